import type { CalendarDate } from '../../../shared/kernel/dates.ts';
import type { Iki, Rhk } from '../../skp/index.ts';
import { explanationForm } from './explanation-form.ts';
import type { Facts } from './facts.ts';
import { linkOf } from './facts.ts';
import { plannedOf } from './planned.ts';
import type {
  AppraisalForm,
  AppraisalHeadForm,
  DialogueNoteForm,
  EvaluationDocumentForm,
  FormRealisation,
  Issue,
} from './form.ts';

/** How a form goes out: its issue, and the day beside the signatures, `null` where it is left for the pen. */
export type Going = { issue: Issue; signed: CalendarDate | null };

function sheetOf(facts: Facts, { issue, signed }: Going) {
  return { agency: facts.agency, place: facts.place, signed, issue };
}

function partiesOf({ people }: Facts) {
  return { employee: people.employee, assessor: people.assessor };
}

function realisationOf(facts: Facts, number: number): FormRealisation | null {
  const quantity = facts.realised.get(number) ?? null;
  const note = facts.notes[number] ?? '';
  const evidence = facts.evidence.get(number) ?? 0;
  return quantity === null && note === '' && evidence === 0 ? null : { quantity, note, evidence };
}

function reportedOf(facts: Facts, iki: Iki) {
  return {
    ...plannedOf(iki, facts.period),
    realisation: realisationOf(facts, iki.number),
    feedback: facts.feedback.iki[iki.number] ?? [],
  };
}

function assessmentOf({ assessed, withheld }: Facts) {
  const { achievement, workResult, workBehaviour, predikat } = assessed;
  return { achievement, workResult, workBehaviour, predikat, withheld };
}

/** Evaluasi kinerja of one appraisal: the form of heads, or that of JA/JF by the approach of the plan. */
export function appraisalFormOf(facts: Facts, going: Going): AppraisalForm | AppraisalHeadForm {
  const rhk: readonly Rhk[] = facts.plan?.rhk ?? [];
  const common = {
    ...sheetOf(facts, going),
    ...partiesOf(facts),
    period: facts.period,
    ...assessmentOf(facts),
    expectations: facts.plan?.behaviour ?? {},
    behaviourFeedback: facts.feedback.behaviour,
    explanation: explanationForm(facts),
  };
  if (facts.form === 'JPT') {
    const ofHead = (iki: Iki) => ({ ...reportedOf(facts, iki), perspective: iki.perspective });
    return {
      kind: 'EVALUASI_PIMPINAN',
      ...common,
      rhk: rhk.map(({ kind, text, iki }) => ({ kind, text, iki: iki.map(ofHead) })),
    };
  }
  return {
    kind: facts.plan?.approach === 'KUALITATIF' ? 'EVALUASI_KUALITATIF' : 'EVALUASI_KUANTITATIF',
    ...common,
    rhk: rhk.map((it) => ({
      kind: it.kind,
      text: it.text,
      superiorRhk: it.superiorRhk === null ? null : (facts.superiorRhk.get(linkOf(it.superiorRhk)) ?? null),
      iki: it.iki.map((iki) => reportedOf(facts, iki)),
    })),
  };
}

/** Dokumen Evaluasi Kinerja Pegawai (D.1.1) of one appraisal; sections 6 to 8 are empty until there is an objection. */
export function evaluationDocumentOf(facts: Facts, going: Going): EvaluationDocumentForm {
  return {
    kind: 'DOKUMEN_EVALUASI',
    ...sheetOf(facts, going),
    ...partiesOf(facts),
    seniorAssessor: facts.people.seniorAssessor,
    period: facts.period,
    achievement: facts.assessed.achievement,
    predikat: facts.assessed.predikat,
    note: facts.assessed.note,
    objection: null,
    explanation: null,
    decision: null,
    received: { employee: null, seniorAssessor: null },
  };
}

/** The note of a bimbingan or konseling, blank but for who it is about. */
export function dialogueNoteOf(
  kind: DialogueNoteForm['kind'],
  facts: Pick<Facts, 'agency' | 'place' | 'period' | 'people'>,
  { issue, signed }: Going,
): DialogueNoteForm {
  const { agency, place, period, people } = facts;
  return {
    kind,
    agency,
    place,
    signed,
    issue,
    period,
    employee: people.employee,
    assessor: people.assessor,
  };
}
