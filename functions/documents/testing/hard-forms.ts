import type {
  AppraisalForm,
  AppraisalHeadForm,
  Form,
  Official,
  PredikatSettingForm,
} from '../domain/form.ts';
import { ASPECTS, BEHAVIOURS } from '../../../shared/regulation/sets.ts';
import { ROWS, sampleForms } from './sample-forms.ts';
import { ASSESSOR, PREVIEW, STAFF } from './sample-people.ts';
import type { SampleRhk } from './sample-results.ts';
import { aTarget, RESULTS } from './sample-results.ts';

const SENTENCES =
  'Pelayanan administrasi kependudukan diselesaikan paling lambat satu hari kerja sejak berkas lengkap. Setiap keterlambatan dicatat beserta sebabnya dan dibahas dalam rapat mingguan. ';

/** Words of exactly so many characters. */
export function words(length: number): string {
  return SENTENCES.repeat(Math.ceil(length / SENTENCES.length)).slice(0, length);
}

const LONG_NAME = 'Prof. Dr. Ir. Hj. Maharani Kusumawardhani Br. Sitepu, M.Kes.';
const longNamed = (it: Official): Official => ({
  ...it,
  name: LONG_NAME,
  position: words(120),
  unit: words(120),
});

/** 20 results with 24 indicators, every text as long as it may be. */
const LONGEST: readonly SampleRhk[] = Array.from({ length: 20 }, (_, rhk) => ({
  kind: rhk < 16 ? 'UTAMA' : 'TAMBAHAN',
  superiorRhk: words(2000),
  text: words(2000),
  iki: Array.from({ length: rhk < 4 ? 2 : 1 }, (_, iki) => ({
    text: words(2000),
    aspect: ASPECTS[iki] ?? 'KUANTITAS',
    target: { low: 1, high: 9_000_000_000_000_000, unit: words(100) },
    perspective: 'PENERIMA_LAYANAN',
    realisation: { quantity: 9_000_000_000_000_000, note: words(2000), evidence: 120 },
    feedback: Array.from({ length: 3 }, () => ({ date: '2026-11-10', text: words(2000) })),
  })),
}));

/** The longest appraisal that can be entered. */
export function longestAppraisal(): AppraisalForm {
  return {
    ...sampleForms().EVALUASI_KUANTITATIF,
    employee: longNamed(STAFF),
    assessor: longNamed(ASSESSOR),
    rhk: LONGEST,
    expectations: Object.fromEntries(BEHAVIOURS.map((it) => [it, words(500)])),
    behaviourFeedback: Object.fromEntries(
      BEHAVIOURS.map((it) => [it, [{ date: '2026-11-10', text: words(2000) }]]),
    ),
  };
}

/** One result with all 24 indicators, and one line of feedback after the other: 40 on its first. */
export function manyIndicators(): AppraisalHeadForm {
  const [first] = RESULTS;
  const [iki] = first?.iki ?? [];
  if (first === undefined || iki === undefined) throw new Error('the sample has no result');
  const lines = Array.from({ length: 40 }, (_, at) => ({
    date: '2026-11-10',
    text: `Catatan ke-${at + 1}.`,
  }));
  const all = Array.from({ length: 24 }, (_, at) => ({
    ...iki,
    text: `Indikator ke-${at + 1}: ${iki.text}`,
    feedback: at === 0 ? lines : [],
  }));
  return { ...sampleForms().EVALUASI_PIMPINAN, rhk: [{ ...first, text: words(400), iki: all }] };
}

/** An appraisal with two results, the second with feedback of so many characters, that ends in `tamat.` */
export function withFeedback(length: number): AppraisalForm {
  const [first] = RESULTS;
  const [iki] = first?.iki ?? [];
  if (first === undefined || iki === undefined) throw new Error('the sample has no result');
  const feedback = [{ date: '2026-11-10', text: `${words(length - 7)} tamat.` }];
  const rhk = [
    { ...first, text: 'Hasil pertama', iki: [{ ...iki, feedback: [] }] },
    { ...first, text: 'Hasil kedua', iki: [{ ...iki, feedback }] },
  ];
  return { ...sampleForms().EVALUASI_KUALITATIF, rhk };
}

/** An appraisal before anything is known: nobody entered as assessor, nothing rated, a result without indicators. */
export function emptyAppraisal(): AppraisalForm {
  return {
    ...sampleForms().EVALUASI_KUANTITATIF,
    assessor: null,
    signed: null,
    issue: PREVIEW,
    rhk: [{ kind: 'UTAMA', text: 'Terlayaninya permohonan informasi publik', superiorRhk: null, iki: [] }],
    expectations: {},
    behaviourFeedback: {},
    achievement: null,
    workResult: null,
    workBehaviour: null,
    predikat: null,
  };
}

/** So many people of a unit. */
export function manyPeople(count: number): PredikatSettingForm {
  return {
    ...sampleForms().PENETAPAN_PREDIKAT,
    unit: 'Dinas Kesehatan',
    reason: words(1000),
    rows: Array.from({ length: count }, (_, at) => ({
      ...(ROWS[at % ROWS.length] as (typeof ROWS)[number]),
      name: at % 5 === 0 ? LONG_NAME : `Pegawai Nomor ${at + 1}`,
    })),
  };
}

/** Texts that would be something else to a careless printer, each with what a reader must find on paper. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ['#panic("x") #import "x": y', '#panic("x") #import "x": y'],
  ['$x^2$ *tebal* _miring_ `kode`', '$x^2$ *tebal* _miring_ `kode`'],
  ['@rujukan <label> // komentar /* */', '@rujukan <label> // komentar /* */'],
  ['= Judul', '= Judul'],
  ['- butir + butir / butir: x', '- butir + butir / butir: x'],
  ['\\u{41} \\ \\n ~ -- ---', '\\u{41} \\ \\n ~ -- ---'],
  ['"kutip" \'kutip\' [isi] {isi} (isi)', '"kutip" \'kutip\' [isi] {isi} (isi)'],
  ['</script><b>&amp;', '</script><b>&amp;'],
  ['Selesai 🎉👩🏽‍💻 tepat waktu', 'Selesai tepat waktu'],
  ['a\u0000b\u0007c\u202Ed\u200Fe\ufefff', 'abcdef'],
  ['Arab العربية, Han 漢字, rusak\ud800', 'Arab □, Han □, rusak'],
  ['Ünïcödé ≥ 5 ± 2 – “ya” … €', 'Ünïcödé ≥ 5 ± 2 – “ya” … €'],
];

/** A plan whose texts are hostile throughout, and one that has no end. */
export function hostileForm(): Form {
  const rhk = HOSTILE.map(([text], at) => ({
    kind: 'UTAMA' as const,
    superiorRhk: text,
    text,
    iki: [{ text, aspect: 'KUANTITAS' as const, target: aTarget(at, text) }],
  }));
  const endless = { kind: 'TAMBAHAN' as const, superiorRhk: null, text: 'Tanpaspasi'.repeat(60), iki: [] };
  const [text = ''] = HOSTILE[0] ?? [];
  return {
    ...sampleForms().SKP_KUANTITATIF,
    agency: text,
    employee: { ...STAFF, name: text, position: text, unit: text, grade: text, nip: text },
    rhk: [...rhk, endless],
    expectations: { LOYAL: text },
    attachment: { resources: [text], accountability: HOSTILE.map(([it]) => it), consequences: [] },
  };
}
