import { fillShape } from './distribution-shape.ts';
import { fillBehaviour } from './fill-behaviour.ts';
import { fillExplanation } from './fill-explanation.ts';
import { fillResults } from './fill-results.ts';
import type { FilledForm } from './filled.ts';
import { fillOfficial, fillParties, fillSheet, orNone } from './filled.ts';
import type {
  AppraisalForm,
  AppraisalHeadForm,
  Dated,
  DialogueNoteForm,
  EvaluationDocumentForm,
} from './form.ts';
import { writeDate, writePeriod } from './indonesian.ts';
import { ACHIEVEMENT_LABELS, NOT_DELIVERED, NOT_RATED, NOT_SET, PREDIKAT_LABELS } from './labels.ts';

/** Evaluasi kinerja of any of the three kinds. Ratings go out as they are stored: the form strikes out what was not chosen. */
export function fillAppraisal(form: AppraisalForm | AppraisalHeadForm): FilledForm {
  const period = writePeriod(form.period);
  const unrated = form.withheld === true ? NOT_DELIVERED : NOT_RATED;
  return fillSheet(form, period, {
    ...fillParties(form),
    period,
    unrated,
    unset: form.withheld === true ? NOT_DELIVERED : NOT_SET,
    results: fillResults(form.rhk),
    behaviour: fillBehaviour(form.expectations, form.behaviourFeedback),
    achievement: form.achievement,
    shape: fillShape(form.achievement),
    workResult: form.workResult,
    workBehaviour: form.workBehaviour,
    predikat: form.predikat === null ? unrated : PREDIKAT_LABELS[form.predikat],
    explanation: fillExplanation(form.explanation),
  });
}

function fillDated(it: Dated | null) {
  return it === null ? null : { date: writeDate(it.date), text: it.text };
}

/** Dokumen Evaluasi Kinerja Pegawai, format D.1.1. */
export function fillEvaluationDocument(form: EvaluationDocumentForm): FilledForm {
  const period = writePeriod(form.period);
  const day = (date: string | null): string | null => (date === null ? null : writeDate(date));
  return fillSheet(form, period, {
    ...fillParties(form),
    period,
    senior: fillOfficial(form.seniorAssessor),
    achievement: form.achievement === null ? NOT_SET : ACHIEVEMENT_LABELS[form.achievement],
    predikat: form.predikat === null ? NOT_RATED : PREDIKAT_LABELS[form.predikat],
    note: orNone(form.note),
    objection: fillDated(form.objection),
    explanation: fillDated(form.explanation),
    decision: fillDated(form.decision),
    received: { employee: day(form.received.employee), senior: day(form.received.seniorAssessor) },
  });
}

/** A blank note of bimbingan or konseling. */
export function fillDialogueNote(form: DialogueNoteForm): FilledForm {
  const period = writePeriod(form.period);
  return fillSheet(form, period, { ...fillParties(form), period });
}
