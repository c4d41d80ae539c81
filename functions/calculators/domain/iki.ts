import * as z from 'zod';
import { ikiRule } from '../../../shared/regulation/iki.ts';
import { IKI_CATEGORIES } from '../../../shared/regulation/sets.ts';
import { calculator } from './calculator.ts';
import { labelled, onceRead, quantity, scaled } from './fields.ts';
import { FARTHEST, isInReach, measure, measured } from './indicator-fields.ts';

/** Target and realisation of one indicator → its achievement in percent, its value and its category. */
export const ikiCalculator = calculator({
  name: 'iki',
  title: { id: 'Capaian dan nilai indikator kinerja individu', en: 'Achievement and value of an indicator' },
  rules: [ikiRule],
  input: z
    .strictObject({
      arah: measure.arah,
      target: measure.target,
      realisasi: labelled(
        quantity,
        'Realisasi, dalam satuan target',
        'Realisation, in the unit of the target',
      ),
      maksimal: measure.maksimal,
    })
    .refine(({ target, realisasi }) => isInReach(target, realisasi), {
      ...onceRead,
      path: ['realisasi'],
      message: `at most ${FARTHEST} times the target`,
    }),
  output: z.object({
    capaian: labelled(z.number(), 'Capaian (persen)', 'Achievement in percent'),
    nilai: labelled(z.number(), 'Nilai, paling tinggi 120', 'Value, 120 at most'),
    kategori: labelled(z.enum(IKI_CATEGORIES), 'Kategori', 'Category'),
  }),
  example: {
    input: { arah: 'KHUSUS', target: { min: 7, maks: 8 }, realisasi: 6.5, maksimal: false },
    output: { capaian: 107.14, nilai: 116.83, kategori: 'SANGAT_BAIK' },
  },
  run: (it) => {
    const { outcome, record } = ikiRule({
      ...measured(it),
      realisation: scaled(it.realisasi),
    });
    return {
      output: {
        capaian: outcome.achievement / 100,
        nilai: outcome.value / 100,
        kategori: outcome.category,
      },
      records: [record],
    };
  },
});
