import * as z from 'zod';
import { IKI_CATEGORIES } from '../../../shared/regulation/sets.ts';
import { skpValueRule } from '../../../shared/regulation/skp-value.ts';
import { calculator } from './calculator.ts';
import { fromHundredths, labelled, quantity, scaled } from './fields.ts';
import { indicators, indicatorsOf, weighed, weight } from './indicator-fields.ts';

const main = z.strictObject({ bobot: weight, indikator: indicators });
const additional = z.strictObject({
  kategori: labelled(z.enum(IKI_CATEGORIES), 'Kategori', 'Category'),
  lingkup: labelled(
    quantity.max(100),
    'Bobot lingkup penugasan (poin)',
    'Points for the scope of the assignment',
  ),
  indikator: indicators,
});

/** Main and additional results → nilai SKP, with additional ones up to their cap; `null` where no main result was reported. */
export const nilaiSkpCalculator = calculator({
  name: 'nilai-skp',
  title: { id: 'Nilai SKP dengan hasil kerja tambahan', en: 'Value of an SKP with additional results' },
  rules: [skpValueRule],
  input: z.strictObject({
    utama: labelled(weighed(z.array(main).min(1).max(24)), 'Hasil kerja utama', 'Main results'),
    tambahan: labelled(z.array(additional).max(24), 'Hasil kerja tambahan', 'Additional results'),
  }),
  output: z.object({
    nilaiUtama: labelled(
      z.number().nullable(),
      'Nilai hasil kerja utama, paling tinggi 120',
      'Value of the main results, 120 at most',
    ),
    nilaiTambahan: labelled(
      z.number(),
      'Tambahan nilai, paling tinggi 10',
      'What additional results add, 10 at most',
    ),
    nilaiSkp: labelled(
      z.number().nullable(),
      'Nilai SKP, paling tinggi 120',
      'Value of the SKP, 120 at most',
    ),
  }),
  example: {
    input: {
      utama: [
        {
          bobot: 60,
          indikator: [{ arah: 'NORMAL', target: { min: 100, maks: 100 }, maksimal: false, realisasi: 100 }],
        },
        {
          bobot: 40,
          indikator: [{ arah: 'NORMAL', target: { min: 100, maks: 100 }, maksimal: false, realisasi: 90 }],
        },
      ],
      tambahan: [
        {
          kategori: 'BAIK',
          lingkup: 5,
          indikator: [{ arah: 'NORMAL', target: { min: 4, maks: 4 }, maksimal: false, realisasi: 4 }],
        },
      ],
    },
    output: { nilaiUtama: 97.4, nilaiTambahan: 4.36, nilaiSkp: 101.76 },
  },
  run: ({ utama, tambahan }) => {
    const { outcome, record } = skpValueRule({
      main: utama.map(({ bobot, indikator }, at) => ({
        number: at + 1,
        weight: bobot === undefined ? null : scaled(bobot),
        indicators: indicatorsOf(indikator),
      })),
      additional: tambahan.map(({ kategori, lingkup, indikator }, at) => ({
        number: at + 1,
        category: kategori,
        scope: scaled(lingkup),
        indicators: indicatorsOf(indikator),
      })),
    });
    return {
      output: {
        nilaiUtama: fromHundredths(outcome.main),
        nilaiTambahan: outcome.additional / 100,
        nilaiSkp: fromHundredths(outcome.total),
      },
      records: [record],
    };
  },
});
