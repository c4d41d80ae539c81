import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { SentenceOf } from '../../../shared/regulation/explanation.ts';
import type { PinnedPolicy } from '../../../shared/regulation/policy-values.ts';
import { recordAccess } from '../../identity/index.ts';
import type { PeriodState } from '../../periods/index.ts';
import { hasReached } from '../../periods/index.ts';
import type { ExplainedResult } from '../domain/explain-result.ts';
import { explainResult } from '../domain/explain-result.ts';
import type { DevelopmentNeed } from '../domain/rating-words.ts';
import { readerOf, seesAssessment } from '../domain/view.ts';
import type { Needs } from './needs.ts';
import { addressOf, placeOf } from './needs.ts';
import { readFeedbackGiven, readToExplain } from './read-explained.ts';

/** An explained appraisal with what tells how far it is, whose it is, and the policy that its period keeps. */
export type ExplainedAppraisal = {
  id: string;
  period: string;
  place: ReturnType<typeof placeOf>;
  policy: PinnedPolicy;
  state: PeriodState;
  provisional: boolean;
  sealed: boolean;
  development: DevelopmentNeed | null;
  explained: ExplainedResult;
};

/**
 * How a person's result was reached, as it stands: provisional while the period is open, what was sealed afterwards. Whoever may read the
 * appraisal; the employee once the result is delivered, 409 before. Reading another person's leaves a trace with that person. One
 * BatchGet and one Query. 404: absent, or not theirs to see.
 */
export async function explainAppraisal(
  { table, relation, sentenceOf }: Needs & { sentenceOf: SentenceOf },
  actor: Actor,
  now: string,
  id: string,
): Promise<Result<ExplainedAppraisal>> {
  const at = addressOf(actor, id);
  const read = await readToExplain(table, at);
  if (read === undefined) return refuse('appraisal.not-found', { appraisal: id });
  const { vector, state, development } = read;
  const access = await relation(actor, 'appraisal.read', placeOf(vector), now);
  if (!access.allowed) return refuse('appraisal.not-found', { appraisal: id });
  const reader = readerOf(access.relations);
  if (!seesAssessment(reader, state))
    return refuse('appraisal.not-delivered', { period: at.period, state, allowed: ['DELIVERED', 'FINAL'] });
  if (reader === 'OFFICIAL')
    await recordAccess(table, { ...at, what: 'APPRAISAL', reader: actor.id, at: now });
  const feedbackGiven = await readFeedbackGiven(table, at);
  return accept({
    id,
    period: at.period,
    place: placeOf(vector),
    policy: read.toExplain.policy,
    state,
    provisional: !hasReached(state, 'CLOSED'),
    sealed: vector.run !== undefined,
    development,
    explained: explainResult({ ...read.toExplain, feedbackGiven }, sentenceOf),
  });
}
