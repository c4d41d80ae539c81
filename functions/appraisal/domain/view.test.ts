import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../../shared/kernel/access.ts';
import { scoreInputOf } from '../../periods/index.ts';
import type { PeriodState, Vector } from '../../periods/index.ts';
import { anIki, aVector } from '../../periods/testing/a-vector.ts';
import type { Explained } from './rating-words.ts';
import { NO_WORDS } from './rating-words.ts';
import type { Reader } from './view.ts';
import { readerOf, viewOf } from './view.ts';

const STATES: PeriodState[] = [
  'PLANNED',
  'OPENING',
  'OPEN',
  'SEALING',
  'CALIBRATING',
  'FINALISING',
  'CLOSED',
  'DELIVERED',
  'FINAL',
];

const current: Explained = {
  act: 'RATED',
  version: 1,
  at: '2026-12-01T00:00:00.000Z',
  by: 'bbbbbbbbbbbb',
  workResult: 'SESUAI',
  workBehaviour: 'DI_ATAS',
  achievement: null,
  note: 'Rahasia sampai disampaikan.',
};

const rated = aVector({
  r: 1,
  g: 1,
  iki: [anIki({ realisation: 132_000 })],
  rating: { workResult: 'SESUAI', workBehaviour: 'DI_ATAS', plan: 1, realisation: 1 },
});

function view(
  vector: Vector,
  state: PeriodState,
  reader: Reader,
  { review = false, inWords = [] }: { review?: boolean; inWords?: number[] } = {},
) {
  const words = { ...NO_WORDS, version: 1, current };
  const seen = {
    vector,
    state,
    words,
    score: scoreInputOf(vector),
    inWords,
    review,
    rules: 'permenpanrb-6-2022@1',
  };
  return viewOf(seen, reader);
}

describe('who sees what of an appraisal', () => {
  for (const state of STATES) {
    const delivered = state === 'DELIVERED' || state === 'FINAL';

    it(`while the period is ${state} the employee sees ${delivered ? 'the result' : 'only numbers and state'}`, () => {
      const seen = view(rated, state, 'EMPLOYEE');
      expect(seen.state).toBe(state);
      expect(seen.iki[0]).toMatchObject({ target: { low: 12, high: 12 }, realisation: 13.2 });
      expect(seen.assessment?.predikat).toBe(delivered ? 'BAIK' : undefined);
      expect(JSON.stringify(seen).includes(current.note)).toBe(delivered);
      expect(/DI_ATAS|predikat|indicative|SESUAI/.test(JSON.stringify(seen))).toBe(delivered);
    });

    it(`while the period is ${state} an official sees rating, predikat and note`, () => {
      const { assessment } = view(rated, state, 'OFFICIAL');
      expect(assessment).toMatchObject({ predikat: 'BAIK', note: current.note, version: 1 });
      expect(assessment?.provisional).toBe(!['CLOSED', 'DELIVERED', 'FINAL'].includes(state));
    });
  }

  it('is decided by being the person: no other relation opens the own result earlier', () => {
    for (const relation of RELATIONS) {
      const reader = relation === 'SELF' ? 'EMPLOYEE' : 'OFFICIAL';
      expect(readerOf([relation, 'NONE'])).toBe(reader);
      expect(readerOf(['SELF', relation])).toBe('EMPLOYEE');
    }
  });
});

describe('an assessment', () => {
  it('labels the objective value as indicative and names every rule that was consulted', () => {
    const { assessment } = view(rated, 'OPEN', 'OFFICIAL');
    expect(assessment?.indicative).toEqual({
      label: 'indicative',
      value: 120,
      scored: 1,
      missing: 0,
      notMeasured: 0,
    });
    expect(assessment?.explanation).toEqual({
      ruleSet: 'permenpanrb-6-2022@1',
      rules: ['work-result', 'predikat-matrix', 'iki-value', 'indicative-value'],
      basis: ['SE MenPANRB 3/2023', 'PermenPANRB 6/2022', 'PermenPANRB 8/2021 (dicabut)'],
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('does not let the indicative value set a rating', () => {
    const { assessment } = view({ ...rated, rating: null }, 'OPEN', 'OFFICIAL');
    expect(assessment).toMatchObject({ rating: null, predikat: null, indicative: { value: 120 } });
  });

  it('shows what is missing instead of counting it as zero', () => {
    const vector = aVector({ p: 0, iki: [anIki(), anIki({ number: 2, realisation: 120_000 })] });
    const { assessment } = view(vector, 'OPEN', 'OFFICIAL', { review: true });
    expect(assessment).toMatchObject({
      planMissing: true,
      needsReview: true,
      indicative: { value: 109, scored: 1, missing: 1 },
    });
  });

  it('says which indicators are in words, and counts them neither as zero nor as missing', () => {
    const { assessment } = view(rated, 'OPEN', 'OFFICIAL', { inWords: [4, 9] });
    expect(assessment?.indicative).toMatchObject({ value: 120, scored: 1, missing: 0, notMeasured: 2 });
    const wholly = view({ ...rated, iki: [] }, 'OPEN', 'OFFICIAL', { inWords: [1] });
    expect(wholly.assessment?.indicative).toMatchObject({
      value: null,
      scored: 0,
      missing: 0,
      notMeasured: 1,
    });
    expect(wholly.assessment).toMatchObject({ planMissing: false, predikat: 'BAIK' });
  });

  it('keeps the sealed result whatever a scorer says later', () => {
    const result = { predikat: 'SANGAT_BAIK' as const, indicative: 11_111, review: false };
    const { assessment } = view({ ...rated, run: '2026-Q4', result }, 'CLOSED', 'OFFICIAL');
    expect(assessment).toMatchObject({ predikat: 'SANGAT_BAIK', indicative: { value: 111.11 } });
  });
});
