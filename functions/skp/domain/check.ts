import type { Refused, Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { SkpForm } from '../../../shared/regulation/sets.ts';
import { SKP_COMPLETENESS } from '../../../shared/regulation/skp-completeness.ts';
import type { Content } from './content.ts';
import { ikiOf, numbersInWords } from './content.ts';

/**
 * Whether a content is complete enough to be put before the assessor (rules 3.1, 3.2, 3.6, 19.13), on the form that its employee has;
 * each refusal cites its basis.
 */
export function checkComplete(content: Content, form: SkpForm): Result<Content> {
  const { mainRhk, ikiPerRhk, iki, qualitativeIki } = SKP_COMPLETENESS;
  const main = content.rhk.filter((it) => it.kind === 'UTAMA');
  if (main.length < mainRhk.least) return refuse('skp.no-main-rhk', {}, mainRhk.basis);
  const empty = content.rhk.find((it) => it.iki.length < ikiPerRhk.least);
  if (empty !== undefined) return refuse('skp.rhk-without-iki', { rhk: empty.number }, ikiPerRhk.basis);
  const count = ikiOf(content).length;
  if (count > iki.most) return refuse('skp.too-many-iki', { count, limit: iki.most }, iki.basis);
  const [inWords] = numbersInWords(content);
  if (content.approach === 'KUANTITATIF' && inWords !== undefined)
    return refuse('skp.qualitative-iki', { iki: inWords }, qualitativeIki.basis);
  return (form === 'JPT' ? refuseJpt(content) : refuseOther(content)) ?? accept(content);
}

/** What only JPT and heads of unit kerja mandiri must do: plan in numbers, each indicator under a perspective. */
function refuseJpt(content: Content): Refused | undefined {
  const { quantitative, perspective } = SKP_COMPLETENESS;
  if (content.approach !== 'KUANTITATIF') return refuse('skp.not-quantitative', {}, quantitative.basis);
  const without = ikiOf(content).find(({ iki }) => iki.perspective === null);
  if (without === undefined) return undefined;
  return refuse('skp.no-perspective', { iki: without.iki.number }, perspective.basis);
}

/** The form of everybody else has no place for either: what was written would be lost in print. */
function refuseOther(content: Content): Refused | undefined {
  const { basis } = SKP_COMPLETENESS.perspective;
  const tagged = ikiOf(content).find(({ iki }) => iki.perspective !== null);
  if (tagged !== undefined) return refuse('skp.perspective-of-jpt', { iki: tagged.iki.number }, basis);
  const classified = content.rhk.find((it) => it.classification !== null);
  if (classified === undefined) return undefined;
  return refuse('skp.classification-of-jpt', { rhk: classified.number }, basis);
}

/** An indicator's number means one indicator over all versions: one that was dropped is not used again. */
export function checkNumbers(content: Content, retired: readonly number[]): Result<Content> {
  const reused = ikiOf(content).find(({ iki }) => retired.includes(iki.number));
  return reused === undefined ? accept(content) : refuse('skp.iki-number-reused', { iki: reused.iki.number });
}
