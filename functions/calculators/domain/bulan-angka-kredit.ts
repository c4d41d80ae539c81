import * as z from 'zod';
import { creditMonthsRule } from '../../../shared/regulation/credit-months.ts';
import { calculator } from './calculator.ts';
import { date, labelled, onceRead, year } from './fields.ts';

/** From when to when a jenjang was held → how many months of a year count for it. */
export const bulanAngkaKreditCalculator = calculator({
  name: 'bulan-angka-kredit',
  title: { id: 'Bulan yang dihitung untuk suatu jenjang', en: 'Months of a year that count for a jenjang' },
  rules: [creditMonthsRule],
  input: z
    .strictObject({
      dari: labelled(date, 'Sejak', 'Held from'),
      sampai: labelled(date.optional(), 'Sampai', 'Held to; empty if it still is'),
      tahun: labelled(year, 'Tahun', 'Year'),
    })
    .refine((it) => it.sampai === undefined || it.dari <= it.sampai, {
      ...onceRead,
      path: ['sampai'],
      message: 'not before dari',
    }),
  output: z.object({ bulan: labelled(z.number(), 'Jumlah bulan', 'Months') }),
  example: {
    input: { dari: '2026-04-15', sampai: '2026-12-31', tahun: 2026 },
    output: { bulan: 8 },
  },
  run: ({ dari, sampai, tahun }) => {
    const { outcome, record } = creditMonthsRule({ from: dari, to: sampai ?? null, year: tahun });
    return { output: { bulan: outcome }, records: [record] };
  },
});
