import type { Actor } from '../../../shared/kernel/actor.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { put } from '../../../shared/platform/table/write.ts';
import { PERMITS } from '../../identity/index.ts';
import type { Segment, Unit } from '../../organisation/index.ts';
import { createRelation } from '../../organisation/index.ts';
import { encodeEmployee, encodeSegment } from '../../organisation/store/organisation-store.ts';
import { anEmployee, aSegment } from '../../organisation/testing/a-segment.ts';
import type { Gate } from '../../periods/index.ts';
import { keyOfGate } from '../../periods/index.ts';
import type { Needs } from '../use-cases/needs.ts';

export const AGENCY = 'binjai';
export const SHARDS = 4;
export const NOW = '2026-06-10T03:00:00.000Z';
const UNITS: readonly Unit[] = [
  { code: 'KOTA', name: 'Pemerintah Kota', kind: 'PEMERINTAH_KOTA', parent: undefined },
  { code: 'DINKES', name: 'Dinas Kesehatan', kind: 'DINAS', parent: 'KOTA' },
  { code: 'DINKES.SEK', name: 'Sekretariat', kind: 'SEKRETARIAT', parent: 'DINKES' },
  { code: 'DINSOS', name: 'Dinas Sosial', kind: 'DINAS', parent: 'KOTA' },
];

function anActor(id: string, parts: Partial<Actor> = {}): Actor {
  return {
    kind: 'PERSON',
    agency: AGENCY,
    id,
    roles: ['PEGAWAI'],
    heads: [],
    delegations: [],
    zone: 'Asia/Jakarta',
    shards: SHARDS,
    ...parts,
  };
}

/** The person, whoever stands in some relation to them, and those who stand in none. */
export const EMPLOYEE = 'aaaaaaaaaaaa';
export const PEOPLE = {
  employee: anActor(EMPLOYEE, { unit: 'DINKES.SEK', opd: 'DINKES' }),
  assessor: anActor('bbbbbbbbbbbb', { unit: 'DINKES', opd: 'DINKES' }),
  senior: anActor('cccccccccccc', { unit: 'KOTA', opd: 'KOTA' }),
  colleague: anActor('dddddddddddd', { unit: 'DINKES.SEK', opd: 'DINKES' }),
  admin: anActor('eeeeeeeeeeee', { roles: ['PEGAWAI', 'ADMIN_OPD'], unit: 'DINKES', opd: 'DINKES' }),
  otherAdmin: anActor('ffffffffffff', { roles: ['PEGAWAI', 'ADMIN_OPD'], unit: 'DINSOS', opd: 'DINSOS' }),
  bkpsdm: anActor('gggggggggggg', { roles: ['PEGAWAI', 'BKPSDM'], unit: 'DINSOS', opd: 'DINSOS' }),
  inspectorate: anActor('hhhhhhhhhhhh', { roles: ['PEGAWAI', 'INSPEKTORAT'] }),
} as const;

function peopleItems() {
  const imported = stamp('EmployeeImported', { id: 'x' }, '2026-01-02T03:00:00.000Z');
  const segments: Partial<Segment>[] = [
    { employee: EMPLOYEE, unit: 'DINKES.SEK', assessor: PEOPLE.assessor.id },
    { employee: PEOPLE.assessor.id, unit: 'DINKES', assessor: PEOPLE.senior.id },
    { employee: PEOPLE.admin.id, unit: 'DINKES', assessor: PEOPLE.assessor.id },
  ];
  return segments.flatMap((parts) => [
    encodeEmployee(AGENCY, SHARDS, anEmployee({ id: parts.employee ?? '' }), imported),
    encodeSegment(AGENCY, SHARDS, aSegment(parts), imported),
  ]);
}

/** An OPD with the person of these tests and their superiors on a table; no period is open. Answers what the use cases need. */
export async function anOpd(table: Table): Promise<Needs> {
  await table.putAll(peopleItems());
  const tree = new Map(UNITS.map((unit) => [unit.code, unit]));
  return { table, relation: createRelation(table, () => Promise.resolve(tree), PERMITS) };
}

/** The gate of the person's shard in a period, in a state. */
export async function putGate(table: Table, period: string, state: Gate['state']): Promise<void> {
  const deadline = '2026-07-10T16:59:59.999Z';
  const calendar = { realisationDeadline: deadline, ratingDeadline: deadline, version: 1 };
  const key = keyOfGate({ agency: AGENCY, shards: SHARDS, period, employee: EMPLOYEE, segment: '1' });
  await table.write(put({ ...key, state, calendar, n: 1, c: 0 }).done());
}
