import type { Change } from './changes.ts';

/**
 * One act on one record: who, when, for whom, on which basis, and which fields it changed. `versions`: the version of each item of the
 * record that the act wrote. `rating`: it tells how somebody was rated.
 */
export type Entry = {
  agency: string;
  subject: string;
  id: string;
  event: string;
  by: string;
  behalf: string;
  at: string;
  basis: readonly string[];
  versions: Readonly<Record<string, number>>;
  changes: readonly Change[];
  rating: boolean;
};

/** Puts parts of the same act together; parts may come in any order and more than once. */
export function mergeEntries(entries: readonly Entry[]): Entry[] {
  const merged = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.agency} ${entry.subject} ${entry.id}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? entry : mergeTwo(known, entry));
  }
  return [...merged.values()];
}

function mergeTwo(a: Entry, b: Entry): Entry {
  const changes = new Map([...a.changes, ...b.changes].map((it) => [it.field, it]));
  return {
    ...a,
    versions: { ...a.versions, ...b.versions },
    changes: [...changes.values()],
    rating: a.rating || b.rating,
  };
}
