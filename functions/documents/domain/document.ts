import type { Permits } from '../../../shared/kernel/access.ts';
import { mayIn, relationsOf } from '../../../shared/kernel/access.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { UnitKind } from '../../../shared/regulation/sets.ts';

/** The two papers that everybody gets of a closed period. */
export const PERSONAL_FORMS = ['evaluasi', 'dokumen-evaluasi'] as const;
export type PersonalForm = (typeof PERSONAL_FORMS)[number];

/**
 * A file of a closed period that is about a unit: its Format Penetapan Predikat (`PDF`), or all papers of the people of an OPD (`ZIP`).
 * `path`: the unit and all units above it, the root last. `opd` is absent for a unit above all OPDs.
 */
export type UnitDocument = {
  id: string;
  format: 'PDF' | 'ZIP';
  unit: string;
  name: string;
  opd: string | undefined;
  path: string[];
  size: number;
};

/** What of a genuine document may be said to anybody: no person, no unit by name. */
export type Genuine = { form: string; period: string; unitKind: UnitKind; issued: string };

/** Papers of people hold feedback in words: whoever may see completion and counts only, as the OPD's administrator, may not. */
const PERMISSION = { PDF: 'document.list', ZIP: 'document.read' } as const;

/** Whether the actor may fetch a unit's file: by a role, as the OPD's administrator, or as head of a unit on its path. */
export function mayFetch(
  permits: Permits,
  actor: Actor,
  document: Pick<UnitDocument, 'format' | 'path' | 'opd'>,
  now: string,
): boolean {
  const subject = { employee: '', assessor: undefined, unitPath: document.path, opd: document.opd };
  return mayIn(permits, PERMISSION[document.format], actor, relationsOf(actor, subject, now));
}
