import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { SentenceOf } from '../../../shared/regulation/explanation.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { recordAccess } from '../../identity/index.ts';
import type { PeriodState } from '../../periods/index.ts';
import {
  decodeVector,
  hasReached,
  keyOfPeriod,
  keyOfVector,
  periodStateOf,
  rulesOf,
  scoreInputOf,
} from '../../periods/index.ts';
import { readAgreedPlan } from '../../skp/index.ts';
import type { ExplainedResult } from '../domain/explain-result.ts';
import { explainResult } from '../domain/explain-result.ts';
import { readerOf, seesAssessment } from '../domain/view.ts';
import type { Needs } from './needs.ts';
import { addressOf, placeOf } from './needs.ts';

/** An explained appraisal with what tells how far it is. `unit`: held by the person in the period. */
export type ExplainedAppraisal = {
  id: string;
  period: string;
  unit: string;
  state: PeriodState;
  provisional: boolean;
  sealed: boolean;
  explained: ExplainedResult;
};

/** The numbers of the indicators in words of a plan. */
function numbersInWords(iki: Iterable<{ iki: { number: number; approach: string } }>): number[] {
  return [...iki].flatMap(({ iki: it }) => (it.approach === 'KUALITATIF' ? [it.number] : []));
}

/**
 * How a person's result was reached, as it stands: provisional while the period is open, what was sealed afterwards. Whoever may read the
 * appraisal; the employee once the result is delivered, 409 before. Reading another person's leaves a trace with that person. One
 * BatchGet of vector, period and plan; from the third version of a plan on a second one. 404: absent, or not theirs to see.
 */
export async function explainAppraisal(
  { table, relation, sentenceOf }: Needs & { sentenceOf: SentenceOf },
  actor: Actor,
  now: string,
  id: string,
): Promise<Result<ExplainedAppraisal>> {
  const at = addressOf(actor, id);
  const skp = { ...at, year: at.period.slice(0, 4) };
  const { plan, more } = await readAgreedPlan(table, skp, at.period, [
    keyOfVector(at),
    keyOfPeriod(at.agency, at.period),
  ]);
  const [item, period] = more;
  if (item === undefined) return refuse('appraisal.not-found', { appraisal: id });
  const vector = decodeVector(item);
  const access = await relation(actor, 'appraisal.read', placeOf(vector), now);
  if (!access.allowed) return refuse('appraisal.not-found', { appraisal: id });
  const reader = readerOf(access.relations);
  const state = periodStateOf(period);
  if (!seesAssessment(reader, state))
    return refuse('appraisal.not-delivered', { period: at.period, state, allowed: ['DELIVERED', 'FINAL'] });
  if (reader === 'OFFICIAL')
    await recordAccess(table, { ...at, what: 'APPRAISAL', reader: actor.id, at: now });
  const agreed = vector.p === 0 ? undefined : plan;
  const explained = explainResult(
    {
      vector,
      score: scoreInputOf(vector),
      plan: agreed?.content,
      inWords: numbersInWords(agreed?.iki.values() ?? []),
      rules: rulesOf(period),
      policy: DEFAULT_RULE_POLICY,
    },
    sentenceOf,
  );
  return accept({
    id,
    period: at.period,
    unit: vector.unit,
    state,
    provisional: !hasReached(state, 'CLOSED'),
    sealed: vector.run !== undefined,
    explained,
  });
}
