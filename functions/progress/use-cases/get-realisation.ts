import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept } from '../../../shared/kernel/refusal.ts';
import { recordAccess } from '../../identity/index.ts';
import type { Needs } from './find-realisation.ts';
import { findRealisation } from './find-realisation.ts';
import type { Shown } from './show.ts';
import { show } from './show.ts';

/** A realisation as the actor may see it, or 404. Reading that of another person leaves an ACCESS item with that person. */
export async function getRealisation(
  needs: Needs,
  actor: Actor,
  now: Instant,
  id: string,
): Promise<Result<Shown>> {
  const found = await findRealisation(needs, actor, now, id);
  if (!found.ok) return found;
  const { at } = found.value;
  if (at.employee !== actor.id) {
    await recordAccess(needs.table, { ...at, what: 'REALISATION', reader: actor.id, at: now });
  }
  return accept(show(found.value));
}
