import type { Actor } from '../../../shared/kernel/actor.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { readActors } from '../../identity/index.ts';
import type { Unit } from '../../organisation/index.ts';
import { findCycles, newUnitWrite, unitWrite } from '../../organisation/index.ts';
import type { RowError } from '../domain/row-error.ts';
import { rowError } from '../domain/row-error.ts';
import type { Line } from '../domain/sheet.ts';
import type { UnitRow } from '../domain/unit-rows.ts';
import { readUnitRows } from '../domain/unit-rows.ts';
import { placeWrites } from './places.ts';
import type { Outcome, Plan } from './plan.ts';
import { countsOf } from './plan.ts';
import { readPeople, readTree } from './standing.ts';

type Units = ReadonlyMap<string, Unit>;

function merged(standing: Units, rows: readonly UnitRow[]): Map<string, Unit> {
  const units = new Map(standing);
  for (const { row: _row, ...unit } of rows) units.set(unit.code, { ...standing.get(unit.code), ...unit });
  return units;
}

function cycleErrors(units: Units, rows: ReadonlyMap<string, UnitRow>): RowError[] {
  const parents = new Map([...units.values()].map((unit) => [unit.code, unit.parent]));
  return findCycles(parents).flatMap((cycle) => {
    const path = [...cycle, cycle[0] ?? ''].map((code) => rows.get(code)?.row ?? code).join(' → ');
    return cycle.flatMap((code) => {
      const row = rows.get(code);
      return row === undefined ? [] : [rowError(row.row, 'kode_induk', 'unit.cycle', { rows: path })];
    });
  });
}

function treeErrors(units: Units, rows: readonly UnitRow[]): RowError[] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const roots = [...units.values()].filter((it) => it.parent === undefined).map((it) => it.code);
  const unknown = rows.filter((it) => it.parent !== undefined && !units.has(it.parent));
  const extra = rows.filter((it) => it.parent === undefined && roots.length > 1);
  return [
    ...unknown.map((it) => rowError(it.row, 'kode_induk', 'unit.unknown')),
    ...extra.map((it) =>
      rowError(it.row, 'kode_induk', 'unit.root-twice', {
        root: roots.filter((code) => code !== it.code).join(', '),
      }),
    ),
    ...(roots.length === 0 && rows.length > 0 ? [rowError(0, 'kode_induk', 'unit.root-missing')] : []),
    ...cycleErrors(units, byCode),
  ];
}

const isSame = (one: Unit, other: UnitRow): boolean =>
  one.name === other.name && one.kind === other.kind && one.parent === other.parent;

function outcomeOf(standing: Units, row: UnitRow): Outcome {
  const seen = standing.get(row.code);
  if (seen === undefined) return 'created';
  return isSame(seen, row) ? 'unchanged' : 'changed';
}

/** Parents before their children, so that nobody ever reads a unit whose parent is not there. */
function fromTheRoot(rows: readonly UnitRow[], units: Units): UnitRow[] {
  const depthOf = (code: string | undefined): number => {
    let depth = 0;
    for (let at = code; at !== undefined; at = units.get(at)?.parent) depth += 1;
    return depth;
  };
  return rows
    .map((row) => ({ row, depth: depthOf(row.code) }))
    .toSorted((one, other) => one.depth - other.depth)
    .map(({ row }) => row);
}

/** Where a moved unit takes its people to another OPD, their records as actors follow. */
async function moves(table: Table, actor: Actor, now: string, before: Units, after: Units) {
  const moved = [...before.values()].some((it) => after.get(it.code)?.parent !== it.parent);
  if (!moved) return [];
  const people = await readPeople(table, actor.agency, actor.shards);
  const actors = await readActors(table, actor.agency, [...people.keys()]);
  const places = [...people].map(([id, { segments }]) => ({ id, segments, roles: undefined }));
  return placeWrites(actor, now, after, actors, places);
}

/** Compares units.csv with the tree: what is wrong, and what has to be written. Units that the file does not name stay. */
export async function planUnits(
  table: Table,
  actor: Actor,
  now: string,
  lines: readonly Line[],
): Promise<Plan> {
  const read = readUnitRows(lines);
  const standing = await readTree(table, actor.agency);
  const units = merged(standing, read.rows);
  const errors = [...read.errors, ...treeErrors(units, read.rows)].toSorted(
    (one, other) => one.row - other.row,
  );
  const outcomes = read.rows.map((row) => outcomeOf(standing, row));
  const counts = countsOf(outcomes, read.count, errors.length);
  if (errors.length > 0) return { errors, counts, groups: [], corrections: [], last: [] };
  const imported = stamp('UnitImported', actor, now);
  const groups = fromTheRoot(read.rows, units).flatMap((row) => {
    const seen = standing.get(row.code);
    const { row: _row, ...unit } = row;
    if (seen === undefined) return [[newUnitWrite(actor.agency, unit, imported)]];
    return isSame(seen, row) ? [] : [[unitWrite(actor.agency, seen, unit, imported)]];
  });
  const last = await moves(table, actor, now, standing, units);
  return { errors, counts, groups, corrections: [], last };
}
