import type { OrganisationAchievement } from '../../../shared/regulation/sets.ts';
import type { Vector } from '../../periods/index.ts';

type Headed = Pick<Vector, 'unit' | 'employee' | 'segment' | 'acting' | 'achievement'>;

const text = (it: Headed): string => [it.unit, it.acting ? 1 : 0, it.employee, it.segment].join(' ');

/**
 * What units were given as their achievement, by unit in the order of their codes: their head's, before that of somebody who acts for a
 * head. The same vectors in another order give the same.
 */
export function achievementsOf(heads: readonly Headed[]): Record<string, OrganisationAchievement> {
  const achievements: Record<string, OrganisationAchievement> = {};
  for (const { unit, achievement } of [...heads].sort((a, b) => (text(a) < text(b) ? -1 : 1)))
    if (achievement !== null) achievements[unit] ??= achievement;
  return achievements;
}
