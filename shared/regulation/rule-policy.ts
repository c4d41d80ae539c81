import type { AssumptionId } from './assumption.ts';
import type { FunctionalGrade, IntegratedGrade } from './credit-tables.ts';
import type { DevelopmentBounds } from './development-hours.ts';
import type { RankingBounds } from './performance-ranking.ts';
import type { EligibilityPolicy } from './eligibility-policy.ts';
import { DEFAULT_ELIGIBILITY } from './eligibility-policy.ts';
import type { ProfilePolicy } from './profile-policy.ts';
import { DEFAULT_PROFILE_POLICY } from './profile-policy.ts';
import type { DayUnit, Predikat, SegmentUnit, TppBase, ValueWeights } from './sets.ts';
import type { TalentBoxes } from './talent-box.ts';
import type { TppDeductions } from './tpp.ts';

/**
 * What an agency decides for rules where the law is silent or was not read, in the numbers that people write (percent, points, days,
 * minutes). A rule gets what it needs of it as input, so that its record tells by which values it decided.
 */
export type RulePolicy = ProfilePolicy & {
  /** Percent of SKP and of behaviour in the performance value. */
  valueWeights: ValueWeights;
  /** Performance value from which a low one is Kurang and not Sangat Kurang. */
  poorFrom: number;
  /** Angka kredit dasar by golongan: what somebody has within the jenjang on reaching it. */
  creditBase: Readonly<Record<FunctionalGrade, number>>;
  /** What is taken off conventional angka kredit at its integration, by golongan. */
  conventionalFloor: Readonly<Record<IntegratedGrade, number>>;
  /** Months in the pangkat before the next one. */
  monthsInGrade: number;
  /** Last years of at least Baik that a promotion in pangkat needs. */
  goodYearsForRank: number;
  /** Last years of at least Baik that a promotion in jenjang needs. */
  goodYearsForJenjang: number;
  /** Whether surplus credit goes along into the next jenjang. */
  surplusToNextJenjang: boolean;
  /** What a new degree adds, in percent of the credit that a promotion in the jenjang needs. */
  degreePercent: number;
  /** Minutes of lateness and early leaving that count as a day of absence. */
  minutesPerAbsentDay: number;
  /** Working days of a week, from Monday on. */
  workDaysPerWeek: 5 | 6;
  /** Which days an objection’s window counts. */
  objectionDayUnit: DayUnit;
  /** Days that the assessor’s superior has for the decision. */
  objectionDecisionDays: number;
  /** Percent of the ceiling for productivity and for discipline; together 100. */
  tppWeights: { productivity: number; discipline: number };
  /** What the percentages of deductions are taken of. */
  tppBase: TppBase;
  /** Percent of each deduction from TPP. */
  tppDeductions: TppDeductions;
  /** Percent of productivity that is paid under a predikat. */
  tppFactor: Readonly<Record<Predikat, number>>;
  /** Potential, 0 to 100, from which it is high, and from which it is middling. */
  potentialFrom: { high: number; middle: number };
  /** The box of a performance and a potential. */
  talentBoxes: TalentBoxes;
  /** Achievement or score in percent beyond which a rating is above, and from which it is at expectation. */
  ratingFrom: { above: number; meets: number };
  /** Percent of the results beyond which they are most of them. */
  mostPercent: number;
  /** Lesson hours (JP) of competence development in a year. */
  developmentHours: DevelopmentBounds;
  /** Percent of the people with a rating in the older ranking of performance. */
  rankingPercent: RankingBounds;
  /** What the positions that somebody held in a period are weighed by. */
  segmentsBy: SegmentUnit;
  /** Who is eligible for TPP and angka kredit, and comes under PP 94/2021. */
  eligibility: EligibilityPolicy;
};

export const DEFAULT_RULE_POLICY: RulePolicy = {
  valueWeights: '70/30',
  poorFrom: 50,
  creditBase: {
    'II/a': 0,
    'II/b': 0,
    'II/c': 20,
    'II/d': 40,
    'III/a': 0,
    'III/b': 50,
    'III/c': 0,
    'III/d': 100,
    'IV/a': 0,
    'IV/b': 150,
    'IV/c': 300,
    'IV/d': 0,
    'IV/e': 200,
  },
  conventionalFloor: {
    'III/a': 100,
    'III/b': 150,
    'III/c': 200,
    'III/d': 300,
    'IV/a': 400,
    'IV/b': 550,
    'IV/c': 700,
    'IV/d': 850,
    'IV/e': 1050,
  },
  monthsInGrade: 24,
  goodYearsForRank: 2,
  goodYearsForJenjang: 1,
  surplusToNextJenjang: false,
  degreePercent: 25,
  minutesPerAbsentDay: 450,
  workDaysPerWeek: 5,
  objectionDayUnit: 'KALENDER',
  objectionDecisionDays: 14,
  tppWeights: { productivity: 60, discipline: 40 },
  tppBase: 'TOTAL',
  tppDeductions: {
    absentDay: 3,
    late: [
      { code: 'TL1', from: 1, percent: 0.5 },
      { code: 'TL2', from: 31, percent: 1 },
      { code: 'TL3', from: 61, percent: 1.25 },
      { code: 'TL4', from: 91, percent: 1.5 },
    ],
    early: [
      { code: 'PSW1', from: 1, percent: 0.5 },
      { code: 'PSW2', from: 31, percent: 1 },
      { code: 'PSW3', from: 61, percent: 1.25 },
      { code: 'PSW4', from: 91, percent: 1.5 },
    ],
    ceremony: { percent: 2, base: 'KOMPONEN' },
  },
  tppFactor: { SANGAT_BAIK: 100, BAIK: 100, BUTUH_PERBAIKAN: 85, KURANG: 60, SANGAT_KURANG: 60 },
  potentialFrom: { high: 90, middle: 78 },
  talentBoxes: {
    DI_ATAS: { RENDAH: 4, MENENGAH: 7, TINGGI: 9 },
    SESUAI: { RENDAH: 2, MENENGAH: 5, TINGGI: 8 },
    DI_BAWAH: { RENDAH: 1, MENENGAH: 3, TINGGI: 6 },
  },
  ratingFrom: { above: 100, meets: 90 },
  mostPercent: 50,
  developmentHours: { leastOfPns: 20, mostOfPppk: 24 },
  rankingPercent: {
    DI_ATAS: { least: 0, most: 20 },
    SESUAI: { least: 60, most: 70 },
    DI_BAWAH: { least: 0, most: 20 },
  },
  segmentsBy: 'HARI',
  eligibility: DEFAULT_ELIGIBILITY,
  ...DEFAULT_PROFILE_POLICY,
};

/** The assumption that each default stands on. */
export const RULE_POLICY_STANDS_ON: Readonly<Record<keyof RulePolicy, AssumptionId>> = {
  valueWeights: 'A-045',
  poorFrom: 'A-044',
  creditBase: 'A-051',
  conventionalFloor: 'A-052',
  monthsInGrade: 'A-053',
  goodYearsForRank: 'A-054',
  goodYearsForJenjang: 'A-055',
  surplusToNextJenjang: 'A-057',
  degreePercent: 'A-058',
  minutesPerAbsentDay: 'A-061',
  workDaysPerWeek: 'A-062',
  objectionDayUnit: 'A-063',
  objectionDecisionDays: 'A-065',
  tppWeights: 'A-066',
  tppBase: 'A-067',
  tppDeductions: 'A-068',
  tppFactor: 'A-069',
  potentialFrom: 'A-071',
  talentBoxes: 'A-073',
  ratingFrom: 'A-077',
  mostPercent: 'A-078',
  developmentHours: 'A-081',
  rankingPercent: 'A-085',
  segmentsBy: 'A-097',
  eligibility: 'A-098',
  profileWeights: 'A-090',
  profilePoints: 'A-091',
  wholeBehaviourStandsIn: 'A-092',
  disciplineCountsIn: 'A-093',
};
