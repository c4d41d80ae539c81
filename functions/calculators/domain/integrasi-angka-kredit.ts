import * as z from 'zod';
import { creditIntegrationRule } from '../../../shared/regulation/credit-integration.ts';
import type { IntegratedGrade } from '../../../shared/regulation/credit-tables.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { calculator } from './calculator.ts';
import { credit, labelled, onceRead, scaled, unscaled } from './fields.ts';

const { conventionalFloor: FLOORS, creditBase: BASES } = DEFAULT_RULE_POLICY;

/** Angka kredit from before 2023 → what of it is carried over. */
export const integrasiAngkaKreditCalculator = calculator({
  name: 'integrasi-angka-kredit',
  title: { id: 'Integrasi angka kredit konvensional', en: 'Integration of conventional angka kredit' },
  rules: [creditIntegrationRule],
  input: z
    .strictObject({
      golongan: labelled(
        z.enum(Object.keys(FLOORS) as [IntegratedGrade, ...IntegratedGrade[]]),
        'Golongan ruang',
        'Golongan',
      ),
      angkaKreditKonvensional: labelled(credit, 'Angka kredit konvensional', 'Angka kredit from before 2023'),
    })
    .refine((it) => it.angkaKreditKonvensional >= FLOORS[it.golongan], {
      ...onceRead,
      path: ['angkaKreditKonvensional'],
      message: 'not below the floor (nilai dasar) of the golongan',
    }),
  output: z.object({
    integrasi: labelled(z.number(), 'Angka kredit integrasi', 'Integrated angka kredit'),
    total: labelled(z.number(), 'Angka kredit dengan dasarnya', 'Angka kredit with the base of the golongan'),
  }),
  example: {
    input: { golongan: 'III/d', angkaKreditKonvensional: 375 },
    output: { integrasi: 75, total: 175 },
  },
  run: ({ golongan, angkaKreditKonvensional }) => {
    const { outcome, record } = creditIntegrationRule({
      conventional: scaled(angkaKreditKonvensional),
      floor: FLOORS[golongan],
      base: BASES[golongan],
    });
    return {
      output: { integrasi: unscaled(outcome.integrated), total: unscaled(outcome.total) },
      records: [record],
    };
  },
});
