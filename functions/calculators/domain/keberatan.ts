import * as z from 'zod';
import { objectionDeadlineRule } from '../../../shared/regulation/objection-deadline.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { calculator } from './calculator.ts';
import { date, dayUnit, holidays, labelled, lastDay, workWeek } from './fields.ts';

/** When a result was received → the last day to object to it. */
export const keberatanCalculator = calculator({
  name: 'keberatan',
  title: { id: 'Batas waktu keberatan', en: 'Deadline of an objection' },
  rules: [objectionDeadlineRule],
  input: z.strictObject({
    diterima: labelled(date, 'Tanggal hasil diterima', 'Date on which the result was received'),
    satuan: dayUnit,
    hariLibur: holidays,
    hariKerja: workWeek,
  }),
  output: z.object({ batas: lastDay }),
  example: {
    input: { diterima: '2026-03-06', satuan: 'KALENDER', hariLibur: ['2026-03-20'] },
    output: { batas: '2026-03-23' },
  },
  run: ({ diterima, satuan, hariLibur, hariKerja }) => {
    const { outcome, record } = objectionDeadlineRule({
      received: diterima,
      unit: satuan,
      holidays: hariLibur,
      workDaysPerWeek: hariKerja ?? DEFAULT_RULE_POLICY.workDaysPerWeek,
    });
    return { output: { batas: outcome }, records: [record] };
  },
});
