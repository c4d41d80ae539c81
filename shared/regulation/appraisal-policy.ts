import type { AssumptionId } from './assumption.ts';

/** What a day off is by: a national holiday, or collective leave (cuti bersama). */
export const HOLIDAY_KINDS = ['LIBUR_NASIONAL', 'CUTI_BERSAMA'] as const;
export type PublicHoliday = { date: string; name: string; kind: (typeof HOLIDAY_KINDS)[number] };

/** Whose people are one population of a distribution: those of an OPD, or of each unit. */
export const POPULATIONS = ['OPD', 'UNIT'] as const;
export type Population = (typeof POPULATIONS)[number];

/** How values of indicators become one: their simple mean, or by the weights that the plan gives them. */
export const IKI_AGGREGATIONS = ['RATA_RATA', 'BOBOT'] as const;
export type IkiAggregation = (typeof IKI_AGGREGATIONS)[number];

/** What an agency decides about the appraisal and what surrounds it, other than by a rule's own values. */
export type AppraisalPolicy = {
  /** Days off beside the weekend, of any years. Not of a period: what is in force on a day decides about that day. */
  publicHolidays: readonly PublicHoliday[];
  distributionPopulation: Population;
  ikiAggregation: IkiAggregation;
  /** Days after delivery from which a result without acknowledgement counts as received, in the unit of an objection's days. */
  deemedReceivedAfterDays: number;
  /** Decimals of angka kredit that people see; it is kept with four. */
  creditDecimals: { periodic: number; annual: number };
};

export const DEFAULT_APPRAISAL_POLICY: AppraisalPolicy = {
  publicHolidays: [],
  distributionPopulation: 'OPD',
  ikiAggregation: 'RATA_RATA',
  deemedReceivedAfterDays: 14,
  creditDecimals: { periodic: 2, annual: 3 },
};

/** The assumption that each default stands on. */
export const APPRAISAL_POLICY_STANDS_ON: Readonly<Record<keyof AppraisalPolicy, AssumptionId>> = {
  publicHolidays: 'A-105',
  distributionPopulation: 'A-041',
  ikiAggregation: 'A-106',
  deemedReceivedAfterDays: 'A-107',
  creditDecimals: 'A-108',
};
