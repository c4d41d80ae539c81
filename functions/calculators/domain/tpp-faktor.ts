import * as z from 'zod';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { tppFactorRule } from '../../../shared/regulation/tpp.ts';
import { calculator } from './calculator.ts';
import { labelled, predikat, unscaled } from './fields.ts';

/** A predikat → the factor of performance that the calculator of TPP asks for. */
export const tppFaktorCalculator = calculator({
  name: 'tpp-faktor',
  title: { id: 'Faktor kinerja TPP dari predikat', en: 'Factor of TPP under a predikat' },
  rules: [tppFactorRule],
  input: z.strictObject({ predikat }),
  output: z.object({
    faktorKinerja: labelled(z.number(), 'Faktor kinerja, 1 berarti penuh', 'Factor of performance, 1 is all'),
  }),
  example: { input: { predikat: 'BUTUH_PERBAIKAN' }, output: { faktorKinerja: 0.85 } },
  run: ({ predikat }) => {
    const { outcome, record } = tppFactorRule({ predikat, percents: DEFAULT_RULE_POLICY.tppFactor });
    return { output: { faktorKinerja: unscaled(outcome) }, records: [record] };
  },
});
