import * as z from 'zod';
import { creditPointsRule } from '../../../shared/regulation/credit-points.ts';
import { calculator } from './calculator.ts';
import { jenjang, labelled, months, onceRead, predikat, unscaled, year } from './fields.ts';

const segment = z.strictObject({
  jenjang,
  predikat,
  bulan: months,
  tahun: labelled(year.optional(), 'Tahun', 'Year; segments without one are all of the same'),
});

function isWithinYears(segments: readonly z.infer<typeof segment>[]): boolean {
  const sums = new Map<number | undefined, number>();
  for (const { tahun, bulan } of segments) sums.set(tahun, (sums.get(tahun) ?? 0) + bulan);
  return [...sums.values()].every((it) => it <= 12);
}

/** Segments of one jenjang and predikat each → angka kredit of each, and together. */
export const angkaKreditCalculator = calculator({
  name: 'angka-kredit',
  title: { id: 'Konversi predikat ke angka kredit', en: 'Angka kredit from predikat' },
  rules: [creditPointsRule],
  input: z.strictObject({
    segmen: labelled(
      z
        .array(segment)
        .min(1)
        .max(60)
        .refine(isWithinYears, { ...onceRead, message: 'at most 12 months of a year' }),
      'Segmen',
      'Segments',
    ),
  }),
  output: z.object({
    angkaKredit: labelled(z.number(), 'Angka kredit', 'Angka kredit together'),
    perSegmen: labelled(z.array(z.number()), 'Angka kredit tiap segmen', 'Angka kredit of each segment'),
  }),
  example: {
    input: {
      segmen: [
        { jenjang: 'AHLI_PERTAMA', predikat: 'BAIK', bulan: 2 },
        { jenjang: 'AHLI_MUDA', predikat: 'SANGAT_BAIK', bulan: 10 },
      ],
    },
    output: { angkaKredit: 33.3333, perSegmen: [2.0833, 31.25] },
  },
  run: ({ segmen }) => {
    const { outcome, record } = creditPointsRule({
      segments: segmen.map((it) => ({
        jenjang: it.jenjang,
        predikat: it.predikat,
        months: it.bulan,
        year: it.tahun ?? null,
      })),
    });
    return {
      output: { angkaKredit: unscaled(outcome.total), perSegmen: outcome.segments.map(unscaled) },
      records: [record],
    };
  },
});
