import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Refused, Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import type { Write } from '../../../shared/platform/table/write.ts';
import type { Gate, Vector, VectorAddress } from '../../periods/index.ts';
import type { DevelopmentNeed, Explained, RatingAct } from '../domain/rating-words.ts';
import { withAct } from '../domain/rating-words.ts';
import type { AppraisalView } from '../domain/view.ts';
import { readerOf, viewOf } from '../domain/view.ts';
import type { Read } from '../store/appraisal-store.ts';
import { ratingWordsKey } from '../store/keys.ts';
import { writeRatingWords } from '../store/rating-words-item.ts';
import type { ChangeRequest, Needs } from './needs.ts';
import { addressOf, appraised, findAppraisal, placeOf } from './needs.ts';

/** What one kind of change of a rating is: who may, when, what becomes of the vector, and the writes of numbers that say so. */
export type Act = {
  act: RatingAct;
  permission: 'appraisal.rate' | 'appraisal.set-achievement' | 'appraisal.rerate';
  event: string;
  /** Rules that it rests on. */
  basis: readonly string[];
  note: string;
  /** What the assessor proposes for the person's development, where they do. */
  development?: DevelopmentNeed | undefined;
  refuseAt: (gate: Gate | undefined, period: string, now: Instant) => Refused | undefined;
  /** `rules`: the rule set that the period has pinned. */
  decide: (vector: Vector, rules: string) => Result<Vector>;
  writes: (at: VectorAddress, seen: Vector, changed: Vector, stamp: Stamp) => readonly Write[];
};

function entryOf(act: Act, changed: Vector, { actor, now }: ChangeRequest, behalf: string): Explained {
  return {
    act: act.act,
    version: changed.g,
    at: now,
    by: actor.id,
    ...(behalf === '' ? {} : { behalf }),
    workResult: changed.rating?.workResult ?? null,
    workBehaviour: changed.rating?.workBehaviour ?? null,
    achievement: changed.achievement,
    note: act.note,
    ...(act.development === undefined ? {} : { development: act.development }),
  };
}

/** The change itself, in one transaction with its words. `undefined`: somebody was faster. */
async function save(
  { table }: Needs,
  request: ChangeRequest,
  act: Act,
  at: VectorAddress,
  read: Read,
  changed: Vector,
): Promise<AppraisalView | undefined> {
  const { actor, now, mark } = request;
  const { assessor } = read.vector;
  const behalf = assessor === undefined || assessor === actor.id ? '' : assessor;
  const words = withAct(read.words, entryOf(act, changed, request, behalf), read.vector.achievement);
  const saved = await table.transact([
    ...act.writes(at, read.vector, changed, stamp(act.event, actor, now, mark, { behalf, basis: act.basis })),
    writeRatingWords(ratingWordsKey(at.agency, at.employee, at.period, at.segment), read.words, words),
  ]);
  return saved.ok ? viewOf(appraised({ ...read, vector: changed, words }), 'OFFICIAL') : undefined;
}

async function attempt(
  needs: Needs,
  request: ChangeRequest,
  act: Act,
): Promise<Result<AppraisalView> | undefined> {
  const { actor, now, mark, id, seen } = request;
  const at = addressOf(actor, id);
  const read = await findAppraisal(needs.table, at);
  if (read === undefined) return refuse('appraisal.not-found', { appraisal: id });
  const { vector, gate } = read;
  const sees = await needs.relation(actor, 'appraisal.read', placeOf(vector), now);
  if (!sees.allowed) return refuse('appraisal.not-found', { appraisal: id });
  const replay = replayOf(vector.stamp, actor, mark);
  if (replay === 'SAME') return accept(viewOf(appraised(read), readerOf(sees.relations)));
  if (replay === 'OTHER_BODY') return refuse('request.key-reused');
  const may = await needs.relation(actor, act.permission, placeOf(vector), now);
  if (!may.allowed) return refuse('access.not-yours', { who: 'pejabat penilai' });
  if (String(vector.g) !== seen) return refuse('version.stale', { seen, now: vector.g });
  const refused = act.refuseAt(gate, at.period, now);
  if (refused !== undefined) return refused;
  const decision = act.decide(vector, read.rules);
  if (!decision.ok) return decision;
  const view = await save(needs, request, act, at, read, decision.value);
  return view === undefined ? undefined : accept(view);
}

/** A lost race is read again, and that reading nearly always says why; more than this is a busy record. */
const ATTEMPTS = 4;

/**
 * Changes a rating: one strong BatchGet, one transaction of numbers and words. Answers the appraisal as it then stands. Refusals in
 * this order: 404, a replay of the last change (its answer, or 422 for another body), 403, 412, 409 or 422 of the period, 422 of the rule.
 */
export async function changeAppraisal(
  needs: Needs,
  request: ChangeRequest,
  act: Act,
): Promise<Result<AppraisalView>> {
  for (let tries = 0; tries < ATTEMPTS; tries++) {
    const outcome = await attempt(needs, request, act);
    if (outcome !== undefined) return outcome;
  }
  return refuse('service.busy', { retryAfter: 2 });
}
