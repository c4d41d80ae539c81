import { fillBehaviour } from './fill-behaviour.ts';
import { fillResults } from './fill-results.ts';
import type { FilledForm } from './filled.ts';
import { fillParties, fillSheet } from './filled.ts';
import type { Attachment, AttachmentForm, SkpForm, SkpHeadForm, Span } from './form.ts';
import { writeDate } from './indonesian.ts';

function spanText({ from, to }: Span): string {
  return `${writeDate(from)} s.d. ${writeDate(to)}`;
}

/** The three lists as they are printed; an empty list stays empty, and the form prints a dash for it. */
function fillAttachment({ resources, accountability, consequences }: Attachment) {
  return { resources, accountability, consequences };
}

/** An SKP of any of the three kinds, with its Lampiran where that is given. */
export function fillPlan(form: SkpForm | SkpHeadForm): FilledForm {
  const span = spanText(form);
  return fillSheet(form, span, {
    ...fillParties(form),
    span,
    results: fillResults(form.rhk),
    behaviour: fillBehaviour(form.expectations),
    attachment: form.attachment === undefined ? null : fillAttachment(form.attachment),
  });
}

/** Lampiran SKP as a document of its own. */
export function fillAttachmentForm(form: AttachmentForm): FilledForm {
  const span = spanText(form);
  return fillSheet(form, span, { ...fillParties(form), span, attachment: fillAttachment(form.attachment) });
}
