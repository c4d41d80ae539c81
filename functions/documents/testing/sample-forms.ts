import type { Form, FormKind, PredikatRow } from '../domain/form.ts';
import { FORM_KINDS } from '../domain/form.ts';
import { ASSESSOR, HEAD, MAYOR, SECRETARY, SHEET, STAFF } from './sample-people.ts';
import { anExplanation } from './sample-explanation.ts';
import { BEHAVIOUR_FEEDBACK, EXPECTATIONS, RESULTS } from './sample-results.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const PERIOD = '2026-Q4';
const STAFF_SIDE = { employee: STAFF, assessor: ASSESSOR };
const HEAD_SIDE = { employee: HEAD, assessor: SECRETARY };

const PLAN = { rhk: RESULTS, expectations: EXPECTATIONS };
const RATED = {
  ...PLAN,
  period: PERIOD,
  behaviourFeedback: BEHAVIOUR_FEEDBACK,
  achievement: 'BAIK',
  workResult: 'SESUAI',
  workBehaviour: 'DI_ATAS',
  predikat: 'BAIK',
  explanation: anExplanation(RESULTS, {
    head: false,
    achievement: null,
    rating: { workResult: 'SESUAI', workBehaviour: 'DI_ATAS', plan: 1, realisation: 1 },
  }),
} as const;

export const ATTACHMENT = {
  resources: [
    'Dua orang pranata komputer terampil untuk pengujian.',
    'Anggaran langganan komputasi awan sesuai dokumen pelaksanaan anggaran.',
  ],
  accountability: [
    'Laporan kemajuan setiap hari Jumat pekan terakhir dalam bulan kepada Kepala Bidang.',
    'Paparan hasil triwulanan dalam rapat bidang.',
  ],
  consequences: [
    'Hasil di atas ekspektasi diusulkan mengikuti pelatihan lanjutan.',
    'Hasil di bawah ekspektasi ditindaklanjuti dengan bimbingan kinerja.',
  ],
};

/** People of a unit with every outcome; the numbers are invented. */
export const ROWS: readonly PredikatRow[] = [
  ['Rahmat Hidayat Sinulingga, S.Kom.', 'SESUAI', 'DI_ATAS', 'BAIK'],
  ['Yusnidar Br. Ginting, S.T.', 'DI_ATAS', 'DI_ATAS', 'SANGAT_BAIK'],
  ['Ahmad Fauzi Harahap, A.Md.Kom.', 'DI_BAWAH', 'SESUAI', 'BUTUH_PERBAIKAN'],
  ['Maria Goretti Simbolon, S.Kom.', 'SESUAI', 'SESUAI', 'BAIK'],
  ['Teuku Rizal Syahputra', 'SESUAI', 'DI_BAWAH', 'KURANG'],
  ['Lamria Hutagalung, S.Sos.', 'DI_BAWAH', 'DI_BAWAH', 'SANGAT_KURANG'],
  ['Sri Wahyuni, S.Kom.', null, null, null],
].map(([name, workResult, workBehaviour, predikat], index) => ({
  name: name ?? '',
  nip: `1986092620150510${String(index + 11)}`,
  position: 'Pranata Komputer Ahli Pertama',
  workResult,
  workBehaviour,
  predikat,
})) as PredikatRow[];

const DIALOGUE = { ...SHEET, ...STAFF_SIDE, period: PERIOD, signed: null };

/** Every official form, filled in as a city might: plausible, complete but for what is missing on purpose, and invented. */
export function sampleForms(): { [Kind in FormKind]: Form & { kind: Kind } } {
  return {
    SKP_KUANTITATIF: {
      kind: 'SKP_KUANTITATIF',
      ...SHEET,
      ...STAFF_SIDE,
      ...YEAR,
      ...PLAN,
      attachment: ATTACHMENT,
    },
    SKP_KUALITATIF: { kind: 'SKP_KUALITATIF', ...SHEET, ...STAFF_SIDE, ...YEAR, ...PLAN },
    SKP_PIMPINAN: { kind: 'SKP_PIMPINAN', ...SHEET, ...HEAD_SIDE, ...YEAR, ...PLAN },
    LAMPIRAN_SKP: { kind: 'LAMPIRAN_SKP', ...SHEET, ...STAFF_SIDE, ...YEAR, attachment: ATTACHMENT },
    EVALUASI_KUANTITATIF: { kind: 'EVALUASI_KUANTITATIF', ...SHEET, ...STAFF_SIDE, ...RATED },
    EVALUASI_KUALITATIF: { kind: 'EVALUASI_KUALITATIF', ...SHEET, ...STAFF_SIDE, ...RATED },
    EVALUASI_PIMPINAN: {
      kind: 'EVALUASI_PIMPINAN',
      ...SHEET,
      ...HEAD_SIDE,
      ...RATED,
      achievement: 'ISTIMEWA',
      workResult: 'DI_ATAS',
      predikat: 'SANGAT_BAIK',
      explanation: anExplanation(RESULTS, {
        head: true,
        achievement: 'ISTIMEWA',
        rating: { workResult: null, workBehaviour: 'DI_ATAS', plan: 1, realisation: 1 },
      }),
    },
    DOKUMEN_EVALUASI: {
      kind: 'DOKUMEN_EVALUASI',
      ...SHEET,
      employee: HEAD,
      assessor: SECRETARY,
      seniorAssessor: MAYOR,
      period: PERIOD,
      achievement: 'BAIK',
      predikat: 'BAIK',
      note: 'Pertahankan ketepatan waktu layanan; lengkapi dokumentasi teknis pada triwulan berikutnya.',
      objection: null,
      explanation: null,
      decision: null,
      received: { employee: null, seniorAssessor: null },
    },
    BIMBINGAN_KINERJA: { kind: 'BIMBINGAN_KINERJA', ...DIALOGUE },
    KONSELING_KINERJA: { kind: 'KONSELING_KINERJA', ...DIALOGUE },
    PENETAPAN_PREDIKAT: {
      kind: 'PENETAPAN_PREDIKAT',
      ...SHEET,
      period: PERIOD,
      unit: 'Bidang Aplikasi Informatika',
      achievement: 'BAIK',
      rows: ROWS,
      reason: '',
      signatory: HEAD,
    },
  };
}

/** All sample forms in the order of their kinds. */
export function listSampleForms(): Form[] {
  const forms = sampleForms();
  return FORM_KINDS.map((kind) => forms[kind]);
}
