import * as z from 'zod';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { RHK_KINDS } from '../../../shared/regulation/sets.ts';
import { suggestedWorkResultRule } from '../../../shared/regulation/suggested-rating.ts';
import { calculator } from './calculator.ts';
import { labelled, rating } from './fields.ts';
import { indicators, indicatorsOf } from './indicator-fields.ts';

const result = z.strictObject({
  jenis: labelled(z.enum(RHK_KINDS), 'Jenis hasil kerja', 'Kind of result'),
  indikator: indicators,
});

/** All results of an SKP → the rating of work results that they suggest; `null` where nothing was reported. The assessor decides. */
export const usulanRatingHasilKerjaCalculator = calculator({
  name: 'usulan-rating-hasil-kerja',
  title: {
    id: 'Saran rating hasil kerja dari capaian',
    en: 'Rating of work results that achievements suggest',
  },
  rules: [suggestedWorkResultRule],
  input: z.strictObject({ hasil: labelled(z.array(result).min(1).max(24), 'Hasil kerja', 'Results') }),
  output: z.object({ rating: labelled(rating.nullable(), 'Rating yang disarankan', 'Suggested rating') }),
  example: {
    input: {
      hasil: [
        {
          jenis: 'UTAMA',
          indikator: [{ arah: 'NORMAL', target: { min: 80, maks: 90 }, maksimal: false, realisasi: 95 }],
        },
        {
          jenis: 'UTAMA',
          indikator: [{ arah: 'NORMAL', target: { min: 12, maks: 12 }, maksimal: false, realisasi: 12 }],
        },
        {
          jenis: 'TAMBAHAN',
          indikator: [{ arah: 'KHUSUS', target: { min: 7, maks: 8 }, maksimal: false, realisasi: 6 }],
        },
      ],
    },
    output: { rating: 'DI_ATAS' },
  },
  run: ({ hasil }) => {
    const { outcome, record } = suggestedWorkResultRule({
      results: hasil.map(({ jenis, indikator }, at) => ({
        number: at + 1,
        kind: jenis,
        indicators: indicatorsOf(indikator),
      })),
      from: DEFAULT_RULE_POLICY.ratingFrom,
      mostPercent: DEFAULT_RULE_POLICY.mostPercent,
    });
    return { output: { rating: outcome }, records: [record] };
  },
});
