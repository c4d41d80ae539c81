import { beforeAll, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import type { Actor, Role } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { put } from '../../../shared/platform/table/write.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import { PERMITS } from '../../identity/index.ts';
import {
  createRelation,
  createTree,
  findEmployee,
  newEmployeeWrites,
  newSegmentWrite,
} from '../../organisation/index.ts';
import { findPeriod, findVector } from '../../periods/index.ts';
import { SHARDS } from '../../periods/testing/a-standing-period.ts';
import { putWholePeriod } from '../../periods/testing/a-whole-period.ts';
import { anEmployee, aSegment } from '../../organisation/testing/a-segment.ts';
import { aVector } from '../../periods/testing/a-vector.ts';
import type { Entry } from '../domain/entry.ts';
import { writeOfEntry } from '../store/history-store.ts';
import type { HistoryUseCases } from './read-history.ts';
import { createHistoryUseCases } from './read-history.ts';

const NOW = '2026-12-20T03:00:00.000Z';
const [WORKER, ASSESSOR, STRANGER] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'] as const;
const APPRAISAL = `2026-Q4.${WORKER}.1`;

function anActor(id: string, roles: readonly Role[] = ['PEGAWAI'], agency = 'binjai'): Actor {
  return {
    kind: 'PERSON',
    agency,
    id,
    roles,
    heads: [],
    delegations: [],
    zone: 'Asia/Jakarta',
    shards: SHARDS,
  };
}

function anEntry(at: number, difference: Partial<Entry> = {}): Entry {
  return {
    agency: 'binjai',
    subject: `appraisal/${APPRAISAL}`,
    id: `entry${String(at).padStart(2, '0')}`,
    event: 'RealisationSaved',
    by: WORKER,
    behalf: '',
    at: new Date(Date.UTC(2026, 10, 1, 0, at)).toISOString(),
    basis: [],
    versions: { item: at },
    changes: [{ field: 'iki.1.realisation', from: null, to: at }],
    rating: false,
    ...difference,
  };
}

async function fill(table: Table): Promise<void> {
  const st = stamp('StaffImported', anActor(STRANGER), NOW);
  await putWholePeriod(table, { id: '2026-Q4' }, [aVector()]);
  await putWholePeriod(table, { id: '2026-Q3', state: 'DELIVERED' }, [aVector({ period: '2026-Q3' })]);
  await putWholePeriod(table, { id: '2026' }, [aVector({ period: '2026' })]);
  const home = { agency: 'binjai', shards: SHARDS, secret: 'secret' };
  const place = { employee: WORKER, unit: 'DINKES' };
  const writes = [
    ...newEmployeeWrites(home, anEmployee({ id: WORKER }), st),
    newSegmentWrite(home, aSegment({ ...place, segment: '1', assessor: STRANGER, to: '2026-06-30' }), st),
    newSegmentWrite(home, aSegment({ ...place, segment: '2', assessor: ASSESSOR }), st),
    put({ PK: 'A#binjai#IMPORT#jjjjjjjjjjjj', SK: '-', state: 'APPLIED' }).done(),
  ];
  for (const write of writes) await table.write(write);
  const rated = { event: 'AppraisalRated', by: ASSESSOR, rating: true };
  const entries = [
    ...Array.from({ length: 7 }, (_, at) => anEntry(at)),
    anEntry(7, rated),
    anEntry(8),
    anEntry(1, { ...rated, subject: `appraisal/2026-Q3.${WORKER}.1` }),
    anEntry(1, { subject: `skp/2026.${WORKER}.1`, event: 'SkpAgreed' }),
    anEntry(1, { subject: `employee/${WORKER}`, event: 'StaffImported' }),
    anEntry(1, { subject: 'period/2026-Q4', event: 'PeriodPlanned' }),
    anEntry(1, { subject: 'import/jjjjjjjjjjjj', event: 'ImportCreated' }),
  ];
  for (const entry of entries) await table.write(writeOfEntry(entry));
}

describe('the history of a record', () => {
  let table: Table;
  let history: HistoryUseCases;
  beforeAll(async () => {
    table = await aTable();
    await fill(table);
    const relation = createRelation(table, createTree(table), PERMITS);
    history = createHistoryUseCases({ table, relation, findEmployee, findPeriod, findVector });
  });

  const ids = (result: Result<{ items: Entry[] }>): string[] =>
    result.ok ? result.value.items.map((it) => it.id) : [result.refusal.code];
  const page = { limit: 50 };

  it('is listed newest first, in pages that follow each other', async () => {
    const inspector = anActor(STRANGER, ['PEGAWAI', 'INSPEKTORAT']);
    const seen: string[] = [];
    const sizes: number[] = [];
    let cursor: string | undefined;
    do {
      const result = await history.ofAppraisal(inspector, NOW, APPRAISAL, { limit: 4, cursor });
      if (!result.ok) throw new Error(result.refusal.code);
      seen.push(...ids(result));
      sizes.push(result.value.items.length);
      cursor = result.value.next;
    } while (cursor !== undefined);
    expect(seen).toEqual([8, 7, 6, 5, 4, 3, 2, 1, 0].map((it) => `entry0${it}`));
    expect(sizes).toEqual([4, 4, 1]);
  });

  it('hides from an employee how they were rated until the result is delivered', async () => {
    const worker = anActor(WORKER, ['PEGAWAI', 'BKPSDM']);
    expect(ids(await history.ofAppraisal(worker, NOW, APPRAISAL, page))).not.toContain('entry07');
    expect(ids(await history.ofAppraisal(worker, NOW, `2026-Q3.${WORKER}.1`, page))).toEqual(['entry01']);
  });

  it('fills a page of an employee although an entry is hidden', async () => {
    const result = await history.ofAppraisal(anActor(WORKER), NOW, APPRAISAL, { limit: 3 });
    expect(ids(result)).toEqual(['entry08', 'entry06', 'entry05']);
  });

  it('is shown whole to the assessor, whose reading leaves a mark', async () => {
    expect(ids(await history.ofAppraisal(anActor(ASSESSOR), NOW, APPRAISAL, page))).toContain('entry07');
    const marks = await table.queryAll({ partition: `A#binjai#E#${WORKER}`, prefix: 'ACCESS#' });
    expect(marks.map((it) => it.SK)).toContain(`ACCESS#${NOW}#${ASSESSOR}`);
  });

  it('does not exist for strangers, for other agencies and for unknown ids', async () => {
    const stranger = anActor(STRANGER);
    const foreign = anActor(STRANGER, ['INSPEKTORAT'], 'medan');
    for (const actor of [stranger, foreign]) {
      expect(ids(await history.ofAppraisal(actor, NOW, APPRAISAL, page))).toEqual(['appraisal.not-found']);
      expect(ids(await history.ofSkp(actor, NOW, `2026.${WORKER}.1`, page))).toEqual(['skp.not-found']);
      expect(ids(await history.ofEmployee(actor, NOW, WORKER, page))).toEqual(['employee.not-found']);
    }
    const bkpsdm = anActor(STRANGER, ['BKPSDM']);
    expect(ids(await history.ofSkp(bkpsdm, NOW, `2025.${WORKER}.1`, page))).toEqual(['skp.not-found']);
    expect(ids(await history.ofPeriod(bkpsdm, '2027-Q1', page))).toEqual(['period.not-found']);
    expect(ids(await history.ofImport(bkpsdm, 'kkkkkkkkkkkk', page))).toEqual(['import.not-found']);
  });

  it('of an SKP is read by the person and the assessor', async () => {
    for (const id of [WORKER, ASSESSOR])
      expect(ids(await history.ofSkp(anActor(id), NOW, `2026.${WORKER}.1`, page))).toEqual(['entry01']);
  });

  it('of an employee is read by the present assessor, not by a former one', async () => {
    expect(ids(await history.ofEmployee(anActor(ASSESSOR), NOW, WORKER, page))).toEqual(['entry01']);
    expect(ids(await history.ofEmployee(anActor(STRANGER), NOW, WORKER, page))).toEqual([
      'employee.not-found',
    ]);
  });

  it('of periods and imports is listed', async () => {
    const bkpsdm = anActor(STRANGER, ['BKPSDM']);
    expect(ids(await history.ofPeriod(bkpsdm, '2026-Q4', page))).toEqual(['entry01']);
    expect(ids(await history.ofImport(bkpsdm, 'jjjjjjjjjjjj', page))).toEqual(['entry01']);
  });

  it.each([
    'x',
    Buffer.from('{"PK":"A#medan"}').toString('base64url'),
    Buffer.from('[1]').toString('base64url'),
  ])('refuses a cursor that is none of ours: %s', async (cursor) => {
    const bkpsdm = anActor(STRANGER, ['BKPSDM']);
    expect(ids(await history.ofPeriod(bkpsdm, '2026-Q4', { limit: 5, cursor }))).toEqual([
      'request.cursor-invalid',
    ]);
  });

  it('of an appraisal costs its own employee three calls', async () => {
    const before = table.meter.sdkCalls;
    await history.ofAppraisal(anActor(WORKER), NOW, APPRAISAL, page);
    expect(table.meter.sdkCalls - before).toBe(3);
  });
});
