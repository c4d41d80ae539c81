import { cite } from './cite.ts';
import { demandMonths } from './months.ts';
import { rule } from './rule.ts';
import type { Predikat } from './sets.ts';
import { PREDIKATS } from './sets.ts';

/** What a predikat counts in the mean over periods. */
export const PREDIKAT_POINTS: Readonly<Record<Predikat, number>> = {
  SANGAT_BAIK: 5,
  BAIK: 4,
  BUTUH_PERBAIKAN: 3,
  KURANG: 2,
  SANGAT_KURANG: 1,
};

export type AnnualProposal = {
  proposal: Predikat;
  /** The next better predikat where the mean lies exactly between two: "antara Baik dan Butuh Perbaikan". */
  orBetter: Predikat | null;
  /** A period was Kurang or Sangat Kurang, which the matrix gives for behaviour only: the assessor is asked to look again. */
  misconduct: boolean;
};

/**
 * Periods or segments of one year, each with its whole months (together 12 at most) → the annual predikat that the system proposes. It
 * never binds: the year is an evaluation of its own, against its own targets. The mean is exact; a half goes to the lower predikat.
 */
export const annualPredikatRule = rule({
  id: 'annual-predikat',
  basis: [
    cite('PERMENPANRB-6-2022', { pasal: '5' }, 'D', 'A-046'),
    cite('PERMENPANRB-6-2022', {}, 'D', 'A-047'),
  ],
  decide: (
    { periods }: { periods: readonly { predikat: Predikat; months: number }[] },
    note,
  ): AnnualProposal => {
    for (const { months } of periods) demandMonths('months of a period', months);
    const months = periods.reduce((sum, it) => sum + it.months, 0);
    demandMonths('months of the year', months);
    const points = periods.reduce((sum, it) => sum + it.months * PREDIKAT_POINTS[it.predikat], 0);
    const nearest = Math.ceil((2 * points - months) / (2 * months));
    const proposal = withPoints(nearest);
    const half = 2 * points === (2 * nearest + 1) * months;
    note('MEAN', { points, months, proposal });
    if (half) note('EXACTLY_HALF', { lower: proposal, better: withPoints(nearest + 1) });
    const misconduct = periods.some(({ predikat }) => predikat === 'KURANG' || predikat === 'SANGAT_KURANG');
    if (misconduct) note('MISCONDUCT_IN_A_PERIOD', null);
    return { proposal, orBetter: half ? withPoints(nearest + 1) : null, misconduct };
  },
});

function withPoints(points: number): Predikat {
  const predikat = PREDIKATS.find((it) => PREDIKAT_POINTS[it] === points);
  if (predikat === undefined) throw new RangeError(`no predikat has ${points} points`);
  return predikat;
}
