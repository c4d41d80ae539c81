import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import { SKP_COMPLETENESS } from '../../../shared/regulation/skp-completeness.ts';
import type { Content } from './content.ts';
import { ikiOf } from './content.ts';

/** Whether a content is complete enough to be put before the assessor (rules 3.6, 19.13); each refusal cites its basis. */
export function checkComplete(content: Content): Result<Content> {
  const { mainRhk, ikiPerRhk, iki } = SKP_COMPLETENESS;
  const main = content.rhk.filter((it) => it.kind === 'UTAMA');
  if (main.length < mainRhk.least) return refuse('skp.no-main-rhk', {}, mainRhk.basis);
  const empty = content.rhk.find((it) => it.iki.length < ikiPerRhk.least);
  if (empty !== undefined) return refuse('skp.rhk-without-iki', { rhk: empty.number }, ikiPerRhk.basis);
  const count = ikiOf(content).length;
  if (count > iki.most) return refuse('skp.too-many-iki', { count, limit: iki.most }, iki.basis);
  return accept(content);
}

/** An indicator's number means one indicator over all versions: one that was dropped is not used again. */
export function checkNumbers(content: Content, retired: readonly number[]): Result<Content> {
  const reused = ikiOf(content).find(({ iki }) => retired.includes(iki.number));
  return reused === undefined ? accept(content) : refuse('skp.iki-number-reused', { iki: reused.iki.number });
}
