import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import { replayOf } from '../../../shared/kernel/stamp.ts';
import { TableBusy } from '../../../shared/platform/table/table.ts';
import { readForEdit, unsealedCheck } from '../../periods/index.ts';
import type { Feedback } from '../domain/feedback.ts';
import { isGiver, withdraw } from '../domain/feedback.ts';
import { decodeFeedback, withdrawWrite } from '../store/feedback-store.ts';
import { feedbackKey } from '../store/keys.ts';
import type { Asked, Needs } from './needs.ts';
import { actOf, addressOf, ATTEMPTS, placeOf, refuseNow } from './needs.ts';

/** Which feedback, the version that its giver saw, and why they take it back. */
type Wish = { feedback: string; seen: string; reason: string };

async function attempt(needs: Needs, asked: Asked, wish: Wish): Promise<Result<Feedback> | undefined> {
  const { actor, now, mark, id } = asked;
  const at = addressOf(actor, id);
  const { gate, vector, more } = await readForEdit(needs.table, at, [feedbackKey(at, wish.feedback)]);
  const [item] = more;
  if (vector === undefined || item === undefined) return refuse('feedback.not-found');
  const place = placeOf(vector);
  if (!(await needs.relation(actor, 'feedback.read', place, now)).allowed)
    return refuse('feedback.not-found');
  const feedback = decodeFeedback(item);
  const replay = replayOf(feedback.stamp, actor, mark);
  if (replay === 'SAME') return accept(feedback);
  if (replay === 'OTHER_BODY') return refuse('request.key-reused');
  const may = await needs.relation(actor, 'feedback.give', place, now);
  if (!may.allowed || !isGiver(feedback, actor.id))
    return refuse('access.not-yours', { who: 'pemberi umpan balik' });
  if (wish.seen !== String(feedback.version))
    return refuse('version.stale', { seen: wish.seen, now: feedback.version });
  const { act, stamp } = actOf(asked, 'FeedbackWithdrawn', vector);
  const changed = withdraw(feedback, act, wish.reason);
  if (!changed.ok) return changed;
  const refused = refuseNow(gate, vector, now);
  if (refused !== undefined) return refused;
  const writes = [withdrawWrite(at, feedback, changed.value, stamp), unsealedCheck(at)];
  return (await needs.table.transact(writes)).ok ? accept(changed.value) : undefined;
}

/**
 * Takes feedback back, by whoever gave it or for whom it was given, while they assess the person and the period takes feedback. It
 * stays readable with the reason. Refusals in this order: 404, replay (the present state) or 422, 403, 412, 409 where it is withdrawn
 * already, 409 or 422 of the period.
 */
export async function withdrawFeedback(needs: Needs, asked: Asked, wish: Wish): Promise<Result<Feedback>> {
  for (let tries = 0; tries < ATTEMPTS; tries++) {
    const outcome = await attempt(needs, asked, wish);
    if (outcome !== undefined) return outcome;
  }
  throw new TableBusy('feedback keeps changing');
}
