import type { Segment, Unit } from '../../organisation/index.ts';
import { findCycles, standingSegment } from '../../organisation/index.ts';
import type { RowError } from '../domain/row-error.ts';
import { rowError } from '../domain/row-error.ts';
import type { PersonRows, StaffRow } from '../domain/staff-rows.ts';

/** All people as they shall stand after the file, by id. */
export type After = ReadonlyMap<string, readonly Segment[]>;
type Known = {
  units: ReadonlyMap<string, Unit>;
  after: After;
  /** Numbers of all rows of the file, faulty ones too. */
  named: ReadonlySet<string>;
  employeeOf: (nip: string) => string;
};

const OUTSIDE = 'pegawai di luar berkas';

/** Every row names a unit that stands and an assessor whom the file or the table knows. */
export function checkNames(
  { units, after, named, employeeOf }: Known,
  rows: readonly StaffRow[],
): RowError[] {
  return rows.flatMap(({ row, unit, assessorNip }) => [
    ...(units.has(unit) ? [] : [rowError(row, 'kode_unit', 'unit.unknown')]),
    ...(assessorNip === undefined || named.has(assessorNip) || after.has(employeeOf(assessorNip))
      ? []
      : [rowError(row, 'nip_atasan', 'assessor.unknown')]),
  ]);
}

/** Nobody stands above themself: each row on a circle of definitive superiors is named, with the whole circle. */
export function checkCycles({ after, employeeOf }: Known, people: readonly PersonRows[]): RowError[] {
  const rowOf = new Map(
    people.flatMap(({ nip, definitive }) =>
      definitive === undefined ? [] : [[employeeOf(nip), definitive.row] as const],
    ),
  );
  const assessors = new Map([...after].map(([id, segments]) => [id, standingSegment(segments)?.assessor]));
  return findCycles(assessors)
    .filter((cycle) => cycle.length > 1)
    .flatMap((cycle) => {
      const shown = cycle.slice(0, 20);
      const path = [...shown, cycle[0] ?? ''].map((id) => rowOf.get(id) ?? OUTSIDE).join(' → ');
      return cycle.flatMap((id) => {
        const row = rowOf.get(id);
        return row === undefined ? [] : [rowError(row, 'nip_atasan', 'assessor.cycle', { rows: path })];
      });
    });
}

/** One head per unit: one definitive head as people shall stand, one Plt in the file. */
export function checkHeads({ after, employeeOf }: Known, people: readonly PersonRows[]): RowError[] {
  const definitive = new Map<string, string[]>();
  for (const [id, segments] of after) {
    const held = standingSegment(segments);
    if (held?.head === true) definitive.set(held.unit, [...(definitive.get(held.unit) ?? []), id]);
  }
  const rowOf = new Map(people.map((it) => [employeeOf(it.nip), it.definitive?.row]));
  const twice = people.flatMap(({ nip, definitive: row }) => {
    if (row?.head !== true) return [];
    const others = (definitive.get(row.unit) ?? []).filter((id) => id !== employeeOf(nip));
    if (others.length === 0) return [];
    const named = others.slice(0, 5).map((id) => (rowOf.has(id) ? `baris ${rowOf.get(id)}` : OUTSIDE));
    return [rowError(row.row, 'kepala', 'head.twice', { others: named.join(', ') })];
  });
  return [...twice, ...actingTwice(people.flatMap(({ acting }) => acting.filter((it) => it.head)))];
}

function actingTwice(heads: readonly StaffRow[]): RowError[] {
  const first = new Map<string, number>();
  return heads.flatMap(({ row, unit }) => {
    const before = first.get(unit);
    if (before === undefined) first.set(unit, row);
    return before === undefined ? [] : [rowError(row, 'kepala', 'head.twice', { others: `baris ${before}` })];
  });
}
