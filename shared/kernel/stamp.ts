import type { Actor } from './actor.ts';
import { digest } from './ids.ts';

/**
 * What every changed item carries about its last change: the event, who did it and for whom, when, the rules it rests on, and the
 * request it came from (so that a repeated request finds itself). Packed into one short string: vectors must stay under 1 KB.
 */
export type Stamp = {
  event: string;
  by: string;
  behalf: string;
  at: string;
  /** Ids of the rules or assumptions that the change rests on, separated by spaces. */
  basis: string;
  key: string;
  body: string;
};

/** What a request says about itself: its idempotency key (may be empty) and the digest of its body. */
export type RequestMark = { key: string; body: string };

export const NO_REQUEST: RequestMark = { key: '', body: '' };

/** The stamp of a change by `actor` at `now`. `basis` lists rule ids or assumption ids; `behalf` is whom a Plt/Plh acts for. */
export function stamp(
  event: string,
  actor: Pick<Actor, 'id'>,
  now: string,
  mark: RequestMark = NO_REQUEST,
  more: { behalf?: string; basis?: readonly string[] } = {},
): Stamp {
  const key = mark.key === '' ? '' : digest(`${actor.id} ${mark.key}`);
  return {
    event,
    by: actor.id,
    behalf: more.behalf ?? '',
    at: now,
    basis: (more.basis ?? []).join(' '),
    key,
    body: mark.body,
  };
}

/** `event|by|behalf|at (base 36 ms)|basis|key|body` */
export function packStamp(it: Stamp): string {
  return [it.event, it.by, it.behalf, Date.parse(it.at).toString(36), it.basis, it.key, it.body].join('|');
}

/** Throws on a text that {@link packStamp} did not make: that is a bug, not input. */
export function unpackStamp(packed: string): Stamp {
  const [event, by, behalf, at, basis, key, body] = packed.split('|');
  if (body === undefined || at === undefined) throw new Error('not a packed stamp');
  return {
    event: event ?? '',
    by: by ?? '',
    behalf: behalf ?? '',
    at: new Date(parseInt(at, 36)).toISOString(),
    basis: basis ?? '',
    key: key ?? '',
    body,
  };
}

export type Replay = 'NEW' | 'SAME' | 'OTHER_BODY';

/** Whether a request is the one that made the last change (`SAME`), reuses its key for another body, or is new. */
export function replayOf(packed: string | undefined, actor: Actor, mark: RequestMark): Replay {
  if (packed === undefined || mark.key === '') return 'NEW';
  const last = unpackStamp(packed);
  if (last.key !== digest(`${actor.id} ${mark.key}`)) return 'NEW';
  return last.body === mark.body ? 'SAME' : 'OTHER_BODY';
}
