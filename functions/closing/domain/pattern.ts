import type { PredikatCounts } from '../../../shared/regulation/distribution.ts';
import { answersFirst } from '../../../shared/regulation/organisation-achievement.ts';
import type { AgencyPolicy } from '../../../shared/regulation/policy.ts';
import { countsInDistribution } from '../../../shared/regulation/regimes.ts';
import type { OrganisationAchievement, Regime } from '../../../shared/regulation/sets.ts';
import { PREDIKATS } from '../../../shared/regulation/sets.ts';
import type { Counts, Head, Summary } from './summary.ts';
import { OUTCOMES } from './summary.ts';

/**
 * What is held against the distribution: the achievement of an OPD and its rated people by predikat, without its head and without whom policy or
 * regime leaves out. `achievement` is `null` while nobody has set it.
 */
export type Pattern = { achievement: OrganisationAchievement | null; counts: PredikatCounts };

type Policy = Pick<AgencyPolicy, 'partTimeInDistribution'>;

type Outside = Map<string, number[]>;

function take(outside: Outside, opd: string, counts: readonly number[]): void {
  const before = outside.get(opd) ?? OUTCOMES.map(() => 0);
  outside.set(
    opd,
    before.map((count, at) => count + (counts[at] ?? 0)),
  );
}

/** By OPD, who is counted and stands outside its distribution, in the order of `OUTCOMES`: one pass over all summaries. */
function outsideOf(summaries: readonly Summary[], opdFor: (unit: string) => string, policy: Policy): Outside {
  const outside: Outside = new Map();
  for (const { regimes, heads } of summaries) {
    for (const [regime, units] of Object.entries(regimes)) {
      if (countsInDistribution(regime as Regime, policy)) continue;
      for (const [unit, counts] of Object.entries(units)) take(outside, opdFor(unit), counts);
    }
    for (const { unit, regime, outcome } of heads) {
      // Who is outside by their regime was taken above.
      const inside = outcome !== null && countsInDistribution(regime, policy);
      if (inside && opdFor(unit) === unit)
        take(
          outside,
          unit,
          OUTCOMES.map((it) => (it === outcome ? 1 : 0)),
        );
    }
  }
  return outside;
}

function achievementOf(heads: readonly Head[]): OrganisationAchievement | null {
  return heads.toSorted(answersFirst).find((it) => it.achievement !== null)?.achievement ?? null;
}

/** The pattern of each OPD by its code and what its people are counted as. `opdFor`: whose OPD a unit is. */
export function patternsOf(
  summaries: readonly Summary[],
  opdFor: (unit: string) => string,
  policy: Policy,
): (opd: string, counts: Counts) => Pattern {
  const outside = outsideOf(summaries, opdFor, policy);
  const heads = Map.groupBy(
    summaries.flatMap((it) => it.heads),
    (it) => it.unit,
  );
  return (opd, counts) => {
    const left = outside.get(opd) ?? [];
    const inside = PREDIKATS.map((it) => [it, counts[it] - (left[OUTCOMES.indexOf(it)] ?? 0)]);
    return {
      achievement: achievementOf(heads.get(opd) ?? []),
      counts: Object.fromEntries(inside) as PredikatCounts,
    };
  };
}
