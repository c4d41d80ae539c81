import type { SkpForm } from '../../../shared/regulation/sets.ts';
import type { Content, Iki } from '../../skp/index.ts';
import type { Going } from './appraisal-forms.ts';
import { linkOf } from './facts.ts';
import type { AttachmentForm, Official, SkpForm as PlanForm, SkpHeadForm, Span } from './form.ts';
import { plannedOf } from './planned.ts';

/** What the forms of a plan are filled with. `span`: the days of the year in which the position is held. */
export type PlanFacts = {
  agency: string;
  place: string;
  form: SkpForm;
  employee: Official;
  assessor: Official | null;
  span: Span;
  content: Content;
  superiorRhk: ReadonlyMap<string, string>;
};

function sheetOf({ agency, place, employee, assessor, span }: PlanFacts, { issue, signed }: Going) {
  return { agency, place, signed, issue, employee, assessor, ...span };
}

/** The SKP on paper: the form of heads, or that of JA/JF by its approach, with Lampiran SKP as its last part. */
export function planFormOf(facts: PlanFacts, going: Going): PlanForm | SkpHeadForm {
  const { rhk, behaviour, approach } = facts.content;
  const common = { ...sheetOf(facts, going), expectations: behaviour, attachment: facts.content.appendix };
  const year = facts.span.from.slice(0, 4);
  if (facts.form === 'JPT') {
    const ofHead = (iki: Iki) => ({ ...plannedOf(iki, year), perspective: iki.perspective });
    return {
      kind: 'SKP_PIMPINAN',
      ...common,
      rhk: rhk.map(({ kind, text, iki }) => ({ kind, text, iki: iki.map(ofHead) })),
    };
  }
  return {
    kind: approach === 'KUALITATIF' ? 'SKP_KUALITATIF' : 'SKP_KUANTITATIF',
    ...common,
    rhk: rhk.map(({ kind, text, iki, superiorRhk }) => ({
      kind,
      text,
      superiorRhk: superiorRhk === null ? null : (facts.superiorRhk.get(linkOf(superiorRhk)) ?? null),
      iki: iki.map((one) => plannedOf(one, year)),
    })),
  };
}

/** Lampiran SKP as a document of its own. */
export function attachmentFormOf(facts: PlanFacts, going: Going): AttachmentForm {
  return { kind: 'LAMPIRAN_SKP', ...sheetOf(facts, going), attachment: facts.content.appendix };
}
