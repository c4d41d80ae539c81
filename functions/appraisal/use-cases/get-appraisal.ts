import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { AppraisalView } from '../domain/view.ts';
import { readerOf, viewOf } from '../domain/view.ts';
import { recordAccess } from '../../identity/index.ts';
import type { Needs } from './needs.ts';
import { addressOf, appraised, findAppraisal, placeOf } from './needs.ts';

/** One appraisal as the actor may see it; reading another person's leaves a trace with that person. 404: absent, or not theirs to see. */
export async function getAppraisal(
  { table, relation }: Needs,
  actor: Actor,
  now: string,
  id: string,
): Promise<Result<AppraisalView>> {
  const at = addressOf(actor, id);
  const read = await findAppraisal(table, at);
  if (read === undefined) return refuse('appraisal.not-found', { appraisal: id });
  const access = await relation(actor, 'appraisal.read', placeOf(read.vector), now);
  if (!access.allowed) return refuse('appraisal.not-found', { appraisal: id });
  const reader = readerOf(access.relations);
  if (reader === 'OFFICIAL')
    await recordAccess(table, { ...at, what: 'APPRAISAL', reader: actor.id, at: now });
  return accept(viewOf(appraised(read), reader));
}
