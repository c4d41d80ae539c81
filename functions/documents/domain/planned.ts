import type { Iki } from '../../skp/index.ts';
import type { PlannedIki } from './form.ts';

/** An indicator as a form prints it, with its target of a period: a year (`2026`) or a quarter (`2026-Q4`). */
export function plannedOf(iki: Iki, period: string): PlannedIki {
  if (iki.approach === 'KUALITATIF') return { text: iki.text, aspect: null, target: iki.target };
  const quarter = /-Q([1-4])$/.exec(period)?.[1];
  const target = quarter === undefined ? iki.year : iki.quarters[Number(quarter) - 1];
  if (target === undefined) throw new Error(`there is no target for ${period}`);
  return { text: iki.text, aspect: iki.aspect, target: { ...target, unit: iki.unit } };
}
