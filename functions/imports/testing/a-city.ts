import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { CorrectSegment } from '../../periods/index.ts';
import { createCorrectSegment } from '../../periods/index.ts';
import type { ImportKind, Job } from '../domain/job.ts';
import type { RowError } from '../domain/row-error.ts';
import { createImportUseCases } from '../use-cases/import-use-cases.ts';
import type { RunNeeds } from '../use-cases/run-import.ts';
import { runImport } from '../use-cases/run-import.ts';

/** Somebody of BKPSDM in a city of four shards. */
export const BKPSDM: Actor = {
  kind: 'PERSON',
  agency: 'binjai',
  id: 'zzzzzzzzzzzz',
  roles: ['PEGAWAI', 'BKPSDM'],
  heads: [],
  delegations: [],
  zone: 'Asia/Jakarta',
  shards: 4,
};

/** A city whose imports run on a table; uploaded files lie in memory, the clock stands. */
export type City = {
  imports: ReturnType<typeof createImportUseCases>;
  needs: RunNeeds;
  /** Starts an import and lays its file where it would be uploaded; answers the job's id. */
  upload: (kind: ImportKind, csv: string) => Promise<string>;
  run: (job: string, needs?: Partial<RunNeeds>) => Promise<'OVER' | 'IGNORED'>;
  job: (job: string) => Promise<Job>;
  errors: (job: string) => Promise<RowError[]>;
  /** Uploads, runs to the end, answers the job. */
  bringIn: (kind: ImportKind, csv: string) => Promise<Job>;
};

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** Opens a city on a table. `now` is what its clock shows; `correct` is the door of periods unless told. */
export function aCity(
  table: Table,
  now = '2026-05-10T03:00:00.000Z',
  correct: CorrectSegment = createCorrectSegment({ table }),
): City {
  const files = new Map<string, Uint8Array>();
  const imports = createImportUseCases({
    table,
    presign: (agency, job) =>
      Promise.resolve({ url: 'https://s3.example', fields: { key: `${agency}/${job}` } }),
  });
  const needs: RunNeeds = {
    table,
    secret: () => Promise.resolve('secret'),
    realm: 'https://realm.example',
    readUpload: (_agency, job) => {
      const file = files.get(job);
      return file === undefined ? Promise.reject(new Error('NoSuchKey')) : Promise.resolve(file);
    },
    correct,
    now: () => now,
  };
  const run: City['run'] = (job, more = {}) =>
    runImport({ ...needs, ...more }, { agency: 'binjai', job, version: 'v1' });
  const upload: City['upload'] = async (kind, csv) => {
    const mark = { key: `key-${files.size}-${kind}`, body: csv.length.toString() };
    const started = await imports.start(BKPSDM, now, mark, { kind, fileName: `${kind}.csv` });
    const { job } = valueOf(started);
    files.set(job.id, new TextEncoder().encode(csv));
    return job.id;
  };
  const job: City['job'] = async (id) => valueOf(await imports.find('binjai', id));
  return {
    imports,
    needs,
    upload,
    run,
    job,
    errors: async (id) => valueOf(await imports.errors('binjai', id, { limit: 100 })).items,
    bringIn: async (kind, csv) => {
      const id = await upload(kind, csv);
      await run(id);
      return job(id);
    },
  };
}

/** A table on which the n-th transaction from now on, and all after it, fail as if the process had been killed. */
export function failingAfter(table: Table, transactions: number): Table {
  let left = transactions;
  return {
    ...table,
    transact: (writes) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('killed')) : table.transact(writes);
    },
  };
}

/** staff.csv with some rows changed: `change` gets the cells by column name. */
export function changeStaff(
  csv: string,
  change: (cells: Record<string, string>) => Record<string, string> | undefined,
): string {
  const [header = '', ...rows] = csv.trimEnd().split('\r\n');
  const names = header.split(',');
  const changed = rows.map((row) => {
    const fields = [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, names.length);
    const cells = Object.fromEntries(names.map((name, at) => [name, fields[at]?.[1] ?? '']));
    const next = change(cells);
    return names.map((name) => next?.[name] ?? cells[name] ?? '').join(',');
  });
  return [header, ...changed].join('\n');
}
