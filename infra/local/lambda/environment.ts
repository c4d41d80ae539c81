import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { logGroup } from './environment-variables.ts';
import type { LambdaFunction } from './lambda-function.ts';
import { INIT_MILLISECONDS } from './limits.ts';
import type { Order, Report } from './report.ts';

/**
 * One execution environment of a function: a worker thread that keeps its module state from one invocation to the next and serves
 * one at a time. `invoke` tells how it went; only after `answered` or `failed` may the environment serve again. `alive` says whether
 * the thread still runs, `end` ends it.
 */
export type Environment = {
  functionName: string;
  alive(): boolean;
  invoke(requestId: string, event: string): Promise<Report>;
  end(): Promise<void>;
};

/** What an environment needs from outside: its variables, where its output goes, and whom to tell when the thread is gone. */
export type Surroundings = {
  variables: Record<string, string>;
  logStream: string;
  log: (line: string) => void;
  onGone: () => void;
};

/**
 * Starts an environment; the bundle loads while the first `invoke` waits. Loading has ten seconds of its own and then goes on within
 * the function's timeout, like the second attempt that AWS makes. Throws when the thread cannot be made, e.g. because the variables
 * hold NODE_OPTIONS that a thread cannot take.
 */
export function startEnvironment(fn: LambdaFunction, surroundings: Surroundings): Environment {
  const worker = startWorker(fn, surroundings);
  const timeout = fn.timeoutSeconds * 1000;
  const reports = reportsOf(worker, surroundings);
  let loaded = false;

  async function invoke(requestId: string, event: string): Promise<Report> {
    if (!loaded) {
      const first = await reports.next(INIT_MILLISECONDS + timeout);
      if (first.kind !== 'ready') return first;
      loaded = true;
    }
    const outcome = reports.next(timeout);
    const order: Order = { requestId, event, deadline: Date.now() + timeout };
    worker.postMessage(order);
    return outcome;
  }

  const end = async () => {
    await worker.terminate();
  };
  return { functionName: fn.name, alive: reports.alive, invoke, end };
}

function startWorker(fn: LambdaFunction, { variables, logStream, log }: Surroundings): Worker {
  const identity = {
    functionName: fn.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: fn.arn,
    memoryLimitInMB: String(fn.memoryMb),
    logGroupName: logGroup(fn),
    logStreamName: logStream,
  };
  const worker = new Worker(new URL('./runtime.mjs', import.meta.url), {
    name: fn.name,
    argv: [],
    execArgv: [],
    env: variables,
    stdout: true,
    stderr: true,
    // Node ends a worker within 16 MB beyond its limit; a young generation larger than that would take the whole process along.
    resourceLimits: { maxOldGenerationSizeMb: fn.memoryMb, maxYoungGenerationSizeMb: 8 },
    workerData: { codeDirectory: fn.codeDirectory, handler: fn.handler, identity },
  });
  forwardLines(worker.stdout, (line) => log(`${fn.name} ${line}`));
  forwardLines(worker.stderr, (line) => log(`${fn.name} ${line}`));
  return worker;
}

function forwardLines(stream: Readable, forward: (line: string) => void): void {
  createInterface({ input: stream, crlfDelay: Infinity }).on('line', forward);
}

function reportsOf(worker: Worker, { onGone }: Surroundings) {
  let alive = true;
  let failure: string | undefined;
  let waiting: ((report: Report) => void) | undefined;

  worker.on('message', (report: Report) => {
    if (report.kind === 'crashed' || report.kind === 'unloadable') alive = false;
    waiting?.(report);
  });
  worker.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'signal: killed (out of memory)' : error.message;
  });
  worker.on('exit', (code) => {
    alive = false;
    onGone();
    waiting?.({ kind: 'exited', reason: failure ?? `exit status ${code}` });
  });

  function next(milliseconds: number): Promise<Report> {
    return new Promise((resolve) => {
      if (!alive) return resolve({ kind: 'exited', reason: failure ?? 'exited before the invocation' });
      const timer = setTimeout(() => settle({ kind: 'late' }), milliseconds);
      const settle = (report: Report) => {
        clearTimeout(timer);
        waiting = undefined;
        resolve(report);
      };
      waiting = settle;
    });
  }
  return { next, alive: () => alive };
}
