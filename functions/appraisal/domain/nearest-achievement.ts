import { answersFirst } from '../../../shared/regulation/organisation-achievement.ts';
import type { OrganisationAchievement } from '../../../shared/regulation/sets.ts';
import type { Vector } from '../../periods/index.ts';

/** What a unit achieved in a period, as it was set for its head; whose appraisal has the reason (`achievementSet` of its words). */
export type UnitAchievement = {
  unit: string;
  achievement: OrganisationAchievement;
  head: Pick<Vector, 'period' | 'employee' | 'segment'>;
};

type Held = Pick<Vector, 'from' | 'to'>;

function isHeldOn({ from, to }: Held, day: string): boolean {
  return from <= day && (to === undefined || to >= day);
}

/**
 * The achievements of a period by unit, from its vectors (all of them, or only those of heads): of each unit that of whoever headed it
 * on the period's last day (rules 6.1, 19.3). Units without one are left out.
 */
export function achievementsByUnit(
  vectors: readonly Vector[],
  lastDay: string,
): Map<string, UnitAchievement> {
  const found = new Map<string, UnitAchievement>();
  const heads = vectors.filter((it) => it.head && isHeldOn(it, lastDay)).toSorted(answersFirst);
  for (const { unit, achievement, period, employee, segment } of heads) {
    if (achievement === null || found.has(unit)) continue;
    found.set(unit, { unit, achievement, head: { period, employee, segment } });
  }
  return found;
}

/**
 * The unit that a person held on a day, from their vectors of a period: the definitive position's, else that held as Plt. `undefined`
 * for somebody who had left by then.
 */
export function unitHeldOn(vectors: readonly Vector[], day: string): string | undefined {
  return vectors.filter((it) => isHeldOn(it, day)).toSorted(answersFirst)[0]?.unit;
}

/**
 * The achievement that a person's evaluation names: that of their unit or the nearest above that has one. `path`: the unit that
 * the person held on the period's last day and all units above it, the root last. Of a head it is the one that they are rated by.
 */
export function nearestAchievement(
  path: readonly string[],
  achievements: ReadonlyMap<string, UnitAchievement>,
): UnitAchievement | undefined {
  const unit = path.find((it) => achievements.has(it));
  return unit === undefined ? undefined : achievements.get(unit);
}
