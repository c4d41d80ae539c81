import type { Environment } from './environment.ts';

/** Idle environments, kept for the next invocation of their function. */
export type WarmPool = {
  /** The environment of that function that was used last, no longer in the pool; nothing when there is none. */
  take(functionName: string): Environment | undefined;
  /** Keeps an idle environment, and ends the one that waited longest when there are too many. */
  put(environment: Environment): void;
  /** Forgets an environment that ended by itself. */
  forget(environment: Environment): void;
  /** Takes out all, for whoever ends them. */
  takeAll(): Environment[];
  size(): number;
};

/** A pool of at most `maxWarm` environments over all functions, each ended through `end` after `idleSeconds` without work. */
export function createWarmPool(options: {
  idleSeconds: number;
  maxWarm: number;
  end: (environment: Environment) => void;
}): WarmPool {
  // A Map keeps the order of insertion, which is the order in which they became idle.
  const idle = new Map<Environment, NodeJS.Timeout>();

  function forget(environment: Environment): void {
    clearTimeout(idle.get(environment));
    idle.delete(environment);
  }

  function retire(environment: Environment): void {
    forget(environment);
    options.end(environment);
  }

  function put(environment: Environment): void {
    idle.set(
      environment,
      setTimeout(() => retire(environment), options.idleSeconds * 1000),
    );
    const [oldest] = idle.keys();
    if (oldest && idle.size > options.maxWarm) retire(oldest);
  }

  function take(functionName: string): Environment | undefined {
    const found = [...idle.keys()].findLast((one) => one.functionName === functionName && one.alive());
    if (found) forget(found);
    return found;
  }

  function takeAll(): Environment[] {
    const all = [...idle.keys()];
    for (const environment of all) forget(environment);
    return all;
  }

  return { take, put, forget, takeAll, size: () => idle.size };
}
