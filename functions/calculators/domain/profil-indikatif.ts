import * as z from 'zod';
import type { ProfileSource } from '../../../shared/regulation/profile-parts.ts';
import type { Profile } from '../../../shared/regulation/profile.ts';
import { profileRule } from '../../../shared/regulation/profile.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { PROFILE_ASPECTS, PROFILE_PARTS } from '../../../shared/regulation/sets.ts';
import { attendance, attendanceOf } from './attendance-fields.ts';
import { calculator } from './calculator.ts';
import { count, fromHundredths, labelled, workBehaviour } from './fields.ts';
import { behaviours, behavioursOf, scored, scoredOf } from './rated-fields.ts';

const SOURCES = [
  'INDICATORS',
  'ATTENDANCE',
  'OWN_RATING',
  'WHOLE_BEHAVIOUR',
  'OPINION',
  'NOT_COUNTED',
  'MISSING',
] as const satisfies readonly ProfileSource[];

/** An opinion in numbers; at most two decimals, as the rule keeps it. */
const opinion = z.number().min(0).max(120).multipleOf(0.01).optional();
const weight = labelled(z.number(), 'Bobot (persen)', 'Weight in percent');
const value = labelled(
  z.number().nullable(),
  'Nilai, 0 sampai 120; kosong bila tidak ada data',
  'Value, 0 to 120; empty without data',
);

const part = z.object({
  bagian: labelled(z.enum(PROFILE_PARTS), 'Bagian', 'Part'),
  bobot: weight,
  nilai: value,
  sumber: labelled(z.enum(SOURCES), 'Sumber', 'Source'),
});
const aspect = z.object({
  aspek: labelled(z.enum(PROFILE_ASPECTS), 'Aspek', 'Aspect'),
  bobot: weight,
  nilai: value,
  bagian: labelled(z.array(part), 'Bagian aspek', 'Parts of the aspect'),
});

/** What is known of somebody in a period → the indicative profile of three aspects. What is empty is missing, never zero. */
export const profilIndikatifCalculator = calculator({
  name: 'profil-indikatif',
  title: { id: 'Profil indikatif tiga aspek', en: 'Indicative profile of three aspects' },
  rules: [profileRule],
  input: z.strictObject({
    indikator: scored,
    kehadiran: labelled(attendance.optional(), 'Kehadiran', 'Attendance'),
    perilakuKerja: labelled(workBehaviour.optional(), 'Rating perilaku kerja', 'Rating of work behaviour'),
    perilaku: behaviours,
    kerjaTim: labelled(opinion, 'Pendapat tentang kerja tim, 0 sampai 120', 'Opinion on team work, 0 to 120'),
    umpanBalik: labelled(opinion, 'Umpan balik dalam angka, 0 sampai 120', 'Feedback in numbers, 0 to 120'),
    jumlahUmpanBalik: labelled(
      count(10_000),
      'Berapa kali umpan balik berupa kata-kata diberikan',
      'How often feedback in words was given',
    ),
  }),
  output: z.object({ nilai: value, aspek: labelled(z.array(aspect), 'Aspek', 'Aspects') }),
  example: {
    input: {
      indikator: [
        { jenis: 'UTAMA', arah: 'NORMAL', target: { min: 80, maks: 90 }, realisasi: 85, maksimal: false },
        { jenis: 'UTAMA', arah: 'NORMAL', target: { min: 12, maks: 12 }, maksimal: false },
      ],
      kehadiran: {
        hadir: 19,
        tanpaKeterangan: 1,
        denganKeterangan: 0,
        cuti: 2,
        menitTerlambat: 90,
        menitPulangCepat: 0,
        apelTidakDiikuti: 1,
      },
      perilakuKerja: 'SESUAI',
      perilaku: [{ nilai: 'HARMONIS', rating: 'DI_ATAS' }],
      jumlahUmpanBalik: 2,
    },
    output: {
      nilai: 108.86,
      aspek: [
        {
          aspek: 'TARGET',
          bobot: 60,
          nilai: 109,
          bagian: [{ bagian: 'IKI', bobot: 100, nilai: 109, sumber: 'INDICATORS' }],
        },
        {
          aspek: 'DISIPLIN',
          bobot: 20,
          nilai: 104.64,
          bagian: [
            { bagian: 'KEHADIRAN', bobot: 60, nilai: 101.73, sumber: 'ATTENDANCE' },
            { bagian: 'AKUNTABEL', bobot: 40, nilai: 109, sumber: 'WHOLE_BEHAVIOUR' },
          ],
        },
        {
          aspek: 'KONTRIBUSI',
          bobot: 20,
          nilai: 112.67,
          bagian: [
            { bagian: 'HARMONIS', bobot: 20, nilai: 120, sumber: 'OWN_RATING' },
            { bagian: 'KOLABORATIF', bobot: 20, nilai: 109, sumber: 'WHOLE_BEHAVIOUR' },
            { bagian: 'MEMBANTU_BELAJAR', bobot: 20, nilai: 109, sumber: 'WHOLE_BEHAVIOUR' },
            { bagian: 'HASIL_TAMBAHAN', bobot: 20, nilai: null, sumber: 'MISSING' },
            { bagian: 'KERJA_TIM', bobot: 10, nilai: null, sumber: 'MISSING' },
            { bagian: 'UMPAN_BALIK', bobot: 10, nilai: null, sumber: 'MISSING' },
          ],
        },
      ],
    },
  },
  run: (it) => {
    const { disciplineCountsIn, profilePoints, profileWeights, wholeBehaviourStandsIn, minutesPerAbsentDay } =
      DEFAULT_RULE_POLICY;
    const { outcome, record } = profileRule({
      disciplineCountsIn,
      profilePoints,
      profileWeights,
      wholeBehaviourStandsIn,
      minutesPerAbsentDay,
      indicators: scoredOf(it.indikator),
      attendance: it.kehadiran === undefined ? null : attendanceOf(it.kehadiran),
      workBehaviour: it.perilakuKerja ?? null,
      behaviours: behavioursOf(it.perilaku),
      opinions: { teamWork: hundredths(it.kerjaTim), feedback: hundredths(it.umpanBalik) },
      feedbackGiven: it.jumlahUmpanBalik,
    });
    return { output: profileOf(outcome), records: [record] };
  },
});

function hundredths(decimal: number | undefined): number | null {
  return decimal === undefined ? null : Math.round(decimal * 100);
}

function profileOf(it: Profile | null) {
  return {
    nilai: fromHundredths(it?.value ?? null),
    aspek: (it?.aspects ?? []).map(({ aspect: name, weight: bobot, value: nilai, parts }) => ({
      aspek: name,
      bobot,
      nilai: fromHundredths(nilai),
      bagian: parts.map((one) => ({
        bagian: one.part,
        bobot: one.weight,
        nilai: fromHundredths(one.value),
        sumber: one.source,
      })),
    })),
  };
}
