import type { Actor } from '../../../shared/kernel/actor.ts';
import { systemActor } from '../../../shared/kernel/actor.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { put, update } from '../../../shared/platform/table/write.ts';
import type { Employee, Segment, Unit } from '../../organisation/index.ts';
import { encodeEmployee, encodeSegment, encodeUnit } from '../../organisation/store/organisation-store.ts';
import type { Gate, Vector, VectorAddress } from '../../periods/index.ts';
import { keyOfGate, keyOfVector } from '../../periods/index.ts';
import { encodeVector } from '../../periods/store/vector-item.ts';
import { aVector } from '../../periods/testing/a-vector.ts';

export const EMPLOYEE = 'aaaaaaaaaaaa';
export const ASSESSOR = 'bbbbbbbbbbbb';
export const STRANGER = 'cccccccccccc';

/** An instant in the middle of the fourth quarter of 2026, before all cut-offs of {@link aYear}. */
export const NOW = '2026-11-02T03:00:00.000Z';

/** A person as an actor; the parts given differ. */
export function anActor(id: string, parts: Partial<Actor> = {}): Actor {
  return {
    kind: 'PERSON',
    agency: 'binjai',
    id,
    roles: ['PEGAWAI'],
    heads: [],
    delegations: [],
    zone: 'Asia/Jakarta',
    shards: 16,
    ...parts,
  };
}

/** Where the employee's first segment stands in a period. */
export function placeIn(period: string, employee = EMPLOYEE): VectorAddress {
  return { agency: 'binjai', shards: 16, period, employee, segment: '1' };
}

/** Past quarters end on the given days; the year and the last quarter after {@link NOW}. */
const REALISATION_DEADLINE: Readonly<Record<string, string>> = {
  '2026': '2027-01-10T16:59:59.999Z',
  '2026-Q3': '2026-10-10T16:59:59.999Z',
  '2026-Q4': '2027-01-05T16:59:59.999Z',
};

/** The gate of a period as an item: open, with the period's own batas realisasi, unless it says otherwise. */
export async function putGate(
  table: Table,
  period: string,
  state: Gate['state'] = 'OPEN',
  realisationDeadline = REALISATION_DEADLINE[period] ?? '2026-04-10T16:59:59.999Z',
): Promise<void> {
  const calendar = { realisationDeadline, ratingDeadline: '2999-01-31T16:59:59.999Z', version: 1 };
  await table.write(put({ ...keyOfGate(placeIn(period)), state, calendar, n: 1, c: 0 }).done());
}

/** A vector of the employee without a plan; the parts given differ. */
export async function putVector(table: Table, period: string, parts: Partial<Vector> = {}): Promise<void> {
  const vector = aVector({ period, assessor: ASSESSOR, p: 0, iki: [], ...parts });
  await table.write(put(encodeVector('binjai', 16, vector)).done());
}

/** Where the employee stands: no head, in a bidang, as the vectors of {@link aYear} say. The parts given differ. */
export async function putSegment(table: Table, parts: Partial<Segment> = {}): Promise<void> {
  const segment: Segment = {
    employee: EMPLOYEE,
    segment: '1',
    position: 'Pranata Komputer Ahli Muda',
    positionKind: 'FUNGSIONAL',
    jenjang: 'AHLI_MUDA',
    unit: 'DISDUKCAPIL.DAFDUK',
    head: false,
    assessor: ASSESSOR,
    regime: 'UMUM',
    acting: false,
    from: '2026-01-01',
    to: undefined,
    ...parts,
  };
  const system = systemActor('binjai', 'test', 'Asia/Jakarta', 16);
  await table.write(put(encodeSegment('binjai', 16, segment, stamp('SegmentAdded', system, NOW))).done());
}

/** A person of the agency. */
export async function putEmployee(table: Table, id: string): Promise<void> {
  const system = systemActor('binjai', 'test', 'Asia/Jakarta', 16);
  const employee: Employee = { id, nip: '199001012015031001', name: 'Ana', kind: 'PNS', grade: 'III/c' };
  await table.write(put(encodeEmployee('binjai', 16, employee, stamp('EmployeeAdded', system, NOW))).done());
}

/** A unit of the tree. */
export async function putUnit(table: Table, code: string, kind: Unit['kind']): Promise<void> {
  const system = systemActor('binjai', 'test', 'Asia/Jakarta', 16);
  const unit: Unit = { code, name: code, kind, parent: undefined };
  await table.write(put(encodeUnit('binjai', unit, stamp('UnitAdded', system, NOW))).done());
}

/** Seals a vector as the close would, without touching its gate. */
export async function seal(table: Table, period: string): Promise<void> {
  await table.write(
    update(keyOfVector(placeIn(period)))
      .set({ run: period })
      .add({ v: 1 })
      .done(),
  );
}

/**
 * An open year of the employee: the third quarter is past batas realisasi, the fourth is open, the first two do not exist. Every gate and
 * vector stands without a plan.
 */
export async function aYear(table: Table): Promise<void> {
  await putSegment(table);
  for (const period of ['2026', '2026-Q3', '2026-Q4']) {
    await putGate(table, period);
    await putVector(table, period);
  }
}
