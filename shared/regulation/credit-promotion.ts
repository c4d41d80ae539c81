import { cite } from './cite.ts';
import type { FunctionalGrade } from './credit-tables.ts';
import { CREDIT_BASIS, CREDIT_TERMS, isGradeOf } from './credit-tables.ts';
import { QUANTITY_SCALE } from './quantity.ts';
import { rule } from './rule.ts';
import type { Jenjang, Predikat } from './sets.ts';
import { demandWhole } from './whole.ts';

/** What stands in the way of a promotion. */
export type PromotionObstacle =
  | 'HIGHEST_GRADE'
  | 'HIGHEST_JENJANG'
  | 'NEXT_JENJANG_FIRST'
  | 'CREDIT'
  | 'TIME_IN_GRADE'
  | 'PREDIKAT'
  | 'COMPETENCE_TEST'
  | 'VACANCY';

/** Angka kredit that is asked for, missing, and left over (quantities), or `null` where there is nothing to rise to; no obstacles: eligible. */
export type Promotion = {
  credit: { required: number; short: number; surplus: number } | null;
  obstacles: PromotionObstacle[];
};

/** Far more than a working life collects. */
const MOST_CREDIT = 100_000;

/** Angka kredit (ten-thousandths) that was collected in the jenjang, its base included, and annual predikat, latest first. */
type Collected = { jenjang: Jenjang; credit: number; predikats: readonly Predikat[] };

/**
 * Kenaikan pangkat of a functional officer. `base` (angka kredit dasar of the golongan, whole points), months in the pangkat and
 * years of at least Baik are policy. Throws on a golongan that the jenjang does not have (`isGradeOf`).
 */
export const rankPromotionRule = rule({
  id: 'rank-promotion',
  basis: [
    ...CREDIT_BASIS,
    cite('PERATURAN-BKN-3-2023', {}, 'M', 'A-051'),
    cite('PERATURAN-BKN-3-2023', {}, 'V2', 'A-053'),
    cite('PERATURAN-BKN-3-2023', {}, 'V2', 'A-054'),
    cite('PERATURAN-BKN-3-2023', {}, 'D', 'A-056'),
  ],
  decide: (
    it: Collected & {
      grade: FunctionalGrade;
      base: number;
      monthsInGrade: number;
      leastMonths: number;
      goodYears: number;
    },
    note,
  ): Promotion => {
    demandCollected(it);
    demandWhole('base', it.base, 0, MOST_CREDIT);
    demandWhole('months in the pangkat', it.monthsInGrade, 0, 1_200);
    if (!isGradeOf(it.jenjang, it.grade)) throw new RangeError(`${it.jenjang} has no golongan ${it.grade}`);
    const { grades, forRank, next } = CREDIT_TERMS[it.jenjang];
    const last = grades.at(-1) === it.grade;
    if (last && next === null) {
      note('HIGHEST_GRADE', it.grade);
      return { credit: null, obstacles: ['HIGHEST_GRADE'] };
    }
    const credit = compared(it.credit, it.base + forRank);
    note('CREDIT', { base: it.base, forRank, ...credit });
    const obstacles: PromotionObstacle[] = [];
    if (last) obstacles.push('NEXT_JENJANG_FIRST');
    if (credit.short > 0) obstacles.push('CREDIT');
    if (it.monthsInGrade < it.leastMonths) obstacles.push('TIME_IN_GRADE');
    if (!wereGood(it.predikats, it.goodYears)) obstacles.push('PREDIKAT');
    note('CONDITIONS', { leastMonths: it.leastMonths, goodYears: it.goodYears, obstacles });
    return { credit, obstacles };
  },
});

/**
 * Kenaikan jenjang: the next jenjang, what it asks for, and how much credit (a quantity) goes along. Years of at least Baik, and
 * whether surplus goes along, are policy.
 */
export const jenjangPromotionRule = rule({
  id: 'jenjang-promotion',
  basis: [
    ...CREDIT_BASIS,
    cite('PERATURAN-BKN-3-2023', {}, 'V2', 'A-055'),
    cite('PERATURAN-BKN-3-2023', {}, 'U', 'A-057'),
  ],
  decide: (
    it: Collected & {
      competenceTest: boolean;
      vacancy: boolean;
      goodYears: number;
      surplusGoesAlong: boolean;
    },
    note,
  ): Promotion & { next: Jenjang | null; carried: number } => {
    demandCollected(it);
    const { next } = CREDIT_TERMS[it.jenjang];
    if (next === null) {
      note('HIGHEST_JENJANG', it.jenjang);
      return { next: null, credit: null, carried: 0, obstacles: ['HIGHEST_JENJANG'] };
    }
    const credit = compared(it.credit, next.needs);
    note('CREDIT', { next: next.jenjang, ...credit });
    const obstacles: PromotionObstacle[] = [];
    if (credit.short > 0) obstacles.push('CREDIT');
    if (!wereGood(it.predikats, it.goodYears)) obstacles.push('PREDIKAT');
    if (!it.competenceTest) obstacles.push('COMPETENCE_TEST');
    if (!it.vacancy) obstacles.push('VACANCY');
    note('CONDITIONS', { goodYears: it.goodYears, obstacles });
    const carried = it.surplusGoesAlong ? credit.surplus : 0;
    if (credit.surplus > 0) note('SURPLUS', { surplus: credit.surplus, carried });
    return { next: next.jenjang, credit, carried, obstacles };
  },
});

function demandCollected({ credit }: Collected): void {
  demandWhole('angka kredit', credit, 0, MOST_CREDIT * QUANTITY_SCALE);
}

function compared(credit: number, points: number): { required: number; short: number; surplus: number } {
  const required = points * QUANTITY_SCALE;
  return { required, short: Math.max(0, required - credit), surplus: Math.max(0, credit - required) };
}

/** Whether each of the last years was at least Baik; a year without predikat was not. */
function wereGood(latestFirst: readonly Predikat[], years: number): boolean {
  const last = latestFirst.slice(0, years);
  return last.length === years && last.every((it) => it === 'SANGAT_BAIK' || it === 'BAIK');
}
