import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/kernel/actor.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { aTable } from '../../../test/engine/a-table.ts';
import type { Employee } from '../domain/segment.ts';
import {
  employeeWrites,
  newEmployeeWrites,
  newSegmentWrite,
  newUnitWrite,
  unitHeadWrite,
  unitWrite,
} from '../store/people-writes.ts';
import { aSegment, anEmployee } from '../testing/a-segment.ts';
import type { OrganisationUseCases } from './organisation-use-cases.ts';
import { createOrganisationUseCases } from './organisation-use-cases.ts';

const NOW = '2026-05-10T03:00:00.000Z';
const ISSUER = 'https://realm.example';
const HOME = { agency: 'binjai', shards: 16, secret: 'secret' };
const reader: Actor = {
  kind: 'PERSON',
  agency: 'binjai',
  id: 'zzzzzzzzzzzz',
  roles: ['PEGAWAI'],
  heads: [],
  delegations: [],
  zone: 'Asia/Jakarta',
  shards: 16,
};
const made = stamp('EmployeeImported', reader, NOW);
const HEAD = 'hhhhhhhhhhhh';
const staff = (at: number): string => `aaaaaaaaaaa${'abcdefgh'[at]}`;

function person(id: string, name: string, nip: string): Employee {
  return anEmployee({ id, name, nip });
}

function useCasesOn(table: Table): OrganisationUseCases {
  return createOrganisationUseCases({ table, secret: () => Promise.resolve('secret'), realm: ISSUER });
}

async function seed(table: Table): Promise<void> {
  const people = [
    person(HEAD, "Hj. Jum'iyah Santoso", 'KODE-1'),
    ...Array.from({ length: 5 }, (_, at) => person(staff(at), `Muhammad Ali ${'ABCDE'[at]}`, `KODE-2${at}`)),
    person(staff(5), 'Muhsin Siregar', 'KODE-3'),
  ];
  await table.transact([
    newUnitWrite('binjai', { code: 'PEMKO', name: 'Kota', kind: 'PEMERINTAH_KOTA', parent: undefined }, made),
    newUnitWrite('binjai', { code: 'DINKES', name: 'Dinas', kind: 'DINAS', parent: 'PEMKO' }, made),
    newUnitWrite('binjai', { code: 'DINKES.P2', name: 'P2', kind: 'BIDANG', parent: 'DINKES' }, made),
    ...people.flatMap((it) => newEmployeeWrites(HOME, it, made)),
    newSegmentWrite(
      HOME,
      aSegment({ employee: HEAD, unit: 'DINKES', head: true, assessor: undefined }),
      made,
    ),
    ...people
      .slice(1)
      .map((it) =>
        newSegmentWrite(HOME, aSegment({ employee: it.id, unit: 'DINKES.P2', assessor: HEAD }), made),
      ),
    newSegmentWrite(
      HOME,
      aSegment({
        employee: staff(0),
        segment: '2',
        unit: 'DINKES.P2',
        assessor: HEAD,
        from: '2025-01-01',
        to: '2025-12-31',
      }),
      made,
    ),
  ]);
  await table.write(unitHeadWrite('binjai', 'DINKES', undefined, HEAD, made));
}

const codeOf = (it: { ok: boolean; refusal?: { code: string } }) => (it.ok ? 'OK' : it.refusal?.code);

describe('organisation on the table', () => {
  let table: Table;
  let organisation: OrganisationUseCases;
  beforeAll(async () => {
    table = await aTable();
    organisation = useCasesOn(table);
    await seed(table);
  });

  it('shows the tree with OPD and heads by one call', async () => {
    const before = table.meter.sdkCalls;
    const units = await organisation.tree('binjai');
    expect(table.meter.sdkCalls - before).toBe(1);
    expect(units.map(({ code, opd, head }) => [code, opd, head])).toEqual([
      ['DINKES', 'DINKES', HEAD],
      ['DINKES.P2', 'DINKES', undefined],
      ['PEMKO', undefined, undefined],
    ]);
    expect(codeOf(await organisation.unit('binjai', 'DINKES.P2'))).toBe('OK');
    expect(codeOf(await organisation.unit('medan', 'DINKES.P2'))).toBe('unit.not-found');
  });

  it('keeps the head of a unit that gets another name', async () => {
    const seen = (await organisation.tree('binjai')).find((it) => it.code === 'DINKES');
    if (seen === undefined) throw new Error('no unit');
    await table.write(unitWrite('binjai', seen, { ...seen, name: 'Dinas Kesehatan' }, made));
    expect(await organisation.unit('binjai', 'DINKES')).toMatchObject({
      value: { name: 'Dinas Kesehatan', head: HEAD },
    });
  });

  it('pages through those who report to a person today, two calls a page', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    let calls = 0;
    do {
      const before = table.meter.sdkCalls;
      const page = await organisation.reports(reader, NOW, HEAD, { limit: 3, cursor });
      if (!page.ok) throw new Error(page.refusal.code);
      calls = table.meter.sdkCalls - before;
      seen.push(...page.value.items.map((it) => it.employee.id));
      cursor = page.value.next;
    } while (cursor !== undefined);
    expect(seen.toSorted()).toEqual(Array.from({ length: 6 }, (_, at) => staff(at)));
    expect(calls).toBeLessThanOrEqual(3);
  });

  it('lists a unit, and refuses a cursor of another list', async () => {
    const page = await organisation.search(reader, NOW, { unit: 'DINKES.P2', limit: 2 });
    if (!page.ok) throw new Error(page.refusal.code);
    const cursor = page.value.next;
    expect(cursor).toBeDefined();
    expect(codeOf(await organisation.search(reader, NOW, { unit: 'DINKES', limit: 2, cursor }))).toBe(
      'request.cursor-invalid',
    );
    expect(codeOf(await organisation.search(reader, NOW, { name: 'muh', limit: 2, cursor }))).toBe(
      'request.cursor-invalid',
    );
    expect(codeOf(await organisation.search(reader, NOW, { unit: 'NOWHERE', limit: 2 }))).toBe(
      'unit.not-found',
    );
  });
});

describe('finding people', () => {
  let table: Table;
  let organisation: OrganisationUseCases;
  beforeAll(async () => {
    table = await aTable();
    organisation = useCasesOn(table);
    await seed(table);
  });

  it('finds people by the beginnings of their names, with two calls', async () => {
    const names = async (name: string) => {
      const page = await organisation.search(reader, NOW, { name, limit: 50 });
      return page.ok ? page.value.items.map((it) => it.employee.name) : page.refusal.code;
    };
    expect(await names('jumi')).toEqual(["Hj. Jum'iyah Santoso"]);
    expect(await names('SAN')).toEqual(["Hj. Jum'iyah Santoso"]);
    expect(await names('ali muhammad c')).toEqual(['Muhammad Ali C']);
    expect(await names('muh')).toHaveLength(6);
    expect(await names('hammad')).toEqual([]);
    const before = table.meter.sdkCalls;
    await names('muhammad');
    expect(table.meter.sdkCalls - before).toBe(2);
  });

  it('finds people by a new name and no longer by the old one', async () => {
    const old = person(staff(5), 'Muhsin Siregar', 'KODE-3');
    await table.transact(employeeWrites(HOME, old, { ...old, name: 'Muhsin Sitorus' }, made));
    const count = async (name: string) => {
      const page = await organisation.search(reader, NOW, { name, limit: 50 });
      return page.ok ? page.value.items.length : page.refusal.code;
    };
    expect([await count('siregar'), await count('sitorus'), await count('muhsin')]).toEqual([0, 1, 1]);
  });

  it('finds one person by NIP, and nobody by another', async () => {
    expect(await organisation.search(reader, NOW, { nip: ' kode-1 ', limit: 5 })).toMatchObject({
      value: { items: [{ employee: { id: HEAD } }] },
    });
    expect(await organisation.search(reader, NOW, { nip: 'KODE-99', limit: 5 })).toMatchObject({
      value: { items: [] },
    });
  });

  it('shows a person with segments in order and the names of assessors', async () => {
    const found = await organisation.person(reader, staff(0));
    if (!found.ok) throw new Error(found.refusal.code);
    expect(found.value.segments.map((it) => [it.segment, it.assessorName])).toEqual([
      ['1', "Hj. Jum'iyah Santoso"],
      ['2', "Hj. Jum'iyah Santoso"],
    ]);
    expect(codeOf(await organisation.person({ ...reader, agency: 'medan' }, staff(0)))).toBe(
      'employee.not-found',
    );
  });
});
