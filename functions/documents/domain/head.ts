import type { UnitKind } from '../../../shared/regulation/sets.ts';
import type { Segment } from '../../organisation/index.ts';

/** Whether somebody's forms are those of JPT and heads of units kerja mandiri. `unit`: the kind of the unit of the position. */
export function fillsHeadForms(
  position: Pick<Segment, 'positionKind' | 'head'> | undefined,
  _unit: UnitKind | undefined,
): boolean {
  return position?.positionKind === 'JPT_PRATAMA';
}
