import { describe, expect, it } from 'vitest';
import { SENTENCES, sentenceOf } from '../../shared/messages/explanations/sentences.ts';
import { annualRealisationRule } from '../../shared/regulation/annual-realisation.ts';
import { attendanceValueRule } from '../../shared/regulation/attendance-value.ts';
import { eligibilityRule, eligibilityTable } from '../../shared/regulation/eligibility.ts';
import { limitsRule } from '../../shared/regulation/limits.ts';
import { profileRule } from '../../shared/regulation/profile.ts';
import type { RuleRecord } from '../../shared/regulation/rule.ts';
import { DEFAULT_RULE_POLICY as policy } from '../../shared/regulation/rule-policy.ts';
import type { RatedSegment } from '../../shared/regulation/segments.ts';
import { segmentsRule } from '../../shared/regulation/segments.ts';

const attendance = {
  workDays: 20,
  present: 18,
  lateMinutes: 45,
  earlyMinutes: 0,
  absentWithReason: 0,
  absentWithoutReason: 2,
  leaveDays: 0,
  missedCeremonies: 1,
};
const iki = {
  number: 1,
  kind: 'UTAMA',
  direction: 'NORMAL',
  low: 400_000,
  high: 400_000,
  cannotExceed: false,
  realisation: 350_000,
} as const;
const nothing = {
  indicators: [],
  attendance: null,
  workBehaviour: null,
  behaviours: [],
  opinions: { teamWork: null, feedback: null },
  feedbackGiven: 0,
};
const attend = { minutesPerDay: 450, ceremonyMinutes: 60, fullAttendance: 109 };
const away = { ...attendance, present: 0, absentWithoutReason: 0, leaveDays: 20 };

const { kind: _kind, realisation: _realisation, ...target } = iki;
const year = {
  ...target,
  aggregation: 'JUMLAH',
  periods: [
    { period: '2026-Q1', realisation: 100_000 },
    { period: '2026-Q2', realisation: null },
  ],
} as const;

const quarter = { period: { from: '2026-01-01', to: '2026-03-31' }, segmentsBy: 'HARI' } as const;
const held = (over: Partial<RatedSegment>): RatedSegment => ({
  segment: '1',
  from: '2026-01-01',
  to: null,
  acting: false,
  workResult: 'SESUAI',
  workBehaviour: 'SESUAI',
  ...over,
});

/** Calls that between them take every step of the rules. */
const RECORDS: readonly RuleRecord[] = [
  attendanceValueRule({ ...attend, attendance }).record,
  attendanceValueRule({ ...attend, attendance: away }).record,
  profileRule({ ...policy, ...nothing }).record,
  profileRule({
    ...policy,
    ...nothing,
    indicators: [iki],
    attendance,
    behaviours: [{ behaviour: 'HARMONIS', rating: 'DI_ATAS' }],
    workBehaviour: 'SESUAI',
    opinions: { teamWork: 10_000, feedback: null },
    feedbackGiven: 3,
  }).record,
  profileRule({ ...policy, ...nothing, attendance, disciplineCountsIn: ['TPP', 'RATING_PERILAKU'] }).record,
  limitsRule({ indicators: [iki], workResult: 'SESUAI', workBehaviour: 'SESUAI', behaviours: [] }).record,
  limitsRule({
    indicators: [],
    workResult: null,
    workBehaviour: null,
    behaviours: [{ behaviour: 'ADAPTIF', rating: 'DI_BAWAH' }],
  }).record,
  limitsRule({ indicators: [], workResult: 'DI_ATAS', workBehaviour: 'DI_ATAS', behaviours: [] }).record,
  annualRealisationRule(year).record,
  annualRealisationRule({ ...year, aggregation: 'RATA_RATA' }).record,
  annualRealisationRule({ ...year, periods: [] }).record,
  segmentsRule({ ...quarter, segments: [] }).record,
  segmentsRule({
    ...quarter,
    segments: [
      held({ segment: '1', to: '2026-02-14' }),
      held({ segment: '2', from: '2026-02-15', workResult: 'DI_ATAS', workBehaviour: 'DI_BAWAH' }),
      held({ segment: '3', acting: true }),
      held({ segment: '4', workResult: null }),
    ],
  }).record,
  eligibilityRule({
    about: 'TPP',
    kind: 'CPNS',
    regime: 'UMUM',
    position: 'PELAKSANA',
    circumstances: ['BLUD'],
    table: eligibilityTable('TPP', { ...policy, partTimeInDistribution: false }),
  }).record,
];
const STEPS = RECORDS.flatMap(({ rule, steps }) => steps.map((step) => ({ rule, step })));

describe('what the rules of the profile say', () => {
  it.each([...new Set(RECORDS.map((record) => record.rule))])('has been read whole: %s', (rule) => {
    const read = new Set(STEPS.filter((it) => it.rule === rule).map(({ step }) => step.code));
    expect([...read].toSorted()).toEqual(Object.keys(SENTENCES[rule] ?? {}).toSorted());
  });

  it('names no code, in neither language', () => {
    for (const { rule, step } of STEPS)
      for (const text of Object.values(sentenceOf(rule, step)))
        expect(text).not.toMatch(/[A-Z]_[A-Z]|\b(?!CPNS\b|PPPK\b|BLUD\b)[A-Z]{4,}\b|[{}]|undefined|NaN/);
  });
});
