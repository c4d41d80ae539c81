import * as z from 'zod';
import { annualRealisationRule } from '../../../shared/regulation/annual-realisation.ts';
import { AGGREGATIONS, IKI_CATEGORIES } from '../../../shared/regulation/sets.ts';
import { calculator } from './calculator.ts';
import { fromHundredths, labelled, MOST_QUANTITY, onceRead, quantity, unscaled } from './fields.ts';
import { FARTHEST, isInReach, measure, measured, realised } from './indicator-fields.ts';

const PERIOD = /^(?:19|20|21)\d\d-(?:Q[1-4]|0[1-9]|1[0-2])$/;

const period = z.strictObject({
  periode: labelled(
    z.string().regex(PERIOD, 'a quarter like 2026-Q1 or a month like 2026-05'),
    'Periode: triwulan seperti 2026-Q1 atau bulan seperti 2026-05',
    'Period: a quarter like 2026-Q1 or a month like 2026-05',
  ),
  realisasi: labelled(
    quantity.optional(),
    'Realisasi, dalam satuan target; kosong bila belum dilaporkan',
    'Realisation, in the unit of the target; empty if nothing was reported',
  ),
});

/** Quarters, or months, of one year, each once. */
function areOfOneYear(periods: readonly z.output<typeof period>[]): boolean {
  const names = periods.map(({ periode }) => periode);
  const kinds = new Set(names.map((it) => `${it.slice(0, 4)}${it.includes('Q') ? 'Q' : ''}`));
  return kinds.size <= 1 && new Set(names).size === names.length;
}

function sumOf(periods: readonly z.output<typeof period>[]): number {
  return periods.reduce((sum, it) => sum + (it.realisasi ?? 0), 0);
}

/** An indicator's periods → what they come to in the year, held against the target of the year; a proposal. */
export const realisasiTahunanCalculator = calculator({
  name: 'realisasi-tahunan',
  title: { id: 'Realisasi tahunan indikator dari periodenya', en: 'Year of an indicator from its periods' },
  rules: [annualRealisationRule],
  input: z
    .strictObject({
      arah: measure.arah,
      target: labelled(measure.target, 'Target setahun', 'Target of the year'),
      maksimal: measure.maksimal,
      penjumlahan: labelled(
        z.enum(AGGREGATIONS),
        'Cara periode menjadi setahun',
        'How the periods become the year',
      ),
      periode: labelled(
        z
          .array(period)
          .min(1)
          .max(12)
          .refine(areOfOneYear, {
            ...onceRead,
            message: 'quarters or months of one year, each once',
          })
          .refine((it) => sumOf(it) <= MOST_QUANTITY, {
            ...onceRead,
            message: `at most ${MOST_QUANTITY} together`,
          }),
        'Periode dalam satu tahun',
        'Periods of one year',
      ),
    })
    .refine(({ target, periode }) => isInReach(target, sumOf(periode)), {
      ...onceRead,
      path: ['periode'],
      message: `at most ${FARTHEST} times the target together`,
    }),
  output: z.object({
    realisasi: labelled(
      z.number().nullable(),
      'Realisasi setahun, dalam satuan target; kosong bila belum ada',
      'Realisation of the year, in the unit of the target; empty without any',
    ),
    capaian: labelled(
      z.number().nullable(),
      'Capaian (persen); kosong bila jumlah belum lengkap',
      'Achievement in percent; empty for a sum that lacks a period',
    ),
    nilai: labelled(z.number().nullable(), 'Nilai, paling tinggi 120', 'Value, 120 at most'),
    kategori: labelled(z.enum(IKI_CATEGORIES).nullable(), 'Kategori', 'Category'),
    belumAda: labelled(z.array(z.string()), 'Periode yang belum dilaporkan', 'Periods without a realisation'),
  }),
  example: {
    input: {
      arah: 'NORMAL',
      target: { min: 400, maks: 400 },
      maksimal: false,
      penjumlahan: 'JUMLAH',
      periode: [
        { periode: '2026-Q1', realisasi: 90 },
        { periode: '2026-Q2', realisasi: 110 },
        { periode: '2026-Q3', realisasi: 100 },
        { periode: '2026-Q4', realisasi: 104 },
      ],
    },
    output: { realisasi: 404, capaian: 101, nilai: 110, kategori: 'SANGAT_BAIK', belumAda: [] },
  },
  run: (it) => {
    const { outcome, record } = annualRealisationRule({
      number: 1,
      aggregation: it.penjumlahan,
      ...measured(it),
      periods: it.periode.map(({ periode, realisasi }) => ({
        period: periode,
        realisation: realised(realisasi),
      })),
    });
    const { realisation, achieved, missing } = outcome;
    return {
      output: {
        realisasi: realisation === null ? null : unscaled(realisation),
        capaian: fromHundredths(achieved?.achievement ?? null),
        nilai: fromHundredths(achieved?.value ?? null),
        kategori: achieved?.category ?? null,
        belumAda: missing,
      },
      records: [record],
    };
  },
});
