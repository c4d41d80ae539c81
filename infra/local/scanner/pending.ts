import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Wanted } from './scan-result.ts';

/** Scans that were promised and not reported yet, one file each; what `add` has written outlives the process, even when it is killed. */
export type Pending = {
  add(wanted: Wanted): void;
  remove(wanted: Wanted): void;
  list(): Wanted[];
};

/** Opens or creates the list in that directory; a file that a crash left half-written was never promised, and is cleared away. */
export function openPending(directory: string): Pending {
  mkdirSync(directory, { recursive: true });
  for (const name of readdirSync(directory)) if (name.endsWith('.draft')) rmSync(join(directory, name));
  const path = ({ id }: Wanted): string => join(directory, `${id}.json`);
  return {
    add: (wanted) => {
      const draft = `${path(wanted)}.draft`;
      const file = openSync(draft, 'w', 0o600);
      writeSync(file, JSON.stringify(wanted));
      fsyncSync(file);
      closeSync(file);
      renameSync(draft, path(wanted));
    },
    remove: (wanted) => rmSync(path(wanted), { force: true }),
    list: () =>
      readdirSync(directory)
        .toSorted()
        .map((name) => JSON.parse(readFileSync(join(directory, name), 'utf8')) as Wanted),
  };
}
