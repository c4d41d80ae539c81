import { Cron } from 'croner';
import { cronOf, parseExpression } from './expression.ts';
import type { Timing } from './expression.ts';
import { isFunction, runSchedule } from './run.ts';
import type { RunPorts, Schedule } from './run.ts';

export type { Schedule } from './run.ts';

/** `retryMs` (1000) is the pause before the first retry of a run; it doubles up to a minute. */
export type SchedulerOptions = Omit<RunPorts, 'signal' | 'retryMs'> & {
  schedules: Schedule[];
  now?: () => Date;
  retryMs?: number;
};

/** The running scheduler. */
export type Scheduler = {
  /** Begins to run every schedule at its times; a rate counts from now, with its first run at once. */
  start(): void;
  /** Runs one schedule at once, beside its times; resolves when the run has ended, retries included. Rejects for an unknown name. */
  fire(name: string): Promise<void>;
  /** Ends the schedules and the retries, and waits for the runs under way. */
  close(): Promise<void>;
};

type Known = { schedule: Schedule; timing: Timing };

/**
 * Creates the stand-in for EventBridge Scheduler. Times that pass while it is not running are not made up for. Throws, naming it, for
 * an expression, time zone, target or input that is not supported.
 */
export function createScheduler(options: SchedulerOptions): Scheduler {
  const { schedules, now = () => new Date(), retryMs = 1000, ...ports } = options;
  const known = new Map<string, Known>();
  for (const schedule of schedules) {
    if (known.has(schedule.name)) throw new Error(`two schedules are named «${schedule.name}»`);
    known.set(schedule.name, { schedule, timing: check(schedule) });
  }
  const closing = new AbortController();
  const running = new Set<Promise<void>>();
  const jobs: Cron[] = [];

  function run(schedule: Schedule): Promise<void> {
    const ended = runSchedule(schedule, now(), { ...ports, retryMs, signal: closing.signal }).finally(() => {
      running.delete(ended);
    });
    running.add(ended);
    return ended;
  }

  function runInBackground(schedule: Schedule): void {
    run(schedule).catch((error: unknown) =>
      ports.log(`schedule ${schedule.name}: its dead-letter queue failed: ${String(error)}`),
    );
  }

  function startOne({ schedule, timing }: Known): Cron {
    const work = () => runInBackground(schedule);
    if ('everySeconds' in timing) return new Cron('* * * * * *', { interval: timing.everySeconds }, work);
    const job = cronOf(timing.pattern, schedule.timezone ?? 'UTC');
    job.schedule(work);
    job.resume();
    return job;
  }

  return {
    start: () => {
      if (jobs.length > 0 || closing.signal.aborted)
        throw new Error('the scheduler has been started already');
      jobs.push(...[...known.values()].map(startOne));
    },
    fire: async (name) => {
      const one = known.get(name);
      if (!one) throw new Error(`there is no schedule «${name}»`);
      await run(one.schedule);
    },
    close: async () => {
      closing.abort();
      for (const job of jobs) job.stop();
      await Promise.allSettled(running);
    },
  };
}

function check(schedule: Schedule): Timing {
  const where = `schedule «${schedule.name}»`;
  const retries = schedule.maximumRetryAttempts ?? 0;
  if (!Number.isInteger(retries) || retries < 0 || retries > 185) {
    throw new Error(`${where}: maximumRetryAttempts is ${retries}, not a whole number from 0 to 185`);
  }
  if (schedule.input?.includes('<aws.scheduler.'))
    throw new Error(`${where}: context attributes in the input are not supported`);
  if (isFunction(schedule) && schedule.input !== undefined) checkJson(schedule.input, where);
  checkZone(schedule.timezone, where);
  return parseExpression(schedule.expression);
}

function checkJson(input: string, where: string): void {
  try {
    JSON.parse(input);
  } catch (cause) {
    throw new Error(`${where}: the input of a function is JSON`, { cause });
  }
}

function checkZone(timezone: string | undefined, where: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone ?? 'UTC' });
  } catch (cause) {
    throw new Error(`${where}: the time zone «${timezone}» is unknown`, { cause });
  }
}
