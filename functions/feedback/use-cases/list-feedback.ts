import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import { FEEDBACK } from '../../../shared/kernel/ids.ts';
import type { Page } from '../../../shared/kernel/page.ts';
import { decodeCursor, encodeCursor } from '../../../shared/kernel/page.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import { recordAccess } from '../../identity/index.ts';
import { findVector } from '../../periods/index.ts';
import type { Feedback } from '../domain/feedback.ts';
import { pageOfFeedback } from '../store/feedback-store.ts';
import type { Needs } from './needs.ts';
import { addressOf, placeOf } from './needs.ts';

type PageQuery = { cursor?: string | undefined; limit: number };

/**
 * A page of what somebody got as feedback in a period, newest last: one get, one Query. The employee sees it at once; another's reading
 * leaves a trace with that person. 404: absent, or not theirs to see.
 */
export async function listFeedback(
  { table, relation }: Needs,
  actor: Actor,
  now: Instant,
  id: string,
  { cursor, limit }: PageQuery,
): Promise<Result<Page<Feedback>>> {
  const at = addressOf(actor, id);
  const vector = await findVector(table, at);
  if (vector === undefined) return refuse('feedback.not-found');
  const { allowed, relations } = await relation(actor, 'feedback.read', placeOf(vector), now);
  if (!allowed) return refuse('feedback.not-found');
  const after = cursor === undefined ? undefined : (decodeCursor(cursor)?.['after'] ?? '');
  if (after !== undefined && !FEEDBACK.test(after)) return refuse('request.cursor-invalid');
  if (!relations.includes('SELF'))
    await recordAccess(table, { ...at, what: 'FEEDBACK', reader: actor.id, at: now });
  const { feedback: items, more } = await pageOfFeedback(table, at, { limit, after });
  const last = items.at(-1);
  return accept(!more || last === undefined ? { items } : { items, next: encodeCursor({ after: last.id }) });
}
