import type { Actor } from '../../../shared/kernel/actor.ts';

export const IMPORT_KINDS = ['UNITS', 'STAFF', 'ATTENDANCE'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
/** Only forwards: `WAITING` for the file, `VALIDATING`, then `REJECTED`, or `APPLYING` and at last `APPLIED`. */
export type ImportState = 'WAITING' | 'VALIDATING' | 'REJECTED' | 'APPLYING' | 'APPLIED';

export type Counts = {
  rows: number;
  created: number;
  changed: number;
  transferred: number;
  unchanged: number;
  errors: number;
};

export const NO_COUNTS: Counts = {
  rows: 0,
  created: 0,
  changed: 0,
  transferred: 0,
  unchanged: 0,
  errors: 0,
};

/** An import. `by` is who started it and stands in all its stamps; `applied` is the instant of all its stamps. */
export type Job = {
  id: string;
  agency: string;
  kind: ImportKind;
  fileName: string;
  state: ImportState;
  created: string;
  by: Pick<Actor, 'kind' | 'id' | 'roles' | 'zone' | 'shards'>;
  counts: Counts;
  progress: { done: number; total: number };
  /** Version of the uploaded object: what was validated is what is applied. */
  version?: string | undefined;
  applied?: string | undefined;
  finished?: string | undefined;
};

/** Who acts when the job runs: the person or client who started it. */
export function actorOfJob(job: Job): Actor {
  return { ...job.by, agency: job.agency, heads: [], delegations: [] };
}

/** Whether nothing is left to do. */
export function isOver(job: Pick<Job, 'state'>): boolean {
  return job.state === 'REJECTED' || job.state === 'APPLIED';
}

/** No run lives longer (a Lambda ends after 15 minutes): whoever has held the lock for this time was killed. */
const LONGEST_RUN_MS = 20 * 60_000;

/** Whether the holder of a lock may still be running at `now`. */
export function mayRun(lock: { at: string }, now: string): boolean {
  return Date.parse(now) - Date.parse(lock.at) < LONGEST_RUN_MS;
}
