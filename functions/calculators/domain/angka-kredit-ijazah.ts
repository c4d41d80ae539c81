import * as z from 'zod';
import { degreeCreditRule } from '../../../shared/regulation/credit-integration.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { calculator } from './calculator.ts';
import { jenjang, labelled, unscaled } from './fields.ts';

/** The angka kredit that a new degree adds in a jenjang. */
export const angkaKreditIjazahCalculator = calculator({
  name: 'angka-kredit-ijazah',
  title: { id: 'Angka kredit dari ijazah baru', en: 'Angka kredit of a new degree' },
  rules: [degreeCreditRule],
  input: z.strictObject({ jenjang }),
  output: z.object({ tambahan: labelled(z.number(), 'Angka kredit tambahan', 'Added angka kredit') }),
  example: { input: { jenjang: 'AHLI_PERTAMA' }, output: { tambahan: 12.5 } },
  run: ({ jenjang }) => {
    const { outcome, record } = degreeCreditRule({ jenjang, percent: DEFAULT_RULE_POLICY.degreePercent });
    return { output: { tambahan: unscaled(outcome) }, records: [record] };
  },
});
