import { fillBehaviour } from './fill-behaviour.ts';
import { fillResults } from './fill-results.ts';
import type { FilledForm } from './filled.ts';
import { fillParties, fillSheet } from './filled.ts';
import type { AttachmentForm, SkpForm, SkpHeadForm, Span } from './form.ts';
import { writeDate } from './indonesian.ts';

function spanText({ from, to }: Span): string {
  return `${writeDate(from)} s.d. ${writeDate(to)}`;
}

/** An SKP of any of the three kinds, with its Lampiran where that is given. */
export function fillPlan(form: SkpForm | SkpHeadForm): FilledForm {
  const span = spanText(form);
  return fillSheet(form, span, {
    ...fillParties(form),
    span,
    results: fillResults(form.rhk),
    behaviour: fillBehaviour(form.expectations),
    attachment: form.attachment ?? null,
  });
}

/** Lampiran SKP as a document of its own. */
export function fillAttachmentForm(form: AttachmentForm): FilledForm {
  const span = spanText(form);
  return fillSheet(form, span, { ...fillParties(form), span, attachment: form.attachment });
}
