import * as z from 'zod';
import type { LiftSide } from '../../../shared/regulation/iki-lift.ts';
import type { IkiLimit, RatingLift } from '../../../shared/regulation/limits.ts';
import { limitsRule } from '../../../shared/regulation/limits.ts';
import { BEHAVIOURS, IKI_CATEGORIES } from '../../../shared/regulation/sets.ts';
import { calculator } from './calculator.ts';
import { labelled, predikat, rating, unscaled, workBehaviour, workResult } from './fields.ts';
import { behaviours, behavioursOf, scored, scoredOf } from './rated-fields.ts';

const SIDES = ['AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN'] as const satisfies readonly LiftSide[];
const value = z.number();
const category = z.enum(IKI_CATEGORIES);

const limit = z.object({
  nomor: labelled(z.number(), 'Nomor urut indikator, mulai dari 1', 'Number of the indicator, from 1 on'),
  nilai: labelled(value, 'Nilai sekarang, 0 sampai 120', 'Value now, 0 to 120'),
  kategori: labelled(category, 'Kategori sekarang', 'Category now'),
  bila: labelled(z.enum(SIDES), 'Naik bila realisasi', 'Lifted by a realisation'),
  realisasi: labelled(
    z.number(),
    'Realisasi, dalam satuan indikator',
    'Realisation, in the unit of the indicator',
  ),
  menjadiNilai: labelled(value, 'Nilai setelah itu, 0 sampai 120', 'Value then, 0 to 120'),
  menjadiKategori: labelled(category, 'Kategori setelah itu', 'Category then'),
});
const lift = z
  .object({
    menjadi: labelled(rating, 'Rating satu tingkat di atasnya', 'The rating one better'),
    predikat: labelled(predikat, 'Predikat setelah itu', 'Predikat then'),
  })
  .nullable();

/** Indicators and ratings → the two indicators and the behaviour that most limit a result, and what would lift each. */
export const pembatasHasilCalculator = calculator({
  name: 'pembatas-hasil',
  title: {
    id: 'Yang paling membatasi hasil, dan cara menaikkannya',
    en: 'What most limits a result, and what lifts it',
  },
  rules: [limitsRule],
  input: z.strictObject({
    indikator: scored,
    hasilKerja: workResult.optional(),
    perilakuKerja: workBehaviour.optional(),
    perilaku: behaviours,
  }),
  output: z.object({
    indikator: labelled(z.array(limit), 'Indikator yang membatasi', 'Indicators that limit'),
    perilaku: labelled(
      z
        .object({
          nilai: labelled(
            z.enum(BEHAVIOURS).nullable(),
            'Nilai BerAKHLAK; kosong bila perilaku keseluruhan',
            'Value of BerAKHLAK; empty for behaviour as a whole',
          ),
          rating: labelled(rating, 'Rating', 'Rating'),
        })
        .nullable(),
      'Perilaku yang membatasi',
      'Behaviour that limits',
    ),
    hasilKerja: labelled(lift, 'Bila rating hasil kerja naik', 'With work results rated one better'),
    perilakuKerja: labelled(lift, 'Bila rating perilaku kerja naik', 'With behaviour rated one better'),
    keduanya: labelled(
      predikat.nullable(),
      'Predikat bila keduanya naik',
      'Predikat with both rated one better',
    ),
  }),
  example: {
    input: {
      indikator: [
        { jenis: 'UTAMA', arah: 'NORMAL', target: { min: 80, maks: 90 }, realisasi: 70, maksimal: false },
        { jenis: 'UTAMA', arah: 'KHUSUS', target: { min: 7, maks: 8 }, realisasi: 8.5, maksimal: false },
        { jenis: 'UTAMA', arah: 'NORMAL', target: { min: 12, maks: 12 }, realisasi: 14, maksimal: false },
      ],
      hasilKerja: 'SESUAI',
      perilakuKerja: 'SESUAI',
      perilaku: [{ nilai: 'ADAPTIF', rating: 'DI_BAWAH' }],
    },
    output: {
      indikator: [
        {
          nomor: 1,
          nilai: 77.5,
          kategori: 'CUKUP',
          bila: 'AT_LEAST',
          realisasi: 80,
          menjadiNilai: 109,
          menjadiKategori: 'BAIK',
        },
        {
          nomor: 2,
          nilai: 83.75,
          kategori: 'CUKUP',
          bila: 'AT_MOST',
          realisasi: 8,
          menjadiNilai: 109,
          menjadiKategori: 'BAIK',
        },
      ],
      perilaku: { nilai: 'ADAPTIF', rating: 'DI_BAWAH' },
      hasilKerja: { menjadi: 'DI_ATAS', predikat: 'BAIK' },
      perilakuKerja: { menjadi: 'DI_ATAS', predikat: 'BAIK' },
      keduanya: 'SANGAT_BAIK',
    },
  },
  run: ({ indikator, hasilKerja, perilakuKerja, perilaku }) => {
    const { outcome, record } = limitsRule({
      indicators: scoredOf(indikator),
      workResult: hasilKerja ?? null,
      workBehaviour: perilakuKerja ?? null,
      behaviours: behavioursOf(perilaku),
    });
    const { behaviour } = outcome;
    return {
      output: {
        indikator: outcome.indicators.map(limitOf),
        perilaku: behaviour && { nilai: behaviour.behaviour, rating: behaviour.rating },
        hasilKerja: liftOf(outcome.workResult),
        perilakuKerja: liftOf(outcome.workBehaviour),
        keduanya: outcome.both,
      },
      records: [record],
    };
  },
});

function limitOf({ number, value: now, category: kategori, lift: then }: IkiLimit) {
  return {
    nomor: number,
    nilai: now / 100,
    kategori,
    bila: then.side,
    realisasi: unscaled(then.bound),
    menjadiNilai: then.value / 100,
    menjadiKategori: then.category,
  };
}

function liftOf(it: RatingLift | null) {
  return it && { menjadi: it.to, predikat: it.predikat };
}
