import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import type { ExplainedAppraisal } from '../../appraisal/index.ts';
import { explainAppraisal } from '../../appraisal/index.ts';

type Needs = Parameters<typeof explainAppraisal>[0];

/** How somebody's result was reached, for whom may see it: {@link explainAppraisal}. */
export function createExplain(needs: Needs) {
  return (actor: Actor, now: string, id: string): Promise<Result<ExplainedAppraisal>> =>
    explainAppraisal(needs, actor, now, id);
}
