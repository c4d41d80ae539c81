import { cite } from './cite.ts';
import type { DistributionWarning, PredikatCounts } from './distribution.ts';
import { DISTRIBUTION_PATTERNS, MOST_PEOPLE, distributionRule, populationOf } from './distribution.ts';
import type { Move, MovesCost } from './distribution-solver.ts';
import { costOf, countsAfter, smallestMoves, smallestMovesToLargest } from './distribution-solver.ts';
import type { Note } from './rule.ts';
import { rule } from './rule.ts';
import type { OrganisationAchievement } from './sets.ts';
import { PREDIKATS } from './sets.ts';
import { demandWhole } from './whole.ts';

/** A set of moves, what it costs, the counts afterwards, and what is still warned of then. */
export type MovesFound = MovesCost & {
  moves: readonly Move[];
  counts: PredikatCounts;
  warnings: readonly DistributionWarning[];
};

/**
 * The smallest set of moves, of one person each from one predikat to another, after which a distribution breaks no bound; and the smallest
 * one after which nothing is warned of either. The fewest people, then the fewest levels together, then the fewest lowered. `null` where
 * no distribution of so many people is like that. Counts, never names: nobody is lowered to fill a share. Throws on counts that are no
 * whole numbers from 0 to {@link MOST_PEOPLE}.
 */
export const distributionMovesRule = rule({
  id: 'distribution-moves',
  basis: [
    cite('SE-MENPANRB-3-2023', {}, 'V2', 'A-039'),
    cite('SE-MENPANRB-3-2023', {}, 'D', 'A-040'),
    cite('SE-MENPANRB-3-2023', {}, 'D', 'A-079'),
  ],
  decide: (
    { achievement, counts }: { achievement: OrganisationAchievement; counts: PredikatCounts },
    note,
  ): { smallest: MovesFound | null; withoutWarning: MovesFound | null } => {
    for (const it of PREDIKATS) demandWhole(`people with ${it}`, counts[it], 0, MOST_PEOPLE);
    const pattern = DISTRIBUTION_PATTERNS[achievement];
    const population = populationOf(counts);
    const found = (moves: readonly Move[] | null): MovesFound | null => {
      if (moves === null) return null;
      const after = countsAfter(counts, moves);
      const { warnings } = distributionRule({ achievement, counts: after }).outcome;
      return { moves, ...costOf(moves), counts: after, warnings };
    };
    note('POPULATION', population);
    if (population === 0) return { smallest: found([]), withoutWarning: found([]) };
    const smallest = found(smallestMoves(counts, pattern));
    if (smallest === null) note('NO_DISTRIBUTION', { achievement, population });
    if (smallest === null) return { smallest, withoutWarning: null };
    noteMoves(smallest, note);
    if (smallest.warnings.length === 0) return { smallest, withoutWarning: smallest };
    const withoutWarning = found(smallestMovesToLargest(counts, pattern));
    note('LARGEST_GROUP', { predikat: pattern.largest?.predikat ?? null });
    if (withoutWarning === null) note('NO_LARGEST_GROUP', population);
    else noteMoves(withoutWarning, note);
    return { smallest, withoutWarning };
  },
});

function noteMoves({ moves, people, levels, lowered }: MovesFound, note: Note): void {
  if (moves.length === 0) note('NOTHING_TO_MOVE', null);
  for (const move of moves) note('MOVE', move);
  if (moves.length > 0) note('TOGETHER', { people, levels, lowered });
  if (lowered > 0) note('LOWERED', lowered);
}
