import type { Perspective, RhkKind } from '../../../shared/regulation/sets.ts';
import type { FeedbackLine, FormRealisation, FormTarget, PlannedIki, PlannedRhk } from './form.ts';
import { orNone } from './filled.ts';
import { writeAmount, writeCount, writeDate, writeQuantity } from './indonesian.ts';
import { ASPECT_LABELS, NONE, PERSPECTIVE_LABELS } from './labels.ts';

type AnyIki = PlannedIki & {
  perspective?: Perspective | null;
  realisation?: FormRealisation | null;
  feedback?: readonly FeedbackLine[];
};
type AnyRhk = PlannedRhk<AnyIki> & { superiorRhk?: string | null };

function writeTarget(target: FormTarget | string): string {
  if (typeof target === 'string') return orNone(target);
  const { low, high, unit } = target;
  const amount = low === high ? writeQuantity(low) : `${writeQuantity(low)}–${writeQuantity(high)}`;
  return writeAmount(amount, unit);
}

/** Feedback with its day, oldest first. */
export function fillFeedback(lines: readonly FeedbackLine[] | undefined) {
  return (lines ?? []).map(({ date, text }) => ({ date: writeDate(date), text }));
}

/** Number, words, and the evidence that the column speaks of; an empty amount or note takes no line. */
function fillRealisation(realisation: FormRealisation | null | undefined, unit: string) {
  if (realisation === undefined || realisation === null) return null;
  const { quantity, note, evidence } = realisation;
  return {
    amount: quantity === null ? '' : writeAmount(writeQuantity(quantity), unit),
    note: note.trim(),
    evidence: `Bukti dukung: ${evidence === 0 ? NONE : `${writeCount(evidence)} berkas`}`,
  };
}

function fillIki(iki: AnyIki) {
  const { perspective } = iki;
  return {
    text: orNone(iki.text),
    aspect: iki.aspect === null ? NONE : ASPECT_LABELS[iki.aspect],
    target: writeTarget(iki.target),
    perspective: perspective === undefined || perspective === null ? NONE : PERSPECTIVE_LABELS[perspective],
    realisation: fillRealisation(iki.realisation, typeof iki.target === 'string' ? '' : iki.target.unit),
    feedback: fillFeedback(iki.feedback),
  };
}

/** A result without an indicator, as drafts have it, still takes its row. */
const NO_IKI = {
  text: NONE,
  aspect: NONE,
  target: NONE,
  perspective: NONE,
  realisation: null,
  feedback: [],
};

function fillRhk(rhk: AnyRhk, index: number) {
  return {
    number: String(index + 1),
    superior: orNone(rhk.superiorRhk),
    text: orNone(rhk.text),
    iki: rhk.iki.length === 0 ? [NO_IKI] : rhk.iki.map(fillIki),
  };
}

/** The table HASIL KERJA: main results, then additional ones, each numbered from 1, with a row for each indicator. */
export function fillResults(rhk: readonly AnyRhk[]) {
  const of = (kind: RhkKind) => rhk.filter((it) => it.kind === kind).map(fillRhk);
  return { main: of('UTAMA'), additional: of('TAMBAHAN') };
}
