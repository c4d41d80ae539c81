import { cite } from './cite.ts';
import { MOST_PEOPLE } from './distribution.ts';
import { rule } from './rule.ts';
import type { Rating } from './sets.ts';
import { RATINGS } from './sets.ts';
import { demandWhole } from './whole.ts';

/** Policy: least and most percent of the people with a rating. */
export type RankingBounds = Readonly<Record<Rating, { least: number; most: number }>>;

/**
 * The older pemeringkatan: people above, at and below expectation → the ratings whose share lies outside its bounds, best first. Compared
 * as integers; nobody breaks nothing. Only informs: what counts is the distribution of SE MenPANRB 3/2023. Throws on counts that are no
 * whole numbers.
 */
export const performanceRankingRule = rule({
  id: 'performance-ranking',
  basis: [
    cite('PP-30-2019', { pasal: '52' }, 'M', 'A-085'),
    cite('PP-30-2019', { pasal: '53' }, 'M', 'A-085'),
  ],
  decide: (
    { counts, bounds }: { counts: Readonly<Record<Rating, number>>; bounds: RankingBounds },
    note,
  ): { outside: Rating[] } => {
    for (const it of RATINGS) demandWhole(`people with ${it}`, counts[it], 0, MOST_PEOPLE);
    const population = RATINGS.reduce((sum, it) => sum + counts[it], 0);
    note('POPULATION', population);
    if (population === 0) return { outside: [] };
    const outside = RATINGS.filter((rating) => {
      const { least, most } = bounds[rating];
      const share = counts[rating] * 100;
      const kept = least * population <= share && share <= most * population;
      note('SHARE', { rating, count: counts[rating], least, most, kept });
      return !kept;
    });
    return { outside };
  },
});
