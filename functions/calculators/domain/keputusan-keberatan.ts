import * as z from 'zod';
import { objectionDecisionRule } from '../../../shared/regulation/objection-deadline.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { calculator } from './calculator.ts';
import { date, dayUnit, holidays, labelled, lastDay, workWeek } from './fields.ts';

/** When an objection was filed → the day by which the assessor's superior decides. */
export const keputusanKeberatanCalculator = calculator({
  name: 'keputusan-keberatan',
  title: { id: 'Batas waktu keputusan atas keberatan', en: 'Deadline of the decision on an objection' },
  rules: [objectionDecisionRule],
  input: z.strictObject({
    diajukan: labelled(date, 'Tanggal keberatan diajukan', 'Date on which the objection was filed'),
    satuan: dayUnit,
    hari: labelled(
      z
        .number()
        .int()
        .min(1)
        .max(366)
        .optional()
        .meta({ default: DEFAULT_RULE_POLICY.objectionDecisionDays }),
      'Jumlah hari',
      'Days',
    ),
    hariLibur: holidays,
    hariKerja: workWeek,
  }),
  output: z.object({ batas: lastDay }),
  example: {
    input: { diajukan: '2026-01-12', satuan: 'KERJA', hariLibur: ['2026-01-16'] },
    output: { batas: '2026-02-02' },
  },
  run: ({ diajukan, satuan, hari, hariLibur, hariKerja }) => {
    const { outcome, record } = objectionDecisionRule({
      filed: diajukan,
      unit: satuan,
      days: hari ?? DEFAULT_RULE_POLICY.objectionDecisionDays,
      holidays: hariLibur,
      workDaysPerWeek: hariKerja ?? DEFAULT_RULE_POLICY.workDaysPerWeek,
    });
    return { output: { batas: outcome }, records: [record] };
  },
});
