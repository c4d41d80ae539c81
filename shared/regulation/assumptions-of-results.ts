import type { AssumptionEntry } from './assumption.ts';

/** What we hold to be so where the law is silent on how a person's result is made up and shown. */
export const RESULT_ASSUMPTIONS = {
  'A-115': {
    text: {
      id: 'Hasil kerja tambahan yang kategori dan lingkup penugasannya belum ditetapkan tidak menambah nilai SKP, dan disebut demikian.',
      en: 'An additional result whose category and scope nobody has set adds nothing to the value of the SKP, and is pointed out.',
    },
    default: null,
    section: '7.3',
  },
  'A-116': {
    text: {
      id: 'Bila instansi memakai bobot, bobot indikator berlaku untuk hasil kerja yang semua indikatornya berbobot dan berjumlah 100; selain itu rata-rata sederhana.',
      en: 'Where an agency takes weights, they hold for a result all of whose indicators have one, 100 together; otherwise the mean is simple.',
    },
    default: 'simple-mean',
    section: '7.3',
  },
} as const satisfies Readonly<Record<string, AssumptionEntry>>;
