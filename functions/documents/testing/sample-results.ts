import type { Expectations, FeedbackLine, FormRealisation, FormTarget } from '../domain/form.ts';
import type { Aspect, Behaviour, Perspective, RhkKind } from '../../../shared/regulation/sets.ts';

/** An indicator with everything that any of the forms asks of it. */
export type SampleIki = {
  text: string;
  aspect: Aspect;
  target: FormTarget;
  perspective: Perspective | null;
  realisation: FormRealisation | null;
  feedback: readonly FeedbackLine[];
};
export type SampleRhk = {
  kind: RhkKind;
  text: string;
  superiorRhk: string | null;
  iki: readonly SampleIki[];
};

/** A target from whole numbers and tenths, in its unit. */
export function aTarget(low: number, unit: string, high = low): FormTarget {
  return { low: low * 10_000, high: high * 10_000, unit };
}

export const RESULTS: readonly SampleRhk[] = [
  {
    kind: 'UTAMA',
    superiorRhk: 'Meningkatnya kualitas layanan aplikasi informatika bagi perangkat daerah',
    text: 'Terselesaikannya permohonan pengembangan aplikasi perangkat daerah tepat waktu',
    iki: [
      {
        text: 'Jumlah permohonan pengembangan aplikasi yang selesai diuji terima',
        aspect: 'KUANTITAS',
        target: aTarget(12, 'permohonan'),
        perspective: 'PROSES_BISNIS',
        realisation: { quantity: 130_000, note: 'Tiga belas permohonan selesai diuji terima.', evidence: 3 },
        feedback: [
          { date: '2026-10-14', text: 'Uji terima aplikasi perizinan berjalan rapi, pertahankan.' },
          { date: '2026-11-10', text: 'Dokumentasi teknis dua aplikasi masih perlu dilengkapi.' },
        ],
      },
      {
        text: 'Persentase permohonan yang selesai tanpa catatan mayor',
        aspect: 'KUALITAS',
        target: aTarget(80, '%', 90),
        perspective: 'PENERIMA_LAYANAN',
        realisation: { quantity: 845_000, note: 'Dua permohonan kembali dengan catatan mayor.', evidence: 2 },
        feedback: [],
      },
      {
        text: 'Rata-rata waktu penyelesaian sejak permohonan lengkap',
        aspect: 'WAKTU',
        target: aTarget(12.5, 'hari kerja'),
        perspective: 'PROSES_BISNIS',
        realisation: { quantity: 118_000, note: '', evidence: 1 },
        feedback: [{ date: '2026-11-10', text: 'Lebih cepat daripada target.' }],
      },
    ],
  },
  {
    kind: 'UTAMA',
    superiorRhk: 'Terjaganya ketersediaan layanan pemerintahan berbasis elektronik',
    text: 'Menurunnya gangguan layanan pada pusat data pemerintah kota',
    iki: [
      {
        text: 'Jumlah gangguan yang berlangsung lebih dari satu jam',
        aspect: 'KUANTITAS',
        target: aTarget(2, 'kejadian'),
        perspective: 'PENERIMA_LAYANAN',
        realisation: { quantity: 10_000, note: 'Satu gangguan listrik pada 3 November 2026.', evidence: 1 },
        feedback: [],
      },
      {
        text: 'Penghematan biaya langganan komputasi awan',
        aspect: 'BIAYA',
        target: aTarget(12_500_000, 'rupiah'),
        perspective: 'ANGGARAN',
        realisation: null,
        feedback: [],
      },
    ],
  },
  {
    kind: 'TAMBAHAN',
    superiorRhk: null,
    text: 'Terselenggaranya pelatihan literasi data bagi admin kelurahan',
    iki: [
      {
        text: 'Jumlah admin kelurahan yang lulus pelatihan',
        aspect: 'KUANTITAS',
        target: aTarget(1_234, 'orang'),
        perspective: 'PENGUATAN_INTERNAL',
        realisation: { quantity: 12_340_000, note: 'Seluruh peserta lulus.', evidence: 0 },
        feedback: [],
      },
    ],
  },
];

export const EXPECTATIONS: Expectations = {
  BERORIENTASI_PELAYANAN: 'Menjawab setiap pertanyaan perangkat daerah paling lambat satu hari kerja.',
  AKUNTABEL: 'Mencatat setiap perubahan pada sistem dan dapat menjelaskannya.',
  KOMPETEN: 'Berbagi pengetahuan pengujian perangkat lunak kepada rekan satu bidang.',
  KOLABORATIF: 'Melibatkan pengguna sejak perancangan aplikasi.',
};

export const BEHAVIOUR_FEEDBACK: Partial<Record<Behaviour, readonly FeedbackLine[]>> = {
  BERORIENTASI_PELAYANAN: [{ date: '2026-10-20', text: 'Perangkat daerah puas dengan kecepatan tanggapan.' }],
  KOLABORATIF: [
    { date: '2026-10-21', text: 'Melibatkan pengguna dalam dua lokakarya rancangan.' },
    { date: '2026-11-12', text: 'Koordinasi dengan bidang infrastruktur perlu lebih awal.' },
  ],
};
