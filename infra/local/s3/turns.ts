/** Runs tasks of the same name one after the other, and tasks of different names side by side. */
export type Turns = <Result>(name: string, task: () => Promise<Result>) => Promise<Result>;

/** Makes an independent set of turns. A task that fails does not hinder the next one. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return async (name, task) => {
    const before = last.get(name);
    const mine = before ? before.then(task, task) : task();
    last.set(name, mine);
    try {
      return await mine;
    } finally {
      if (last.get(name) === mine) last.delete(name);
    }
  };
}
