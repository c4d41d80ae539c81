import type { Relation } from '../../../shared/kernel/access.ts';
import type { SkpForm } from '../../../shared/regulation/sets.ts';
import type { Content } from '../domain/content.ts';
import type { Skp } from '../domain/skp.ts';
import { skpId, whoseTurn } from '../domain/skp.ts';
import type { Warning } from '../domain/warnings.ts';
import { warningsOf } from '../domain/warnings.ts';
import type { Version } from '../store/item.ts';

/** An SKP as its reader may see it; `shown` is the version whose form and content it is, 0 with no content. */
export type Shown = {
  id: string;
  skp: Skp;
  shown: number;
  form: SkpForm;
  content: Content | null;
  warnings: Warning[];
};

/** The words of a version, with the form that it was agreed on, where it was. */
export type Words = Pick<Version, 'content' | 'form' | 'agreedAt'>;

/** The version that a reader sees: the working one for the employee, and for the assessor once submitted; else the agreed one. */
function versionFor(skp: Skp, relations: readonly Relation[]): number {
  if (skp.working === 0) return skp.agreed;
  if (relations.includes('SELF')) return skp.working;
  if (relations.includes('ASSESSOR') && whoseTurn(skp.state) === 'ASSESSOR') return skp.working;
  return skp.agreed;
}

/** What a reader with these relations sees. `wordsOf` finds a version, `superior` is whose results it should serve. */
export function show(
  skp: Skp,
  relations: readonly Relation[],
  superior: string | undefined,
  wordsOf: (version: number) => Words | undefined,
): Shown {
  const id = skpId(skp);
  const shown = versionFor(skp, relations);
  if (shown === 0) return { id, skp, shown, form: skp.form, content: null, warnings: [] };
  const words = wordsOf(shown);
  if (words === undefined) throw new Error(`version ${shown} of an SKP has no words`);
  const { content } = words;
  const form = words.agreedAt === undefined ? skp.form : words.form;
  return { id, skp, shown, form, content, warnings: warningsOf(content, form, superior) };
}
