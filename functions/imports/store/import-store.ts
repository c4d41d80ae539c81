import * as z from 'zod';
import { ROLES } from '../../../shared/kernel/actor.ts';
import type { Zone } from '../../../shared/kernel/dates.ts';
import { ZONES } from '../../../shared/kernel/dates.ts';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { packStamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item, Write } from '../../../shared/platform/table/write.ts';
import { put, update } from '../../../shared/platform/table/write.ts';
import type { Job } from '../domain/job.ts';
import { IMPORT_KINDS } from '../domain/job.ts';
import type { RowError } from '../domain/row-error.ts';
import { errorKey, jobKey, listKey, lockKey } from './keys.ts';

const counts = z.object({
  rows: z.number(),
  created: z.number(),
  changed: z.number(),
  transferred: z.number(),
  unchanged: z.number(),
  errors: z.number(),
});

const jobItem = z.object({
  PK: z.string(),
  kind: z.enum(IMPORT_KINDS),
  fileName: z.string(),
  state: z.enum(['WAITING', 'VALIDATING', 'REJECTED', 'APPLYING', 'APPLIED']),
  created: z.string(),
  by: z.object({
    kind: z.enum(['PERSON', 'CLIENT', 'SYSTEM']),
    id: z.string(),
    roles: z.array(z.enum(ROLES)),
    zone: z.enum(Object.keys(ZONES) as Zone[]),
    shards: z.number(),
  }),
  counts,
  progress: z.object({ done: z.number(), total: z.number() }),
  version: z.string().optional(),
  applied: z.string().optional(),
  finished: z.string().optional(),
  asked: z.string(),
});

/** A job with the packed stamp of the request that started it. */
export type StandingJob = Job & { asked: string };
type LastKey = Record<string, unknown> | undefined;

function decode(item: Item): StandingJob {
  const { PK, ...rest } = jobItem.parse(item);
  const [, agency = '', , id = ''] = PK.split('#');
  return { ...rest, agency, id };
}

/** A job and the one that holds the agency's lock, read strongly in one call. */
export async function readForStart(
  table: Table,
  agency: string,
  id: string,
): Promise<{ job: StandingJob | undefined; lock: Lock | undefined }> {
  const [job, lock] = await table.getMany([jobKey(agency, id), lockKey(agency)], { strong: true });
  return { job: job === undefined ? undefined : decode(job), lock: lockOf(lock) };
}

/** A job, read strongly. */
export async function findJob(table: Table, agency: string, id: string): Promise<StandingJob | undefined> {
  const item = await table.get(jobKey(agency, id), { strong: true });
  return item === undefined ? undefined : decode(item);
}

/** A new job with its place in the list. False: it is there already. */
export async function createJob(table: Table, job: Job, stamp: Stamp): Promise<boolean> {
  const { agency, id, ...rest } = job;
  const asked = packStamp(stamp);
  const done = await table.transact([
    put({ ...jobKey(agency, id), ...rest, asked, st: asked })
      .ifAbsent()
      .done(),
    put(listKey(agency, job.created, id)).done(),
  ]);
  return done.ok;
}

/** A page of the agency's jobs, the newest first: one Query, one BatchGet. */
export async function listJobs(
  table: Table,
  agency: string,
  page: { limit: number; startKey?: Record<string, string> | undefined },
): Promise<{ items: Job[]; lastKey: LastKey }> {
  const { PK: partition } = listKey(agency, '', '');
  const { items, lastKey } = await table.query({ partition, backwards: true, ...page });
  const jobs = await table.getMany(items.map((it) => jobKey(agency, it.SK.split('#')[1] ?? '')));
  return { items: jobs.filter((it): it is Item => it !== undefined).map(decode), lastKey };
}

/** Changes a job that is in the state it was seen in. False: somebody moved it. */
export async function changeJob(
  table: Table,
  seen: Job,
  set: Partial<Pick<Job, 'state' | 'version' | 'counts' | 'progress' | 'applied'>>,
): Promise<boolean> {
  return (await table.write(changeWrite(seen, set))).ok;
}

function changeWrite(seen: Job, set: Record<string, unknown>): Write {
  return update(jobKey(seen.agency, seen.id)).set(set).expect({ state: seen.state }).done();
}

/** The end of a job, in one transaction with the lock's release. False: another run of the same job ended it. */
export async function finishJob(
  table: Table,
  seen: Job,
  set: Pick<Job, 'state' | 'counts' | 'progress' | 'finished'>,
  stamp: Stamp,
): Promise<boolean> {
  const release = update(lockKey(seen.agency))
    .set({ job: undefined, at: undefined })
    .expect({ job: seen.id })
    .done();
  const done = await table.transact([changeWrite(seen, { ...set, st: packStamp(stamp) }), release]);
  return done.ok;
}

/** Which job runs, since when. */
export type Lock = { job: string; at: string };

function lockOf(item: Item | undefined): Lock | undefined {
  if (typeof item?.['job'] !== 'string' || typeof item['at'] !== 'string') return undefined;
  return { job: item['job'], at: item['at'] };
}

/** Takes the agency's lock for a job, or renews the one that the job holds; answers who holds it then. */
export async function takeLock(table: Table, agency: string, job: string, now: string): Promise<Lock> {
  const mine = { job, at: now };
  const key = lockKey(agency);
  const taken = await table.write(update(key).orCreate().set(mine).expectAbsent('job').done());
  if (taken.ok) return mine;
  const held = lockOf(taken.item);
  if (held === undefined) throw new Error(`the lock of ${agency} has no holder`);
  if (held.job !== job) return held;
  await table.write(update(key).set({ at: now }).expect({ job }).done());
  return mine;
}

/** Keeps what is wrong with a file, by Put: the same file gives the same items. */
export async function writeErrors(
  table: Table,
  agency: string,
  job: string,
  errors: readonly RowError[],
): Promise<void> {
  for (let at = 0; at < errors.length; at += 100) {
    const some = errors.slice(at, at + 100);
    await table.transact(
      some.map((error, next) => put({ ...errorKey(agency, job, at + next), ...error }).done()),
    );
  }
}

/** A page of what was wrong: one Query. */
export async function listErrors(
  table: Table,
  agency: string,
  job: string,
  page: { limit: number; startKey?: Record<string, string> | undefined },
): Promise<{ items: RowError[]; lastKey: LastKey }> {
  const { items, lastKey } = await table.query({
    partition: jobKey(agency, job).PK,
    prefix: 'E#',
    ...page,
  });
  return {
    items: items.map((it) => ({
      row: it['row'] as number,
      column: it['column'] as string,
      code: it['code'] as RowError['code'],
      message: it['message'] as string,
    })),
    lastKey,
  };
}
