import { cite } from './cite.ts';
import { CREDIT_BASIS, CREDIT_PERCENT, CREDIT_TERMS } from './credit-tables.ts';
import { demandMonths, MONTHS_IN_YEAR } from './months.ts';
import { rule } from './rule.ts';
import type { Jenjang, Predikat } from './sets.ts';

/** Whole months of one jenjang under one predikat. Segments without a year are all of the same one. */
export type CreditSegment = { jenjang: Jenjang; predikat: Predikat; months: number; year: number | null };

/** Percent times months of a year: what a segment's credit is divided by. */
const PARTS = 100 * MONTHS_IN_YEAR;

/**
 * Angka kredit of segments, in ten-thousandths: of each, and together; both are rounded half up from the exact numbers, so parts shown
 * need not add up in the last digit. A month is converted once: those of a year are 12 at most. Whoever hands in the annual predikat
 * leaves out the year's periods.
 */
export const creditPointsRule = rule({
  id: 'credit-points',
  basis: [
    ...CREDIT_BASIS,
    cite('PERATURAN-BKN-3-2023', { pasal: '13' }, 'D', 'A-048'),
    cite('PERATURAN-BKN-3-2023', { pasal: '13' }, 'D', 'A-049'),
  ],
  decide: (
    { segments }: { segments: readonly CreditSegment[] },
    note,
  ): { total: number; segments: number[] } => {
    demandYears(segments);
    const exact = segments.map(({ jenjang, predikat, months }) => {
      const { perYear } = CREDIT_TERMS[jenjang];
      const percent = CREDIT_PERCENT[predikat];
      const parts = perYear * percent * months;
      note('CONVERTED', { months, percent, perYear, credit: rounded(parts) });
      return parts;
    });
    const total = rounded(exact.reduce((sum, it) => sum + it, 0));
    note('TOGETHER', total);
    return { total, segments: exact.map(rounded) };
  },
});

function demandYears(segments: readonly CreditSegment[]): void {
  const years = new Map<number | null, number>();
  for (const { months, year } of segments) {
    demandMonths('months of a segment', months);
    years.set(year, (years.get(year) ?? 0) + months);
  }
  for (const [year, months] of years) demandMonths(`months of ${year ?? 'the year'}`, months);
}

function rounded(parts: number): number {
  return Math.floor((parts + PARTS / 2) / PARTS);
}
