import { idFrom } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { TableBusy } from '../../../shared/platform/table/table.ts';
import type { Item } from '../../../shared/platform/table/write.ts';
import type { Vector, VectorAddress } from '../../periods/index.ts';
import { readForEdit, unsealedCheck } from '../../periods/index.ts';
import { inWordsFrom, keyOfPlan } from '../../skp/index.ts';
import type { About, Feedback } from '../domain/feedback.ts';
import { checkAbout, feedbackId } from '../domain/feedback.ts';
import { decodeFeedback, decodeRequest, giveWrites } from '../store/feedback-store.ts';
import { feedbackKey, feedbackRequestKey } from '../store/keys.ts';
import type { Asked, Needs } from './needs.ts';
import { actOf, addressOf, ATTEMPTS, placeOf, refuseNow } from './needs.ts';

type Wish = { about: About; text: string };

/** The numbers of the plan that the period works with, in numbers and in words. */
function plannedIn(vector: Vector, plan: Item | undefined): number[] {
  if (vector.p === 0) return [];
  return [...vector.iki.map((it) => it.number), ...inWordsFrom(plan, vector.period)];
}

/** What an earlier request of the same key gave, as it stands now; 422 where it asked for something else. */
async function replayed(
  table: Table,
  at: VectorAddress,
  { mark }: Asked,
  item: Item | undefined,
): Promise<Result<Feedback> | undefined> {
  const request = decodeRequest(item);
  if (request === undefined) return undefined;
  if (request.body !== mark.body) return refuse('request.key-reused');
  const given = await table.get(feedbackKey(at, request.feedback), { strong: true });
  if (given === undefined) throw new Error('a request gave feedback that is not there');
  return accept(decodeFeedback(given));
}

async function attempt(needs: Needs, asked: Asked, wish: Wish): Promise<Result<Feedback> | undefined> {
  const { actor, now, mark, id } = asked;
  const at = addressOf(actor, id);
  const request = idFrom(actor.id, mark.key);
  const keys = [feedbackRequestKey(at, request), keyOfPlan({ ...at, year: at.period.slice(0, 4) })];
  const { gate, vector, more } = await readForEdit(needs.table, at, keys);
  const [earlier, plan] = more;
  if (vector === undefined) return refuse('feedback.not-found');
  const place = placeOf(vector);
  if (!(await needs.relation(actor, 'feedback.read', place, now)).allowed)
    return refuse('feedback.not-found');
  const replay = await replayed(needs.table, at, asked, earlier);
  if (replay !== undefined) return replay;
  const may = await needs.relation(actor, 'feedback.give', place, now);
  if (!may.allowed) return refuse('access.not-yours', { who: 'pejabat penilai' });
  const refused = refuseNow(gate, vector, now);
  if (refused !== undefined) return refused;
  const about = checkAbout(wish.about, plannedIn(vector, plan));
  if (!about.ok) return about;
  const { act, stamp } = actOf(asked, 'FeedbackGiven', vector);
  const feedback: Feedback = { id: feedbackId(now, request), ...wish, given: act, version: 1 };
  const writes = [...giveWrites(at, feedback, request, stamp), unsealedCheck(at)];
  return (await needs.table.transact(writes)).ok ? accept(feedback) : undefined;
}

/**
 * Gives feedback in an open period, until batas penilaian: by the assessor, or the Plt/Plh acting for them. One strong BatchGet, one
 * transaction of feedback and request on the condition that the vector is not sealed. Refusals in this order: 404, replay (the
 * feedback as it stands) or 422, 403, 409 or 422 of the period, 422 for an indicator that the plan does not have.
 */
export async function giveFeedback(needs: Needs, asked: Asked, wish: Wish): Promise<Result<Feedback>> {
  for (let tries = 0; tries < ATTEMPTS; tries++) {
    const outcome = await attempt(needs, asked, wish);
    if (outcome !== undefined) return outcome;
  }
  throw new TableBusy('feedback keeps being given under the same key');
}
