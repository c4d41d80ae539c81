import { cite } from './cite.ts';
import type { Fraction } from './fraction.ts';
import { isLess } from './fraction.ts';
import { QUANTITY_SCALE } from './quantity.ts';
import type { RhkIndicator } from './rhk-parts.ts';
import { exactRhkAchievement } from './rhk-parts.ts';
import { rule } from './rule.ts';
import type { Rating, RhkKind } from './sets.ts';
import { demandWhole } from './whole.ts';

/** Policy: percent beyond which a rating is above, and from which it is at expectation. */
type RatingFrom = { above: number; meets: number };

const thresholds = cite('PERMENPANRB-6-2022', {}, 'U', 'A-077');

function ratingAt(score: Fraction, from: RatingFrom): Rating {
  if (isLess({ n: BigInt(from.above), d: 100n }, score)) return 'DI_ATAS';
  return isLess(score, { n: BigInt(from.meets), d: 100n }) ? 'DI_BAWAH' : 'SESUAI';
}

/**
 * The rating that a score suggests: percent of what was expected, as a quantity (ten-thousandths of a percent), of one result or of
 * behaviour. The assessor decides.
 */
export const suggestedRatingRule = rule({
  id: 'suggested-rating',
  basis: [thresholds],
  decide: (it: { score: number; from: RatingFrom }, note): Rating => {
    demandWhole('score', it.score, 0, 1_000 * QUANTITY_SCALE);
    const rating = ratingAt({ n: BigInt(it.score), d: BigInt(100 * QUANTITY_SCALE) }, it.from);
    note('THRESHOLDS', { ...it.from, rating });
    return rating;
  },
});

export type RatedResult = { number: number; kind: RhkKind; indicators: readonly RhkIndicator[] };

/**
 * The rating of work results that the achievements of the RHK suggest. Above expectation: most results are, and no main one is below.
 * Below: most results are, or most main ones. Otherwise at expectation. A result without data does not count; without any: `null`.
 * Thresholds and what "most" is are policy; the assessor decides.
 */
export const suggestedWorkResultRule = rule({
  id: 'suggested-work-result',
  basis: [
    cite('PERMENPANRB-6-2022', {}, 'V2', 'A-078'),
    thresholds,
    cite('PERMENPANRB-8-2021', {}, 'U', 'A-074'),
    cite('PERMENPANRB-8-2021', {}, 'D', 'A-076'),
  ],
  decide: (
    it: { results: readonly RatedResult[]; from: RatingFrom; mostPercent: number },
    note,
  ): Rating | null => {
    const rated: { kind: RhkKind; rating: Rating }[] = [];
    for (const { number, kind, indicators } of it.results) {
      const achievement = exactRhkAchievement(indicators);
      const rating = achievement === null ? null : ratingAt(achievement, it.from);
      note('RESULT', { number, kind, rating });
      if (rating !== null) rated.push({ kind, rating });
    }
    if (rated.length === 0) return null;
    const main = rated.filter(({ kind }) => kind === 'UTAMA');
    const above = countOf(rated, 'DI_ATAS');
    const below = countOf(rated, 'DI_BAWAH');
    const mainBelow = countOf(main, 'DI_BAWAH');
    const isMost = (count: number, of: number): boolean => count * 100 > it.mostPercent * of;
    note('COUNTS', { results: rated.length, above, below, main: main.length, mainBelow });
    if (isMost(below, rated.length) || isMost(mainBelow, main.length)) return 'DI_BAWAH';
    return isMost(above, rated.length) && mainBelow === 0 ? 'DI_ATAS' : 'SESUAI';
  },
});

function countOf(rated: readonly { rating: Rating }[], rating: Rating): number {
  return rated.filter((it) => it.rating === rating).length;
}
