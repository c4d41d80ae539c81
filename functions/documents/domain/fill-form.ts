import { fillAppraisal, fillDialogueNote, fillEvaluationDocument } from './fill-appraisal.ts';
import { fillAttachmentForm, fillPlan } from './fill-plan.ts';
import { fillPredikatSetting } from './fill-predikat-setting.ts';
import type { FilledForm } from './filled.ts';
import type { Form } from './form.ts';

/** A form as it goes to the printer: every value as people read it, and the template that lays it out. The same form gives the same. */
export function fillForm(form: Form): FilledForm {
  switch (form.kind) {
    case 'SKP_KUANTITATIF':
    case 'SKP_KUALITATIF':
    case 'SKP_PIMPINAN':
      return fillPlan(form);
    case 'LAMPIRAN_SKP':
      return fillAttachmentForm(form);
    case 'EVALUASI_KUANTITATIF':
    case 'EVALUASI_KUALITATIF':
    case 'EVALUASI_PIMPINAN':
      return fillAppraisal(form);
    case 'DOKUMEN_EVALUASI':
      return fillEvaluationDocument(form);
    case 'BIMBINGAN_KINERJA':
    case 'KONSELING_KINERJA':
      return fillDialogueNote(form);
    case 'PENETAPAN_PREDIKAT':
      return fillPredikatSetting(form);
  }
}
