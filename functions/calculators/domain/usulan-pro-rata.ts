import * as z from 'zod';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import type { RatedSegment, SegmentsProposal } from '../../../shared/regulation/segments.ts';
import { segmentsRule } from '../../../shared/regulation/segments.ts';
import { SEGMENT_UNITS } from '../../../shared/regulation/sets.ts';
import { calculator } from './calculator.ts';
import { date, labelled, onceRead, predikat, rating, workBehaviour, workResult } from './fields.ts';

const held = z
  .strictObject({
    nama: labelled(z.string().min(1).max(40), 'Nama jabatan', 'Name of the position'),
    dari: labelled(date, 'Dijabat sejak', 'Held from'),
    sampai: labelled(
      date.optional(),
      'Dijabat sampai; kosong bila masih dijabat',
      'Held to; empty if it still is',
    ),
    plt: labelled(z.boolean(), 'Sebagai Plt', 'As Plt'),
    hasilKerja: labelled(
      workResult.optional(),
      'Rating hasil kerja; kosong bila belum dinilai',
      'Rating of work results; empty if there is none',
    ),
    perilakuKerja: labelled(
      workBehaviour.optional(),
      'Rating perilaku kerja; kosong bila belum dinilai',
      'Rating of work behaviour; empty if there is none',
    ),
  })
  .refine((it) => it.sampai === undefined || it.dari <= it.sampai, {
    ...onceRead,
    path: ['sampai'],
    message: 'not before dari',
  });

const weighed = z.object({
  nama: labelled(z.string(), 'Nama jabatan', 'Name of the position'),
  lama: labelled(z.number(), 'Lamanya dalam periode (hari atau bulan)', 'How long, in days or months'),
  predikat: labelled(predikat.nullable(), 'Predikat; kosong bila belum dinilai', 'Predikat; empty without'),
  dihitung: labelled(z.boolean(), 'Ikut dihitung', 'Is part of it'),
});

/** Positions held in a period with their ratings → the ratings proposed by length; the assessor of the last one decides. */
export const usulanProRataCalculator = calculator({
  name: 'usulan-pro-rata',
  title: {
    id: 'Usulan rating dari beberapa jabatan dalam satu periode',
    en: 'Ratings proposed for several positions in a period',
  },
  rules: [segmentsRule],
  input: z
    .strictObject({
      dari: labelled(date, 'Hari pertama periode', 'First day of the period'),
      sampai: labelled(date, 'Hari terakhir periode', 'Last day of the period'),
      satuan: labelled(
        z.enum(SEGMENT_UNITS).optional().meta({ default: DEFAULT_RULE_POLICY.segmentsBy }),
        'Lamanya dihitung dalam',
        'What the length is counted in',
      ),
      jabatan: labelled(
        z
          .array(held)
          .min(1)
          .max(12)
          .refine((all) => new Set(all.map(({ nama }) => nama)).size === all.length, {
            ...onceRead,
            message: 'each nama once',
          }),
        'Jabatan yang dipegang',
        'Positions held',
      ),
    })
    .refine(({ dari, sampai }) => dari <= sampai, {
      ...onceRead,
      path: ['sampai'],
      message: 'not before dari',
    }),
  output: z.object({
    hasilKerja: labelled(rating.nullable(), 'Usulan rating hasil kerja', 'Proposed rating of work results'),
    atauHasilKerja: labelled(
      rating.nullable(),
      'Rating hasil kerja di atasnya bila rata-rata tepat di tengah',
      'The better one where the mean lies exactly between',
    ),
    perilakuKerja: labelled(
      rating.nullable(),
      'Usulan rating perilaku kerja',
      'Proposed rating of behaviour',
    ),
    atauPerilakuKerja: labelled(
      rating.nullable(),
      'Rating perilaku kerja di atasnya bila rata-rata tepat di tengah',
      'The better one where the mean lies exactly between',
    ),
    predikat: labelled(predikat.nullable(), 'Predikat dari usulan', 'Predikat of the proposal'),
    jabatan: labelled(z.array(weighed), 'Jabatan dalam periode', 'Positions within the period'),
    diputuskanDalam: labelled(
      z.string().nullable(),
      'Jabatan yang penilainya memutuskan',
      'The position whose assessor decides',
    ),
    cermatiPerilaku: labelled(
      z.boolean(),
      'Perilaku di bawah ekspektasi dalam salah satu jabatan',
      'Behaviour was below expectation in one of them',
    ),
  }),
  example: {
    input: {
      dari: '2026-07-01',
      sampai: '2026-09-30',
      jabatan: [
        {
          nama: 'Analis',
          dari: '2024-01-02',
          sampai: '2026-07-31',
          plt: false,
          hasilKerja: 'DI_ATAS',
          perilakuKerja: 'SESUAI',
        },
        {
          nama: 'Kepala Seksi',
          dari: '2026-08-01',
          plt: false,
          hasilKerja: 'SESUAI',
          perilakuKerja: 'SESUAI',
        },
      ],
    },
    output: {
      hasilKerja: 'SESUAI',
      atauHasilKerja: null,
      perilakuKerja: 'SESUAI',
      atauPerilakuKerja: null,
      predikat: 'BAIK',
      jabatan: [
        { nama: 'Analis', lama: 31, predikat: 'BAIK', dihitung: true },
        { nama: 'Kepala Seksi', lama: 61, predikat: 'BAIK', dihitung: true },
      ],
      diputuskanDalam: 'Kepala Seksi',
      cermatiPerilaku: false,
    },
  },
  run: ({ dari, sampai, satuan, jabatan }) => {
    const { outcome, record } = segmentsRule({
      period: { from: dari, to: sampai },
      segmentsBy: satuan ?? DEFAULT_RULE_POLICY.segmentsBy,
      segments: jabatan.map(segmentOf),
    });
    return { output: proposalOf(outcome), records: [record] };
  },
});

function segmentOf(it: z.output<typeof held>): RatedSegment {
  return {
    segment: it.nama,
    from: it.dari,
    to: it.sampai ?? null,
    acting: it.plt,
    workResult: it.hasilKerja ?? null,
    workBehaviour: it.perilakuKerja ?? null,
  };
}

function proposalOf({ proposal, segments, decidedIn, misconduct }: SegmentsProposal) {
  return {
    hasilKerja: proposal?.workResult.rating ?? null,
    atauHasilKerja: proposal?.workResult.orBetter ?? null,
    perilakuKerja: proposal?.workBehaviour.rating ?? null,
    atauPerilakuKerja: proposal?.workBehaviour.orBetter ?? null,
    predikat: proposal?.predikat ?? null,
    jabatan: segments.map((it) => ({
      nama: it.segment,
      lama: it.length,
      predikat: it.predikat,
      dihitung: it.counted,
    })),
    diputuskanDalam: decidedIn,
    cermatiPerilaku: misconduct,
  };
}
