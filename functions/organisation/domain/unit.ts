import type { UnitKind } from '../../../shared/regulation/sets.ts';

/** A unit of an agency's tree; the root has no parent. `head`: who heads it, where somebody does. */
export type Unit = {
  code: string;
  name: string;
  kind: UnitKind;
  parent: string | undefined;
  head?: string | undefined;
};

/** The unit and all units above it, the root last. A code that is not in the tree gives an empty path. */
export function pathOf(units: ReadonlyMap<string, Unit>, code: string): string[] {
  const path: string[] = [];
  for (
    let unit = units.get(code);
    unit !== undefined;
    unit = unit.parent === undefined ? undefined : units.get(unit.parent)
  ) {
    if (path.includes(unit.code)) throw new Error(`units form a cycle at ${unit.code}`);
    path.push(unit.code);
  }
  return path;
}

/** The OPD of a unit: the unit on its path that stands directly under the root. The root itself belongs to no OPD. */
export function opdOf(units: ReadonlyMap<string, Unit>, code: string): string | undefined {
  return pathOf(units, code).at(-2);
}
