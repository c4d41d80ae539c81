import { cite } from './cite.ts';
import type { EligibilityPolicy, EligibilityTable } from './eligibility-policy.ts';
import { NO_OTHER_EXCEPTIONS } from './eligibility-policy.ts';
import type { AgencyPolicy } from './policy.ts';
import { countsInDistribution } from './regimes.ts';
import { rule } from './rule.ts';
import type {
  Circumstance,
  EligibilityAnswer,
  EligibilitySubject,
  EmployeeKind,
  PositionKind,
  Regime,
} from './sets.ts';
import { ELIGIBILITY_ANSWERS, EMPLOYEE_KINDS, POSITION_KINDS, REGIMES } from './sets.ts';

export type EligibilityInput = {
  about: EligibilitySubject;
  kind: EmployeeKind;
  regime: Regime;
  position: PositionKind;
  /** What else is so of the person at the time. */
  circumstances: readonly Circumstance[];
  /** From policy, by `eligibilityTable`. */
  table: EligibilityTable;
};

/** What the answer rests on: one of the four things that are known of a person, and what it is. */
export type EligibilityReason =
  | { by: 'STATUS'; value: EmployeeKind }
  | { by: 'REGIME'; value: Regime }
  | { by: 'POSITION'; value: PositionKind }
  | { by: 'CIRCUMSTANCE'; value: Circumstance };

export type Eligibility = {
  answer: EligibilityAnswer;
  /** What stands against it, or leaves it to the agency; empty for whom nothing does. */
  reasons: EligibilityReason[];
};

/**
 * Whether somebody is eligible for TPP, for angka kredit towards kenaikan pangkat, or comes under PP 94/2021, or counts in the
 * distribution. Status, regime, position and each circumstance answer by the table; one no outweighs all, and what is left to the agency
 * outweighs a yes. It says nothing about amounts.
 */
export const eligibilityRule = rule({
  id: 'eligibility',
  basis: [
    cite('PP-12-2019', { pasal: '58' }, 'U', 'A-098'),
    cite('PERATURAN-BKN-3-2023', {}, 'U', 'A-098'),
    cite('PP-94-2021', {}, 'U', 'A-098'),
    cite('PP-49-2018', {}, 'U', 'A-098'),
    cite('SE-MENPANRB-3-2023', {}, 'D', 'A-041'),
    cite('PERMENPANRB-6-2022', {}, 'D', 'A-099'),
  ],
  decide: ({ about, kind, regime, position, circumstances, table }: EligibilityInput, note): Eligibility => {
    const known: { reason: EligibilityReason; answer: EligibilityAnswer }[] = [
      { reason: { by: 'STATUS', value: kind }, answer: table.kinds[kind] },
      { reason: { by: 'REGIME', value: regime }, answer: table.regimes[regime] },
      { reason: { by: 'POSITION', value: position }, answer: table.positions[position] },
      ...[...new Set(circumstances)].toSorted().map((value) => ({
        reason: { by: 'CIRCUMSTANCE', value } as const,
        answer: table.circumstances[value],
      })),
    ];
    const answer =
      ELIGIBILITY_ANSWERS.findLast((it) => known.some((one) => one.answer === it)) ?? 'NOT_ELIGIBLE';
    const deciding = answer === 'ELIGIBLE' ? [] : known.filter((one) => one.answer === answer);
    const reasons = deciding.map(({ reason }) => reason);
    for (const { by, value } of reasons) note('REASON', { by, value, answer });
    note('ANSWER', { about, answer });
    return { answer, reasons };
  },
});

/** The table of a subject under the agency's policy; that of the distribution follows from the regimes. */
export function eligibilityTable(
  about: EligibilitySubject,
  policy: { eligibility: EligibilityPolicy } & Pick<AgencyPolicy, 'partTimeInDistribution'>,
): EligibilityTable {
  if (about !== 'DISTRIBUSI') return policy.eligibility[about];
  const answer = (counts: boolean): EligibilityAnswer => (counts ? 'ELIGIBLE' : 'NOT_ELIGIBLE');
  const { positions, circumstances } = NO_OTHER_EXCEPTIONS;
  return {
    kinds: recordOf(EMPLOYEE_KINDS, (kind) => answer(kind !== 'PEJABAT_NEGARA')),
    regimes: recordOf(REGIMES, (regime) => answer(countsInDistribution(regime, policy))),
    positions: recordOf(POSITION_KINDS, (position) => positions[position]),
    circumstances: { ...circumstances, KEPALA_OPD: 'NOT_ELIGIBLE' },
  };
}

function recordOf<K extends string>(
  keys: readonly K[],
  answer: (key: K) => EligibilityAnswer,
): Record<K, EligibilityAnswer> {
  return Object.fromEntries(keys.map((key) => [key, answer(key)])) as Record<K, EligibilityAnswer>;
}
