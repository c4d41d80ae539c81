import type { Actor } from '../../../shared/kernel/actor.ts';
import { idFrom } from '../../../shared/kernel/ids.ts';
import type { Page } from '../../../shared/kernel/page.ts';
import { decodeCursor, encodeCursor } from '../../../shared/kernel/page.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import { replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { ImportKind, Job } from '../domain/job.ts';
import { mayRun, NO_COUNTS } from '../domain/job.ts';
import type { RowError } from '../domain/row-error.ts';
import { createJob, findJob, listErrors, listJobs, readForStart } from '../store/import-store.ts';
import { jobKey, listKey } from '../store/keys.ts';
import type { PresignUpload } from '../store/upload-store.ts';

export type { Job, RowError };
export type StartedJob = { job: Job; upload: { url: string; fields: Record<string, string> } };
type Needs = { table: Table; presign: PresignUpload };
type Asked = { limit: number; cursor?: string | undefined };

function newJob(actor: Actor, now: string, id: string, wanted: { kind: ImportKind; fileName: string }): Job {
  const { kind, roles, zone, shards } = actor;
  return {
    ...wanted,
    id,
    agency: actor.agency,
    state: 'WAITING',
    created: now,
    by: { kind, id: actor.id, roles, zone, shards },
    counts: NO_COUNTS,
    progress: { done: 0, total: 0 },
  };
}

/**
 * Starts an import: the job, and a form by which its file is uploaded within 15 minutes. The same request again answers the same job
 * with a fresh form. Refusals: same key with another body (422), another import of the agency runs (409).
 */
async function startImport(
  { table, presign }: Needs,
  actor: Actor,
  now: string,
  mark: RequestMark,
  wanted: { kind: ImportKind; fileName: string },
): Promise<Result<StartedJob>> {
  const id = idFrom(actor.id, mark.key);
  const { job: standing, lock } = await readForStart(table, actor.agency, id);
  const replay = replayOf(standing?.asked, actor, mark);
  if (standing !== undefined && replay !== 'SAME') return refuse('request.key-reused');
  const upload = await presign(actor.agency, id);
  if (standing !== undefined) return accept({ job: standing, upload });
  if (lock !== undefined && mayRun(lock, now))
    return refuse('import.another-running', { import: lock.job, retryAfter: 5 });
  const job = newJob(actor, now, id, wanted);
  if (await createJob(table, job, stamp('ImportStarted', actor, now, mark))) return accept({ job, upload });
  return startImport({ table, presign }, actor, now, mark, wanted);
}

/** The start of a page from a cursor: it must stand in the partition that is about to be read. */
function startOf(cursor: string | undefined, partition: string): Result<Record<string, string> | undefined> {
  if (cursor === undefined) return accept(undefined);
  const key = decodeCursor(cursor);
  const mine = key !== undefined && Object.keys(key).toSorted().join() === 'PK,SK' && key['PK'] === partition;
  return mine ? accept(key) : refuse('request.cursor-invalid');
}

function pageOf<T>(items: T[], lastKey: Record<string, unknown> | undefined): Page<T> {
  return { items, ...(lastKey === undefined ? {} : { next: encodeCursor(lastKey) }) };
}

async function list(table: Table, agency: string, { limit, cursor }: Asked): Promise<Result<Page<Job>>> {
  const startKey = startOf(cursor, listKey(agency, '', '').PK);
  if (!startKey.ok) return startKey;
  const { items, lastKey } = await listJobs(table, agency, { limit, startKey: startKey.value });
  return accept(pageOf(items, lastKey));
}

async function find(table: Table, agency: string, id: string): Promise<Result<Job>> {
  const job = await findJob(table, agency, id);
  return job === undefined ? refuse('import.not-found', { import: id }) : accept(job);
}

async function errors(
  table: Table,
  agency: string,
  id: string,
  { limit, cursor }: Asked,
): Promise<Result<Page<RowError>>> {
  const job = await find(table, agency, id);
  if (!job.ok) return job;
  const startKey = startOf(cursor, jobKey(agency, id).PK);
  if (!startKey.ok) return startKey;
  const { items, lastKey } = await listErrors(table, agency, id, { limit, startKey: startKey.value });
  return accept(pageOf(items, lastKey));
}

/** What the API of imports can do. */
export function createImportUseCases(needs: Needs) {
  const { table } = needs;
  return {
    start: (actor: Actor, now: string, mark: RequestMark, wanted: { kind: ImportKind; fileName: string }) =>
      startImport(needs, actor, now, mark, wanted),
    list: (agency: string, asked: Asked) => list(table, agency, asked),
    find: (agency: string, id: string) => find(table, agency, id),
    errors: (agency: string, id: string, asked: Asked) => errors(table, agency, id, asked),
  };
}

export type ImportUseCases = ReturnType<typeof createImportUseCases>;
