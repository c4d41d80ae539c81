import { randomUUID } from 'node:crypto';
import { pause } from '../events/pause.ts';
import { attempt, failureOf, serviceOf } from '../events/ports.ts';
import type { Invoke, Log, RunFailure, Send } from '../events/ports.ts';

/**
 * One schedule of the template. `expression` is `rate(…)` or `cron(…)`, `timezone` an IANA name (UTC unless given), `input` the text
 * that the target gets. `maximumRetryAttempts` counts retries, 185 unless given, as in AWS.
 */
export type Schedule = {
  name: string;
  expression: string;
  timezone?: string;
  targetArn: string;
  input?: string;
  maximumRetryAttempts?: number;
  deadLetterArn?: string;
};

/** What a run needs of the outside. `signal` ends its retries. */
export type RunPorts = {
  invoke: Invoke;
  send: Send;
  log: Log;
  account: string;
  region: string;
  retryMs: number;
  signal: AbortSignal;
};

const DEFAULT_RETRIES = 185;
const LONGEST_PAUSE_MS = 60_000;

/** True for a schedule of a function, false for one of a queue; throws naming the schedule and the ARN for any other target. */
export function isFunction({ name, targetArn }: Schedule): boolean {
  const service = serviceOf(targetArn);
  if (service !== 'lambda' && service !== 'sqs') {
    throw new Error(`schedule «${name}»: the target ${targetArn} is neither a function nor a queue`);
  }
  return service === 'lambda';
}

/**
 * Runs the target once for the time `at`, with retries whose pause doubles up to a minute. A run that stays unsuccessful is told to
 * the dead-letter queue (its input), or dropped, with a log line. Rejects only when that queue fails; ends quietly when aborted.
 */
export async function runSchedule(schedule: Schedule, at: Date, ports: RunPorts): Promise<void> {
  const input = inputOf(schedule, at, ports);
  const retries = schedule.maximumRetryAttempts ?? DEFAULT_RETRIES;
  let failure = await runOnce(schedule, input, ports);
  for (let retry = 0; failure && retry < retries; retry += 1) {
    await pause(Math.min(ports.retryMs * 2 ** retry, LONGEST_PAUSE_MS), ports.signal);
    if (ports.signal.aborted) return;
    failure = await runOnce(schedule, input, ports);
  }
  if (!failure) return;
  const fate = schedule.deadLetterArn
    ? `moved to ${schedule.deadLetterArn}`
    : 'dropped, since there is no dead-letter queue';
  ports.log(
    `schedule ${schedule.name}: the run of ${at.toISOString()} failed with ${failure.errorType}: ${fate}`,
  );
  if (schedule.deadLetterArn) await ports.send(schedule.deadLetterArn, input);
}

async function runOnce(
  schedule: Schedule,
  input: string,
  { invoke, send }: RunPorts,
): Promise<RunFailure | undefined> {
  if (isFunction(schedule)) {
    const result = await attempt(invoke, schedule.targetArn, JSON.parse(input));
    return 'error' in result ? result.error : undefined;
  }
  try {
    await send(schedule.targetArn, input);
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

/** What the target gets: the input as it is, or Scheduler's own event where the schedule has none. */
function inputOf(schedule: Schedule, at: Date, { account, region }: RunPorts): string {
  if (schedule.input !== undefined) return schedule.input;
  return JSON.stringify({
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account,
    time: at.toISOString().replace(/\.\d{3}Z$/, 'Z'),
    region,
    resources: [`arn:aws:scheduler:${region}:${account}:schedule/default/${schedule.name}`],
    detail: '{}',
  });
}
