import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { SkpForm } from '../../../shared/regulation/sets.ts';
import type { Content } from '../domain/content.ts';
import type { Needs } from './find-skp.ts';
import { findSkp } from './find-skp.ts';
import type { Shown } from './show.ts';
import { show } from './show.ts';

/** One SKP as the actor may see it, or 404. */
export async function getSkp(needs: Needs, actor: Actor, now: Instant, id: string): Promise<Result<Shown>> {
  const found = await findSkp(needs, actor, now, id);
  if (!found.ok) return found;
  const { skp, relations, vector, version } = found.value;
  return accept(show(skp, relations, vector.assessor, version));
}

/** A version that was agreed once, in force or not; 404 for one that was not. */
export async function getSkpVersion(
  needs: Needs,
  actor: Actor,
  now: Instant,
  id: string,
  number: number,
): Promise<Result<{ version: number; agreedAt: Instant; form: SkpForm; content: Content }>> {
  const found = await findSkp(needs, actor, now, id);
  if (!found.ok) return found;
  const version = found.value.version(number);
  if (version?.agreedAt === undefined) return refuse('skp.not-found');
  const { agreedAt, form, content } = version;
  return accept({ version: number, agreedAt, form, content });
}
