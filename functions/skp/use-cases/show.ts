import type { Relation } from '../../../shared/kernel/access.ts';
import type { Content } from '../domain/content.ts';
import type { Skp } from '../domain/skp.ts';
import { skpId, whoseTurn } from '../domain/skp.ts';
import type { Warning } from '../domain/warnings.ts';
import { warningsOf } from '../domain/warnings.ts';

/** An SKP as its reader may see it; `shown` is the version whose content it is, 0 with no content. */
export type Shown = { id: string; skp: Skp; shown: number; content: Content | null; warnings: Warning[] };

/** The version that a reader sees: the working one for the employee, and for the assessor once submitted; else the agreed one. */
function versionFor(skp: Skp, relations: readonly Relation[]): number {
  if (skp.working === 0) return skp.agreed;
  if (relations.includes('SELF')) return skp.working;
  if (relations.includes('ASSESSOR') && whoseTurn(skp.state) === 'ASSESSOR') return skp.working;
  return skp.agreed;
}

/** What a reader with these relations sees. `contentOf` finds the words of a version, `superior` is whose results it should serve. */
export function show(
  skp: Skp,
  relations: readonly Relation[],
  superior: string | undefined,
  contentOf: (version: number) => Content | undefined,
): Shown {
  const id = skpId(skp);
  const shown = versionFor(skp, relations);
  if (shown === 0) return { id, skp, shown, content: null, warnings: [] };
  const content = contentOf(shown);
  if (content === undefined) throw new Error(`version ${shown} of an SKP has no words`);
  return { id, skp, shown, content, warnings: warningsOf(content, superior) };
}
