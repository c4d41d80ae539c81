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

/** The three aspects of the indicative profile, and what each can be made of. */
export const ASPECT_SOURCES = {
  target: ['IKI'],
  discipline: ['KEHADIRAN', 'AKUNTABEL'],
  contribution: ['HARMONIS', 'KOLABORATIF', 'KOMPETEN', 'HASIL_TAMBAHAN', 'UMPAN_BALIK'],
} as const;
export type ProfileAspect = keyof typeof ASPECT_SOURCES;
/** Percent of each source within its aspect, together 100; a source with 0 is not used. */
export type AspectSources = {
  readonly [A in ProfileAspect]: Readonly<Record<(typeof ASPECT_SOURCES)[A][number], number>>;
};

/** Where attendance can count, beside the sanctions that the law sets on absence. */
export const DISCIPLINE_PLACES = ['TPP', 'PROFIL', 'USULAN_PERILAKU'] as const;
export type DisciplinePlace = (typeof DISCIPLINE_PLACES)[number];

/** What an agency decides about the appraisal and what surrounds it, other than by a rule's own values. */
export type AppraisalPolicy = {
  /** Days off beside the weekend, of any years. Not of a period: what is in force on a day decides about that day. */
  publicHolidays: readonly PublicHoliday[];
  distributionPopulation: Population;
  ikiAggregation: IkiAggregation;
  /** Days after delivery from which a result without acknowledgement counts as received, in the unit of an objection's days. */
  deemedReceivedAfterDays: number;
  /** Percent of each aspect in the profile, together 100. */
  aspectWeights: Readonly<Record<ProfileAspect, number>>;
  aspectSources: AspectSources;
  disciplineCounts: readonly DisciplinePlace[];
  /** Decimals of angka kredit that people see; it is kept with four. */
  creditDecimals: { periodic: number; annual: number };
};

export const DEFAULT_APPRAISAL_POLICY: AppraisalPolicy = {
  publicHolidays: [],
  distributionPopulation: 'OPD',
  ikiAggregation: 'RATA_RATA',
  deemedReceivedAfterDays: 14,
  aspectWeights: { target: 60, discipline: 20, contribution: 20 },
  aspectSources: {
    target: { IKI: 100 },
    discipline: { KEHADIRAN: 50, AKUNTABEL: 50 },
    contribution: { HARMONIS: 20, KOLABORATIF: 20, KOMPETEN: 20, HASIL_TAMBAHAN: 20, UMPAN_BALIK: 20 },
  },
  disciplineCounts: ['TPP', 'PROFIL'],
  creditDecimals: { periodic: 2, annual: 3 },
};

/** The assumption that each default stands on. */
export const APPRAISAL_POLICY_STANDS_ON: Readonly<Record<keyof AppraisalPolicy, AssumptionId>> = {
  publicHolidays: 'A-105',
  distributionPopulation: 'A-041',
  ikiAggregation: 'A-106',
  deemedReceivedAfterDays: 'A-107',
  aspectWeights: 'A-108',
  aspectSources: 'A-109',
  disciplineCounts: 'A-110',
  creditDecimals: 'A-111',
};
