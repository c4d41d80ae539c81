import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeSample } from '../../../infra/local/sample/sample.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { aTable } from '../../../test/engine/a-table.ts';
import { readActors, readLinks } from '../../identity/index.ts';
import { findEmployee } from '../../organisation/index.ts';
import { aCity, BKPSDM, failingAfter } from '../testing/a-city.ts';
import type { City } from '../testing/a-city.ts';
import { runImport } from './run-import.ts';
import { employeeOf, readPeople, readTree } from './standing.ts';

const small = makeSample({ employees: 200, seed: 7, notAssessed: 20 });

/** Everything that an import leaves behind, as one comparable value. */
async function picture(table: Table, nips: readonly string[]) {
  const units = await readTree(table, 'binjai');
  const people = await readPeople(table, 'binjai', 4);
  const ids = nips.map((nip) => employeeOf('binjai', nip));
  const actors = await readActors(table, 'binjai', ids);
  const links = await readLinks(table, 'secret', 'https://realm.example', nips);
  return {
    units: [...units.values()],
    people: [...people.values()].toSorted((a, b) => (a.employee.id < b.employee.id ? -1 : 1)),
    actors: ids.map((id) => actors.get(id)),
    links,
  };
}

describe('an import of the sample city', () => {
  let table: Table;
  let city: City;
  beforeAll(async () => {
    table = await aTable();
    city = aCity(table);
    await city.bringIn('UNITS', small.unitsCsv);
  });

  it('brings in units, then people with their places, accounts and heads', async () => {
    const job = await city.bringIn('STAFF', small.staffCsv);
    expect(job.state).toBe('APPLIED');
    expect(job.counts).toEqual({
      rows: small.people.length,
      created: small.people.length,
      changed: 0,
      transferred: 0,
      unchanged: 0,
      errors: 0,
    });
    expect(job.progress.done).toBe(job.progress.total);
    const { units, people, actors, links } = await picture(
      table,
      small.people.map((it) => it.nip),
    );
    expect(units).toHaveLength(small.units.length);
    expect(people).toHaveLength(small.people.length);
    expect(links.filter((it) => it?.agency === 'binjai')).toHaveLength(small.people.length);
    for (const [at, person] of small.people.entries()) {
      const record = actors[at];
      expect(record?.unit).toBe(person.unit);
      expect(record?.heads).toEqual(person.head ? [person.unit] : []);
      const id = employeeOf('binjai', person.nip);
      if (person.head) expect(units.find((it) => it.code === person.unit)?.head).toBe(id);
    }
  });

  it('starts segments on 1 January and keeps who assesses whom', async () => {
    const chief = small.people.find((it) => it.position.startsWith('Sekretaris Daerah'));
    if (chief === undefined) throw new Error('no sekda');
    const found = await findEmployee(table, 'binjai', 4, employeeOf('binjai', chief.nip), true);
    expect(found?.segments).toMatchObject([
      { segment: '1', from: '2026-01-01', acting: false, assessor: employeeOf('binjai', 'WALIKOTA-BINJAI') },
    ]);
  });

  it('twice changes nothing: no write but those of the job', async () => {
    const before = await picture(table, []);
    for (const [kind, csv] of [
      ['UNITS', small.unitsCsv],
      ['STAFF', small.staffCsv],
    ] as const) {
      const id = await city.upload(kind, csv);
      const keys: string[] = [];
      const watched: Table = {
        ...table,
        write: (one) => (keys.push(one.key.PK), table.write(one)),
        transact: (all) => (keys.push(...all.map((it) => it.key.PK)), table.transact(all)),
      };
      await city.run(id, { table: watched });
      expect((await city.job(id)).state).toBe('APPLIED');
      expect((await city.job(id)).counts.unchanged).toBe((await city.job(id)).counts.rows);
      expect(keys.filter((it) => !it.startsWith('A#binjai#IMPORT'))).toEqual([]);
    }
    expect(await picture(table, [])).toEqual(before);
  });
});

describe('an import that is interrupted', () => {
  const nips = small.people.map((it) => it.nip);
  let wanted: Awaited<ReturnType<typeof picture>>;
  beforeAll(async () => {
    const table = await aTable();
    const city = aCity(table);
    await city.bringIn('UNITS', small.unitsCsv);
    await city.bringIn('STAFF', small.staffCsv);
    wanted = await picture(table, nips);
  });

  it.each([0, 1, 5, 12])('after %i transactions goes on to the same result and counts', async (kill) => {
    const table = await aTable();
    const city = aCity(table);
    await city.bringIn('UNITS', small.unitsCsv);
    const id = await city.upload('STAFF', small.staffCsv);
    await expect(city.run(id, { table: failingAfter(table, kill) })).rejects.toThrow('killed');
    expect((await city.job(id)).state).toBe('APPLYING');
    expect(await city.run(id)).toBe('OVER');
    expect(await picture(table, nips)).toEqual(wanted);
    expect((await city.job(id)).counts).toMatchObject({ created: small.people.length, errors: 0 });
  });

  it('run twice at the same moment gives the same result', async () => {
    const table = await aTable();
    const city = aCity(table);
    await city.bringIn('UNITS', small.unitsCsv);
    const id = await city.upload('STAFF', small.staffCsv);
    await Promise.allSettled([city.run(id), city.run(id)]);
    await city.run(id);
    expect((await city.job(id)).state).toBe('APPLIED');
    expect(await picture(table, nips)).toEqual(wanted);
  });
});

describe('imports one at a time', () => {
  let table: Table;
  let city: City;
  beforeEach(async () => {
    table = await aTable();
    city = aCity(table);
    await city.bringIn('UNITS', small.unitsCsv);
  });

  it('wait while another one runs, and a new one is not started', async () => {
    const first = await city.upload('STAFF', small.staffCsv);
    const second = await city.upload('STAFF', small.staffCsv);
    await expect(city.run(first, { table: failingAfter(table, 1) })).rejects.toThrow('killed');
    await expect(city.run(second)).rejects.toThrow('waits');
    expect((await city.job(second)).state).toBe('WAITING');
    const refused = await city.imports.start(
      BKPSDM,
      city.needs.now(),
      { key: 'key-third', body: '' },
      { kind: 'STAFF', fileName: 'c.csv' },
    );
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'import.another-running' } });
    await city.run(first);
    await city.run(second);
    expect((await city.job(second)).counts.unchanged).toBe(small.people.length);
  });

  it('carry one that was killed long ago to its end first', async () => {
    const first = await city.upload('STAFF', small.staffCsv);
    const second = await city.upload('UNITS', small.unitsCsv);
    await expect(city.run(first, { table: failingAfter(table, 2) })).rejects.toThrow('killed');
    await city.run(second, { now: () => '2026-05-10T04:00:00.000Z' });
    expect((await city.job(first)).state).toBe('APPLIED');
    expect((await city.job(second)).state).toBe('APPLIED');
  });

  it('keep the version of the file that they began with', async () => {
    const id = await city.upload('STAFF', small.staffCsv);
    await expect(city.run(id, { table: failingAfter(table, 1) })).rejects.toThrow('killed');
    const again = { agency: 'binjai', job: id, version: 'v2' };
    expect(await runImport(city.needs, again)).toBe('IGNORED');
    expect((await city.job(id)).state).toBe('APPLYING');
  });

  it('are found by their own key again, and refused under it with another body', async () => {
    const wanted = { kind: 'STAFF', fileName: 'a.csv' } as const;
    const start = (body: string) =>
      city.imports.start(BKPSDM, city.needs.now(), { key: 'key-own', body }, wanted);
    const first = await start('a');
    expect(await start('a')).toMatchObject({ ...first });
    expect(await start('b')).toMatchObject({ ok: false, refusal: { code: 'request.key-reused' } });
    const listed = await city.imports.list('binjai', { limit: 10 });
    expect(listed.ok && listed.value.items).toHaveLength(2);
    const elsewhere = await city.imports.find('medan', first.ok ? first.value.job.id : '');
    expect(elsewhere).toMatchObject({ ok: false, refusal: { code: 'import.not-found' } });
  });
});

describe('an import of 2,000 people', () => {
  it('is applied in seconds', async () => {
    const table = await aTable();
    const city = aCity(table);
    const sample = makeSample({ employees: 2000, seed: 3, notAssessed: 300 });
    await city.bringIn('UNITS', sample.unitsCsv);
    const started = performance.now();
    const job = await city.bringIn('STAFF', sample.staffCsv);
    expect(job.counts).toMatchObject({ created: sample.people.length, errors: 0 });
    expect(performance.now() - started).toBeLessThan(45_000);
  });
});
