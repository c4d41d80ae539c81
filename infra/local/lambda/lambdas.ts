import { randomUUID } from 'node:crypto';
import { environmentVariables } from './environment-variables.ts';
import { type Environment, startEnvironment } from './environment.ts';
import { registerFunctions } from './function-register.ts';
import type { Invocation, LambdaFunction } from './lambda-function.ts';
import { refuseRequestSize } from './limits.ts';
import { invocationOf, mayServeAgain } from './outcome.ts';
import { createWarmPool } from './warm-pool.ts';

/** Counts since the start (`invocations`, `coldStarts`, `errors`) and environments at this moment (`busy`, `idle`). */
export type LambdaStats = {
  invocations: number;
  coldStarts: number;
  errors: number;
  busy: number;
  idle: number;
};

/** The local Lambda service. */
export type Lambdas = {
  /**
   * Invokes a function synchronously, by name or ARN. The payload crosses as JSON; `undefined` arrives as `{}`, as an empty payload
   * does in AWS. Whatever goes wrong in the function or the service is in the result; rejects only for a payload that JSON cannot
   * hold, for NODE_OPTIONS that a thread cannot take, and after `close`.
   */
  invoke(nameOrArn: string, payload: unknown): Promise<Invocation>;
  stats(): LambdaStats;
  /** Ends all environments, also busy ones, whose invocations then fail with Runtime.ExitError. */
  close(): Promise<void>;
};

/** What `createLambdas` takes: see there. */
export type LambdasOptions = {
  functions: LambdaFunction[];
  baseEnvironment: Record<string, string>;
  log: (line: string) => void;
  idleSeconds?: number;
  maxWarm?: number;
};

/**
 * A stand-in for AWS Lambda: each concurrent invocation runs the function's own bundle in a worker thread of its own, and warm
 * threads are used again. `baseEnvironment` is what every function gets beneath its template's variables. Output of the functions
 * goes to `log` as `<function> <line>`. An environment ends after `idleSeconds` without work (60); at most `maxWarm` (8) stay idle,
 * over all functions. Throws when two functions share a name or one sets a variable that Lambda reserves.
 *
 * Differences from AWS: memory is limited on the V8 heap only; timers go on between invocations; the working directory and the time
 * zone are the parent's; a handler that waits for nothing times out instead of answering null; without `reservedConcurrency` nothing
 * is throttled.
 */
export function createLambdas(options: LambdasOptions): Lambdas {
  const find = registerFunctions(options.functions);
  const busy = new Map<Environment, string>();
  const ending = new Set<Promise<void>>();
  const counts = { invocations: 0, coldStarts: 0, errors: 0 };
  const pool = createWarmPool({ idleSeconds: options.idleSeconds ?? 60, maxWarm: options.maxWarm ?? 8, end });
  let closed = false;

  function end(environment: Environment): void {
    const ended = environment.end().finally(() => ending.delete(ended));
    ending.add(ended);
  }

  function start(fn: LambdaFunction): Environment {
    counts.coldStarts += 1;
    const logStream = `${new Date().toISOString().slice(0, 10)}/[$LATEST]${randomUUID().replaceAll('-', '')}`;
    const environment: Environment = startEnvironment(fn, {
      variables: environmentVariables(fn, options.baseEnvironment, logStream),
      logStream,
      log: options.log,
      onGone: () => pool.forget(environment),
    });
    return environment;
  }

  async function run(fn: LambdaFunction, json: string): Promise<Invocation> {
    const requestId = randomUUID();
    const environment = pool.take(fn.name) ?? start(fn);
    busy.set(environment, fn.name);
    const report = await environment.invoke(requestId, json);
    busy.delete(environment);
    if (mayServeAgain(report) && environment.alive() && !closed) pool.put(environment);
    else end(environment);
    const invocation = invocationOf(report, fn, requestId);
    if (report.kind === 'late' || report.kind === 'exited')
      options.log(`${fn.name} ${errorMessageOf(invocation)}`);
    return invocation;
  }

  async function invoke(nameOrArn: string, payload: unknown): Promise<Invocation> {
    if (closed) throw new Error(`Lambda is closed: ${nameOrArn} cannot be invoked`);
    const json = JSON.stringify(payload ?? (payload === null ? null : {}));
    counts.invocations += 1;
    const fn = find(nameOrArn);
    const invocation = fn ? (refusal(fn, json) ?? (await run(fn, json))) : unknownFunction(nameOrArn);
    if ('error' in invocation) counts.errors += 1;
    return invocation;
  }

  function refusal(fn: LambdaFunction, json: string): Invocation | undefined {
    const tooLarge = refuseRequestSize(json);
    if (tooLarge) return { error: tooLarge };
    const running = [...busy.values()].filter((name) => name === fn.name).length;
    if (fn.reservedConcurrency === undefined || running < fn.reservedConcurrency) return undefined;
    const errorMessage = `Rate Exceeded. ${fn.name} already runs ${running} of ${fn.reservedConcurrency} reserved invocations`;
    return { error: { errorType: 'TooManyRequestsException', errorMessage } };
  }

  async function close(): Promise<void> {
    closed = true;
    for (const environment of [...pool.takeAll(), ...busy.keys()]) end(environment);
    await Promise.all(ending);
  }

  return { invoke, stats: () => ({ ...counts, busy: busy.size, idle: pool.size() }), close };
}

function unknownFunction(nameOrArn: string): Invocation {
  return {
    error: { errorType: 'ResourceNotFoundException', errorMessage: `Function not found: ${nameOrArn}` },
  };
}

function errorMessageOf(invocation: Invocation): string {
  return 'error' in invocation ? invocation.error.errorMessage : '';
}
