import * as z from 'zod';
import { annualPredikatRule } from '../../../shared/regulation/annual-predikat.ts';
import { calculator } from './calculator.ts';
import { labelled, months, onceRead, predikat } from './fields.ts';

/** The predikat of a year's periods → the annual one that the system would propose. */
export const predikatTahunanCalculator = calculator({
  name: 'predikat-tahunan',
  title: { id: 'Usulan predikat tahunan dari periode', en: 'Proposed annual predikat from periods' },
  rules: [annualPredikatRule],
  input: z.strictObject({
    periode: labelled(
      z
        .array(z.strictObject({ predikat, bulan: months }))
        .min(1)
        .max(12)
        .refine((all) => all.reduce((sum, it) => sum + it.bulan, 0) <= 12, {
          ...onceRead,
          message: 'at most 12 months together',
        }),
      'Periode dalam satu tahun',
      'Periods of one year',
    ),
  }),
  output: z.object({
    usulan: labelled(predikat, 'Usulan predikat tahunan', 'Proposed annual predikat'),
    atauLebihBaik: labelled(
      predikat.nullable(),
      'Predikat di atasnya bila rata-rata tepat di tengah',
      'The better one where the mean lies exactly between',
    ),
    cermatiPerilaku: labelled(
      z.boolean(),
      'Ada periode yang kurang karena perilaku',
      'A period was low because of behaviour',
    ),
  }),
  example: {
    input: {
      periode: [
        { predikat: 'SANGAT_BAIK', bulan: 3 },
        { predikat: 'BAIK', bulan: 9 },
      ],
    },
    output: { usulan: 'BAIK', atauLebihBaik: null, cermatiPerilaku: false },
  },
  run: ({ periode }) => {
    const periods = periode.map((it) => ({ predikat: it.predikat, months: it.bulan }));
    const { outcome, record } = annualPredikatRule({ periods });
    return {
      output: {
        usulan: outcome.proposal,
        atauLebihBaik: outcome.orBetter,
        cermatiPerilaku: outcome.misconduct,
      },
      records: [record],
    };
  },
});
