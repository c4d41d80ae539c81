import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBucket } from '../../../test/engine/a-bucket.ts';
import { aTable } from '../../../test/engine/a-table.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { writeCsv } from '../../../shared/platform/files/csv.ts';
import { presignDownload } from '../../../shared/platform/files/download.ts';
import { readWorkbook } from '../../../shared/platform/files/testing/read-back.ts';
import { writeWorkbook } from '../../../shared/platform/files/xlsx.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { update } from '../../../shared/platform/table/write.ts';
import { PERMITS } from '../../identity/index.ts';
import { findPeriod, getPinnedPolicy, keyOfPeriod } from '../../periods/index.ts';
import { pinPolicy } from '../../periods/store/pinned-policy-store.ts';
import { AGENCY, SHARDS } from '../../periods/testing/a-standing-period.ts';
import { putWholePeriod } from '../../periods/testing/a-whole-period.ts';
import { PERIOD, putClosedPeriod } from '../testing/a-closed-period.ts';
import { finishRecaps } from './finish-recaps.ts';
import { planRecaps } from './plan-recaps.ts';
import type { ReportUseCases } from './read-reports.ts';
import { createReportUseCases } from './read-reports.ts';
import { writeRecap } from './write-recap.ts';

const NOW = '2027-01-25T03:00:00.000Z';

let table: Table;
let files: Awaited<ReturnType<typeof aBucket>>;
beforeAll(async () => {
  table = await aTable();
  files = await aBucket();
  await putClosedPeriod(table, files);
});
afterAll(() => files.close());

async function writeAll(): Promise<Awaited<ReturnType<typeof writeRecap>>['reports']> {
  const { batches } = await planRecaps({ table, files }, AGENCY, PERIOD);
  const written = [];
  for (const { recaps } of batches)
    written.push(...(await writeRecap({ files, writeWorkbook, writeCsv }, AGENCY, PERIOD, recaps)).reports);
  return written;
}

function anActor(difference: Partial<Actor>): Actor {
  return {
    kind: 'PERSON',
    agency: AGENCY,
    id: 'xxxxxxxxxxxx',
    roles: ['PEGAWAI'],
    heads: [],
    delegations: [],
    zone: 'Asia/Jakarta',
    shards: SHARDS,
    ...difference,
  };
}

describe('the steps of the recaps', () => {
  it('plan the city first, then each OPD that has people who count', async () => {
    const { batches } = await planRecaps({ table, files }, AGENCY, PERIOD);
    expect(batches).toEqual([{ recaps: ['KOTA'] }, { recaps: ['DINKES', 'DISDIK'] }]);
  });

  it('read the policy that the period keeps and every shard once: gates in one call, one query for vectors and one for people; then words of ratings', async () => {
    const before = { ...table.meter };
    await planRecaps({ table, files }, AGENCY, PERIOD);
    expect(table.meter.sdkCalls - before.sdkCalls).toBe(1 + 1 + 1 + SHARDS * 2 + 1);
  });

  it('write an XLSX and a CSV of each, the same bytes when they run again', async () => {
    const read = async (): Promise<Buffer[]> =>
      Promise.all(
        (await writeAll()).map(async (it) =>
          Buffer.from(await files.get(`a/${AGENCY}/reports/${PERIOD}/${it.id}`)),
        ),
      );
    const [first, second] = [await read(), await read()];
    expect(first).toHaveLength(6);
    expect(second.every((it, at) => first[at]?.equals(it) === true)).toBe(true);
  });

  it('hold who counts, unit after unit, with position and assessor by name', async () => {
    await writeAll();
    const sheets = await readWorkbook(await files.get(`a/${AGENCY}/reports/${PERIOD}/KOTA.xlsx`));
    const rows = sheets[2]?.rows.slice(6) ?? [];
    expect(rows.map((it) => it.slice(2, 7))).toEqual([
      ['Orang A', 'IV/c', 'Jabatan a', 'Dinas Kesehatan', 'Orang Z'],
      ['Orang B', 'IV/c', 'Jabatan b', 'Sekretariat', 'Orang Z'],
      ['Orang C', 'IV/c', 'Jabatan c', 'Sekretariat', 'Orang Z'],
      ['Orang D', 'IV/c', 'Jabatan d', 'Dinas Pendidikan', 'Orang Z'],
    ]);
    expect(rows.map((it) => it[12] ?? '')).toEqual([
      '',
      'Pengolahan data: Pelatihan statistik dasar',
      '',
      '',
    ]);
    expect(sheets[1]?.rows.slice(6).map((it) => it.slice(0, 8))).toEqual([
      ['Dinas Kesehatan', 1, 1, 0, 0, 0, 1, 3],
      ['Dinas Pendidikan', 0, 0, 0, 1, 0, 0, 1],
      ['Jumlah', 1, 1, 0, 1, 0, 1, 4],
    ]);
  });

  it('hold each OPD against the achievement that its head was given, a Plt too, without the head', async () => {
    await writeAll();
    const sheets = await readWorkbook(await files.get(`a/${AGENCY}/reports/${PERIOD}/KOTA.xlsx`));
    expect(sheets[1]?.rows.slice(6, 8).map((it) => it.slice(8, 11))).toEqual([
      ['Baik', 1, 'Informasi saja'],
      ['Istimewa', 1, 'Informasi saja'],
    ]);
  });

  it('hold each unit against the nearest achievement upwards where the period keeps units as populations', async () => {
    const kept = await getPinnedPolicy(table, AGENCY, PERIOD);
    const { key } = pinPolicy(AGENCY, PERIOD, kept);
    const keep = (policy: typeof kept) => table.write(update(key).set({ policy }).done());
    await keep({ ...kept, distributionPopulation: 'UNIT' });
    await writeAll();
    const sheets = await readWorkbook(await files.get(`a/${AGENCY}/reports/${PERIOD}/DINKES.xlsx`));
    expect(sheets[1]?.rows.slice(6, 8).map((it) => [it[0], ...it.slice(8, 11)])).toEqual([
      ['Dinas Kesehatan', 'Baik', 0, 'Belum ada yang dinilai'],
      ['Sekretariat', 'Baik', 1, 'Informasi saja'],
    ]);
    await keep(kept);
  });

  it('are a fault on a period that is not closed, whose name it tells', async () => {
    await putWholePeriod(table, { id: '2026-Q3', state: 'FINALISING' });
    await expect(planRecaps({ table, files }, AGENCY, '2026-Q3')).rejects.toThrow(/2026-Q3 is FINALISING/);
    await expect(finishRecaps(table, AGENCY, '2026-Q3', [], NOW)).rejects.toThrow(/2026-Q3 is FINALISING/);
  });

  it('mark the period once, though two runs end at the same time', async () => {
    const reports = await writeAll();
    await Promise.all([1, 2].map(() => finishRecaps(table, AGENCY, PERIOD, reports, NOW)));
    await finishRecaps(table, AGENCY, PERIOD, reports, NOW);
    const period = await findPeriod(table, AGENCY, PERIOD);
    expect(period).toMatchObject({ state: 'CLOSED', recaps: true, version: 2 });
    expect(period?.stamp).toContain('RecapsWritten|write-recaps');
    expect(await planRecaps({ table, files }, AGENCY, PERIOD)).toEqual({ batches: [] });
  });
});

describe('readers of reports', () => {
  let reports: ReportUseCases;
  beforeAll(async () => {
    reports = createReportUseCases({ table, files, permits: PERMITS, presign: presignDownload });
    await finishRecaps(table, AGENCY, PERIOD, await writeAll(), NOW);
  });
  const listed = async (actor: Actor): Promise<string[]> => {
    const result = await reports.list(actor, NOW, PERIOD);
    return result.ok ? result.value.map((it) => it.id) : [result.refusal.code];
  };
  const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.refusal.code);
  const ALL = ['DINKES.csv', 'DINKES.xlsx', 'DISDIK.csv', 'DISDIK.xlsx', 'KOTA.csv', 'KOTA.xlsx'];

  it.each<[string, Partial<Actor>, string[]]>([
    ['BKPSDM reads everything', { roles: ['PEGAWAI', 'BKPSDM'] }, ALL],
    ['the inspectorate reads everything', { roles: ['INSPEKTORAT'] }, ALL],
    ['the head of the city reads everything', { heads: ['PEMKO'] }, ALL],
    ['an administrator reads their own OPD', { roles: ['ADMIN_OPD'], opd: 'DISDIK' }, ALL.slice(2, 4)],
    ['the head of an OPD reads it', { heads: ['DINKES'] }, ALL.slice(0, 2)],
    ['the head of a unit inside an OPD reads none', { heads: ['DINKES.SEK'] }, []],
    ['an employee reads none', { unit: 'DINKES', opd: 'DINKES' }, []],
  ])('%s', async (_, difference, expected) => {
    expect((await listed(anActor(difference))).sort()).toEqual(expected);
  });

  it('fetch the very file, under an Indonesian name, for five minutes', async () => {
    const actor = anActor({ roles: ['BKPSDM'] });
    const now = new Date().toISOString();
    const opened = await reports.open(actor, now, PERIOD, 'DINKES.xlsx');
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(Date.parse(opened.value.expiresAt) - Date.parse(now)).toBe(300_000);
    const answer = await fetch(opened.value.url);
    const stored = await files.get(`a/${AGENCY}/reports/${PERIOD}/DINKES.xlsx`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(stored))).toBe(true);
    expect(answer.headers.get('content-disposition')).toContain(
      'attachment; filename="Rekap Kinerja Dinas Kesehatan Triwulan IV Tahun 2026.xlsx"',
    );
  });

  it('are told nothing about what is not theirs, not there, or not of their agency', async () => {
    const administrator = anActor({ roles: ['ADMIN_OPD'], opd: 'DISDIK' });
    const bkpsdm = anActor({ roles: ['BKPSDM'] });
    expect(codeOf(await reports.open(administrator, NOW, PERIOD, 'DINKES.csv'))).toBe('report.not-found');
    expect(codeOf(await reports.open(administrator, NOW, PERIOD, 'KOTA.csv'))).toBe('report.not-found');
    expect(codeOf(await reports.open(bkpsdm, NOW, PERIOD, 'NOTHING.csv'))).toBe('report.not-found');
    expect(codeOf(await reports.open(bkpsdm, NOW, '2027-Q1', 'KOTA.csv'))).toBe('period.not-found');
    const foreign = anActor({ roles: ['BKPSDM'], agency: 'medan' });
    expect(codeOf(await reports.open(foreign, NOW, PERIOD, 'KOTA.csv'))).toBe('period.not-found');
    expect(codeOf(await reports.list(foreign, NOW, PERIOD))).toBe('period.not-found');
  });

  it('wait until the recaps are written', async () => {
    await putWholePeriod(table, { id: '2026-Q2', state: 'CLOSED' });
    const actor = anActor({ roles: ['BKPSDM'] });
    expect(codeOf(await reports.list(actor, NOW, '2026-Q2'))).toBe('report.not-ready');
    expect(codeOf(await reports.open(actor, NOW, '2026-Q2', 'KOTA.csv'))).toBe('report.not-ready');
  });

  it('still find them when the results are delivered', async () => {
    await table.write(update(keyOfPeriod(AGENCY, PERIOD)).set({ state: 'DELIVERED' }).done());
    expect(await listed(anActor({ roles: ['PPK'] }))).toHaveLength(6);
  });

  it('cost one call for one report', async () => {
    const before = table.meter.sdkCalls;
    await reports.open(anActor({ roles: ['BKPSDM'] }), NOW, PERIOD, 'KOTA.csv');
    expect(table.meter.sdkCalls - before).toBe(1);
  });
});
