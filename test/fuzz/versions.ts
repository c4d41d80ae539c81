import type { Sent } from './sent.ts';
import { LAST_SEEN } from './sent.ts';
import type { Answer } from './send.ts';

/** Remembers the ETags of records, so that changes are more than stale. */
export type Versions = {
  /** The request with the version that was seen last, where it asks for that. */
  filledIn: (sent: Sent) => Sent;
  learn: (sent: Sent, answer: Answer) => void;
};

const pathOf = ({ target }: Sent): string => target.split('?')[0] ?? '';
const above = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** An ETag stands for the path that answered with it; that of a change stands for the record above its verb. */
export function rememberVersions(): Versions {
  const seen = new Map<string, string>();

  function lastOf(path: string): string {
    if (path === '') return '"0"';
    return seen.get(path) ?? lastOf(above(path));
  }

  return {
    filledIn: (sent) =>
      sent.headers['if-match'] === LAST_SEEN
        ? { ...sent, headers: { ...sent.headers, 'if-match': lastOf(pathOf(sent)) } }
        : sent,
    learn: (sent, answer) => {
      const tag = answer.headers['etag'];
      if (tag === undefined) return;
      seen.set(pathOf(sent), tag);
      if (sent.method !== 'GET') seen.set(above(pathOf(sent)), tag);
    },
  };
}
