import type { CalendarDate } from '../../../shared/kernel/dates.ts';
import { rankOf } from '../../../shared/regulation/ranks.ts';
import type { Form, FormKind, Official, Parties, Sheet } from './form.ts';
import { writeDate, writeNip } from './indonesian.ts';
import { FORM_NAMES, NONE } from './labels.ts';

/** A form filled in: the template that prints it, everything on it as people read it, and the text of its QR code. */
export type FilledForm = { template: string; data: Readonly<Record<string, unknown>>; qr?: string };

/** Room for a date that is written by hand. */
export const BLANK_DATE = '.'.repeat(40);

/** The file of a form's template: `EVALUASI_PIMPINAN` → `evaluasi-pimpinan.typ`. */
export function templateOf(kind: FormKind): string {
  return `${kind.toLowerCase().replaceAll('_', '-')}.typ`;
}

/** The text, or a dash where there is none. */
export function orNone(text: string | null | undefined): string {
  return text === undefined || text === null || text.trim() === '' ? NONE : text;
}

function rankText({ grade }: Official): string {
  const rank = rankOf(grade);
  return rank === undefined ? orNone(grade) : `${rank} (${grade})`;
}

function positionText({ position, as }: Official): string {
  if (as === undefined) return orNone(position);
  return `${as === 'PLT' ? 'Plt.' : 'Plh.'} ${position}`;
}

/** The five lines of an identity block, in the order of the form; dashes for somebody who is not entered. */
export function fillOfficial(it: Official | null): Record<string, string> {
  if (it === null) return { name: NONE, nip: NONE, rank: NONE, position: NONE, unit: NONE };
  return {
    name: orNone(it.name),
    nip: orNone(writeNip(it.nip)),
    rank: rankText(it),
    position: positionText(it),
    unit: orNone(it.unit),
  };
}

/** Both identity blocks. */
export function fillParties({ employee, assessor }: Parties) {
  return { employee: fillOfficial(employee), assessor: fillOfficial(assessor) };
}

function datePlace({ place, signed }: Sheet): string {
  return `${place}, ${signed === null ? BLANK_DATE : writeDate(signed)}`;
}

const partsOf = (date: CalendarDate): number[] => date.split('-').map(Number);

/**
 * What every form has. `about` is what tells one document of its kind from another without naming anybody: period or span. It ends up in
 * the title of the file and in the footer.
 */
export function fillSheet(form: Form, about: string, data: Record<string, unknown>): FilledForm {
  const { issue, kind } = form;
  const name = FORM_NAMES[kind];
  const official = issue.as === 'OFFICIAL' ? issue.verification : null;
  return {
    template: templateOf(kind),
    data: {
      title: `${name} – ${about}`,
      name,
      about,
      created: partsOf(issue.date),
      issued: writeDate(issue.date),
      verification: official,
      agency: orNone(form.agency),
      datePlace: datePlace(form),
      ...data,
    },
    ...(official === null ? {} : { qr: official.url }),
  };
}
