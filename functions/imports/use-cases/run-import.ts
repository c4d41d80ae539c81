import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { CorrectSegment } from '../../periods/index.ts';
import type { Job } from '../domain/job.ts';
import { actorOfJob, isOver, mayRun } from '../domain/job.ts';
import type { RowError } from '../domain/row-error.ts';
import { changeJob, findJob, finishJob, takeLock, writeErrors } from '../store/import-store.ts';
import { readCsv } from '../store/read-csv.ts';
import type { ReadUpload } from '../store/upload-store.ts';
import { applyPlan, PlanMoved } from './apply-plan.ts';
import type { Plan } from './plan.ts';
import { stepsOf } from './plan.ts';
import { planAttendance } from './plan-attendance.ts';
import { planStaff } from './plan-staff.ts';
import { planUnits } from './plan-units.ts';

export type RunNeeds = {
  table: Table;
  secret: () => Promise<string>;
  realm: string;
  readUpload: ReadUpload;
  correct: CorrectSegment;
  now: () => string;
};

/** Another import of the agency runs: the message comes back later. */
export class ImportBusy extends Error {
  override readonly name = 'ImportBusy';
}

/** How often a plan is made again because somebody else wrote meanwhile. */
const PLANS = 5;
/** The most errors that are kept of one file; the count tells of all. */
const MOST_ERRORS = 5_000;
/** After how many steps the progress is written down. */
const STEPS_PER_NOTE = 250;

async function planOf(needs: RunNeeds, job: Job, at: string): Promise<Plan> {
  const actor = actorOfJob(job);
  const bytes = await needs.readUpload(job.agency, job.id, job.version);
  const { lines, errors } = readCsv(bytes);
  if (errors.length > 0) {
    const counts = { ...job.counts, errors: errors.length };
    return { errors, counts, groups: [], corrections: [], last: [] };
  }
  if (job.kind === 'UNITS') return planUnits(needs.table, actor, at, lines);
  if (job.kind === 'ATTENDANCE') return planAttendance(needs.table, actor, at, lines);
  const reach = { table: needs.table, secret: await needs.secret(), realm: needs.realm };
  return planStaff(reach, actor, at, lines);
}

async function end(
  needs: RunNeeds,
  job: Job,
  state: 'REJECTED' | 'APPLIED',
  refused: RowError[],
): Promise<void> {
  const finished = needs.now();
  const { total } = job.progress;
  await writeErrors(needs.table, job.agency, job.id, refused.slice(0, MOST_ERRORS));
  const counts = { ...job.counts, errors: refused.length };
  const event = state === 'APPLIED' ? 'ImportApplied' : 'ImportRejected';
  const set = { state, counts, progress: { done: total, total }, finished };
  if (await finishJob(needs.table, job, set, stamp(event, actorOfJob(job), finished))) return;
  const standing = await findJob(needs.table, job.agency, job.id);
  if (standing === undefined || !isOver(standing)) throw new Error(`import ${job.id} could not be ended`);
}

/** Validates the whole file. Answers the job, `APPLYING`, with its first plan; `undefined` when the file is refused. */
async function validate(needs: RunNeeds, job: Job): Promise<{ job: Job; plan: Plan } | undefined> {
  const applied = needs.now();
  const plan = await planOf(needs, job, applied);
  if (plan.errors.length > 0) {
    await end(
      needs,
      { ...job, counts: { ...plan.counts, changed: 0, created: 0, transferred: 0, unchanged: 0 } },
      'REJECTED',
      plan.errors,
    );
    return undefined;
  }
  const set = {
    state: 'APPLYING',
    counts: plan.counts,
    progress: { done: 0, total: stepsOf(plan) },
    applied,
  } as const;
  if (!(await changeJob(needs.table, job, set))) throw new ImportBusy(`import ${job.id} moved meanwhile`);
  return { job: { ...job, ...set }, plan };
}

function progressOf(needs: RunNeeds, job: Job, plan: Plan): (steps: number) => Promise<void> {
  const { total } = job.progress;
  let done = Math.max(0, total - stepsOf(plan));
  let noted = done;
  return async (steps) => {
    done += steps;
    if (done - noted < STEPS_PER_NOTE) return;
    noted = done;
    await changeJob(needs.table, job, { progress: { done: Math.min(done, total), total } });
  };
}

/** Rolls a job forward to `APPLIED` from wherever it stands. Every plan is made from what stands, so it holds only what remains. */
async function roll(needs: RunNeeds, job: Job, first: Plan | undefined): Promise<void> {
  const now = job.applied;
  if (now === undefined) throw new Error(`import ${job.id} applies without an instant`);
  for (let attempt = 0; attempt < PLANS; attempt++) {
    const plan = attempt === 0 && first !== undefined ? first : await planOf(needs, job, now);
    if (job.kind === 'UNITS' && plan.errors.length > 0)
      throw new Error(`import ${job.id}: the tree changed while it was applied`);
    try {
      const refused = await applyPlan(
        {
          table: needs.table,
          correct: needs.correct,
          actor: actorOfJob(job),
          now,
          clock: needs.now,
          job: job.id,
          onStep: progressOf(needs, job, plan),
        },
        plan,
        job.kind,
      );
      // Months that a period sealed since the file was validated: told, like corrections that a period refused.
      const sealed = job.kind === 'ATTENDANCE' ? plan.errors : [];
      await end(needs, job, 'APPLIED', [...sealed, ...refused]);
      return;
    } catch (error) {
      if (!(error instanceof PlanMoved)) throw error;
    }
  }
  throw new ImportBusy(`import ${job.id}: others keep writing`);
}

/** Takes the lock for the job; a lock left behind by a run that was killed long ago is first carried to its end. */
async function lockFor(needs: RunNeeds, job: Job): Promise<void> {
  const now = needs.now();
  const held = await takeLock(needs.table, job.agency, job.id, now);
  if (held.job === job.id) return;
  if (mayRun(held, now)) throw new ImportBusy(`import ${held.job} runs; ${job.id} waits`);
  await runImport(needs, { agency: job.agency, job: held.job, version: undefined });
  const again = await takeLock(needs.table, job.agency, job.id, needs.now());
  if (again.job !== job.id) throw new ImportBusy(`import ${again.job} runs; ${job.id} waits`);
}

/** Moves a job out of `WAITING` for the version of its file that was uploaded; one that runs already keeps its own version. */
async function begin(needs: RunNeeds, job: Job, version: string | undefined): Promise<Job> {
  if (job.state !== 'WAITING') return job;
  const set = { state: 'VALIDATING', version } as const;
  if (!(await changeJob(needs.table, job, set))) throw new ImportBusy(`import ${job.id} moved meanwhile`);
  return { ...job, ...set };
}

/**
 * Runs an import whose file has been uploaded, to `REJECTED` or `APPLIED`. May be called again and again, also twice at once: what is over
 * stays over, what was interrupted goes on. A second upload over the same job is ignored. Throws {@link ImportBusy} while another
 * import of the agency runs, and whatever the table throws: then the message comes back.
 */
export async function runImport(
  needs: RunNeeds,
  upload: { agency: string; job: string; version: string | undefined },
): Promise<'OVER' | 'IGNORED'> {
  const found = await findJob(needs.table, upload.agency, upload.job);
  if (found === undefined) return 'IGNORED';
  if (isOver(found)) return 'OVER';
  const other =
    found.version !== undefined && upload.version !== undefined && found.version !== upload.version;
  if (other) return 'IGNORED';
  await lockFor(needs, found);
  const job = await begin(needs, found, upload.version);
  const validated = job.state === 'APPLYING' ? { job, plan: undefined } : await validate(needs, job);
  if (validated !== undefined) await roll(needs, validated.job, validated.plan);
  return 'OVER';
}
