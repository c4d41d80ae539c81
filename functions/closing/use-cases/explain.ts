import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept } from '../../../shared/kernel/refusal.ts';
import type { Explanation } from '../../../shared/regulation/explanation.ts';
import { explain } from '../../../shared/regulation/explanation.ts';
import type { ExplainedAppraisal } from '../../appraisal/index.ts';
import { explainAppraisal } from '../../appraisal/index.ts';
import type { Tree } from '../../organisation/index.ts';
import { opdOf } from '../../organisation/index.ts';
import { hasReached } from '../../periods/index.ts';
import type { Finding } from '../domain/finding.ts';
import { findingOf } from '../domain/finding.ts';
import { findAggregate } from '../store/close-store.ts';

type Needs = Parameters<typeof explainAppraisal>[0] & { tree: Tree };

/** An explained result, and to whom may see counts of the OPD how its distribution stands. */
export type ExplainedResultOf = ExplainedAppraisal & {
  distribution?: Finding & { explanation: Explanation };
};

/**
 * The distribution of the person's OPD: once the period was scored, and to whom the OPD's recap is open, which tells the same counts.
 * Where an agency holds each unit against the pattern there is no finding about an OPD. One get.
 */
async function distributionAbout(
  { table, relation, tree, sentenceOf }: Needs,
  actor: Actor,
  now: string,
  { state, period, place, explained, policy }: ExplainedAppraisal,
): Promise<ExplainedResultOf['distribution']> {
  if (!hasReached(state, 'CALIBRATING') || policy.distributionPopulation === 'UNIT') return undefined;
  if (!(await relation(actor, 'report.read', place, now)).allowed) return undefined;
  const opd = opdOf(await tree(actor.agency), place.unit) ?? place.unit;
  const stage = hasReached(state, 'CLOSED') ? 'F' : 'P';
  const aggregate = await findAggregate(table, { agency: actor.agency, period, stage, opd });
  const found = aggregate?.pattern === undefined ? undefined : findingOf(opd, aggregate.pattern, policy);
  if (found === undefined) return undefined;
  const { ruleSet } = explained.explanation;
  return { ...found.finding, explanation: explain(found.records, { ruleSet, sentenceOf }) };
}

/** How somebody's result was reached, for whom may see it: `explainAppraisal`, with the distribution where it may be shown. */
export function createExplain(needs: Needs) {
  return async (actor: Actor, now: string, id: string): Promise<Result<ExplainedResultOf>> => {
    const result = await explainAppraisal(needs, actor, now, id);
    if (!result.ok) return result;
    const distribution = await distributionAbout(needs, actor, now, result.value);
    return accept({ ...result.value, ...(distribution === undefined ? {} : { distribution }) });
  };
}
