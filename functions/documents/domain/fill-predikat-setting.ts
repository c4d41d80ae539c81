import type { Predikat } from '../../../shared/regulation/sets.ts';
import { PREDIKATS } from '../../../shared/regulation/sets.ts';
import { fillShape } from './distribution-shape.ts';
import type { FilledForm } from './filled.ts';
import { fillOfficial, fillSheet, orNone } from './filled.ts';
import type { PredikatRow, PredikatSettingForm } from './form.ts';
import { writeCount, writeNip, writePeriod, writeShare } from './indonesian.ts';
import { NOT_RATED, NOT_SET, PREDIKAT_LABELS, RATING_LABELS } from './labels.ts';

const OUTCOMES: readonly (Predikat | null)[] = [...PREDIKATS, null];
const outcomeLabel = (it: Predikat | null): string => (it === null ? NOT_RATED : PREDIKAT_LABELS[it]);

function fillRow(row: PredikatRow, index: number) {
  return {
    number: writeCount(index + 1),
    name: orNone(row.name),
    nip: orNone(writeNip(row.nip)),
    position: orNone(row.position),
    workResult: row.workResult === null ? NOT_RATED : RATING_LABELS[row.workResult],
    workBehaviour: row.workBehaviour === null ? NOT_RATED : RATING_LABELS[row.workBehaviour],
    predikat: outcomeLabel(row.predikat),
  };
}

/** How many have each predikat and which share of all listed people that is, the unrated too, best first. */
function fillCounts(rows: readonly PredikatRow[]) {
  return OUTCOMES.map((outcome) => {
    const count = rows.filter((row) => row.predikat === outcome).length;
    return {
      label: outcomeLabel(outcome),
      count: writeCount(count),
      share: writeShare(count, rows.length),
    };
  });
}

/** Format Penetapan Predikat Kinerja of a unit. */
export function fillPredikatSetting(form: PredikatSettingForm): FilledForm {
  const period = writePeriod(form.period);
  return fillSheet(form, period, {
    period,
    unit: orNone(form.unit),
    unset: NOT_SET,
    achievement: form.achievement,
    shape: fillShape(form.achievement),
    rows: form.rows.map(fillRow),
    counts: fillCounts(form.rows),
    total: writeCount(form.rows.length),
    totalShare: writeShare(form.rows.length, form.rows.length),
    reason: orNone(form.reason),
    signatory: fillOfficial(form.signatory),
  });
}
