import * as z from 'zod';
import { ikiRule } from '../../../shared/regulation/iki.ts';
import { DIRECTIONS, IKI_CATEGORIES } from '../../../shared/regulation/sets.ts';
import { calculator } from './calculator.ts';
import { labelled, quantity, scaled } from './fields.ts';

/** Beyond this many times the target an achievement in hundredths of a percent would be no exact number. */
const FARTHEST = 100_000_000;

/** Target and realisation of one indicator → its achievement in percent, its value and its category. */
export const ikiCalculator = calculator({
  name: 'iki',
  title: { id: 'Capaian dan nilai indikator kinerja individu', en: 'Achievement and value of an indicator' },
  rules: [ikiRule],
  input: z
    .strictObject({
      arah: labelled(z.enum(DIRECTIONS), 'Arah', 'Direction: KHUSUS where less or sooner is better'),
      target: labelled(
        z.strictObject({
          min: labelled(quantity, 'Target terendah', 'Lowest target'),
          maks: labelled(quantity, 'Target tertinggi', 'Highest target, the same if there is only one'),
        }),
        'Target',
        'Target',
      ),
      realisasi: labelled(quantity, 'Realisasi', 'Realisation'),
      maksimal: labelled(z.boolean(), 'Target maksimal', 'The target is the most there can be'),
    })
    .refine(({ target }) => target.min <= target.maks, {
      path: ['target', 'maks'],
      message: 'not below target.min',
    })
    .refine(({ target, realisasi }) => target.maks === 0 || realisasi <= target.maks * FARTHEST, {
      path: ['realisasi'],
      message: `at most ${FARTHEST} times the target`,
    }),
  output: z.object({
    capaian: labelled(z.number(), 'Capaian (persen)', 'Achievement in percent'),
    nilai: labelled(z.number(), 'Nilai', 'Value'),
    kategori: labelled(z.enum(IKI_CATEGORIES), 'Kategori', 'Category'),
  }),
  example: {
    input: { arah: 'KHUSUS', target: { min: 7, maks: 8 }, realisasi: 6.5, maksimal: false },
    output: { capaian: 107.14, nilai: 116.83, kategori: 'SANGAT_BAIK' },
  },
  run: ({ arah, target, realisasi, maksimal }) => {
    const { outcome, record } = ikiRule({
      direction: arah,
      low: scaled(target.min),
      high: scaled(target.maks),
      cannotExceed: maksimal,
      realisation: scaled(realisasi),
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
