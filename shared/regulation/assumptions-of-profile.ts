import type { AssumptionEntry } from './assumption.ts';
import { DEFAULT_ELIGIBILITY } from './eligibility-policy.ts';
import { DEFAULT_PROFILE_POLICY as policy } from './profile-policy.ts';

/** Assumptions of the indicative profile, of what limits a result, of years and segments, and of who is eligible. */
export const PROFILE_ASSUMPTIONS = {
  'A-090': {
    text: {
      id: 'Profil indikatif berbobot 60 % target, 20 % disiplin, dan 20 % kontribusi lingkungan kerja, masing-masing dari bagian-bagian yang ditentukan instansi; tidak ada aturan yang menetapkannya.',
      en: 'The indicative profile weighs targets 60 %, discipline 20 % and contribution to the working environment 20 %, each made of parts that the agency decides; no rule sets them.',
    },
    default: policy.profileWeights,
    section: '19.8',
  },
  'A-091': {
    text: {
      id: 'Dalam profil, Di Atas Ekspektasi bernilai 120, Sesuai 109, dan Di Bawah 70; kehadiran penuh bernilai 109, dan satu apel yang tidak diikuti dihitung 60 menit.',
      en: 'In the profile, above expectation is worth 120, at 109 and below 70; full attendance is worth 109, and a missed assembly counts as 60 minutes.',
    },
    default: policy.profilePoints,
    section: '19.8',
  },
  'A-092': {
    text: {
      id: 'Selama nilai BerAKHLAK tidak dinilai sendiri-sendiri, rating perilaku secara keseluruhan menggantikannya dalam profil.',
      en: 'As long as the values of BerAKHLAK have no ratings of their own, that of behaviour as a whole stands in for them in the profile.',
    },
    default: policy.wholeBehaviourStandsIn,
    section: '19.8',
  },
  'A-093': {
    text: {
      id: 'Kehadiran dihitung dalam profil dan TPP, tidak sekali lagi dalam rating perilaku: paling banyak dua tempat selain sanksi PP 94/2021.',
      en: 'Attendance counts in the profile and in TPP, and not again in the rating of behaviour: two places at most beside the sanctions of PP 94/2021.',
    },
    default: policy.disciplineCountsIn,
    section: '19.8',
  },
  'A-094': {
    text: {
      id: 'Bagian profil tanpa data tidak dihitung nol: bobotnya dibagi menurut bobot bagian lain dalam aspeknya, lalu antaraspek; tanpa data sama sekali tidak ada profil. Umpan balik berupa kata-kata hanya dihitung jumlahnya, tidak dinilai.',
      en: 'A part of the profile without data is not zero: its weight goes to the other parts of its aspect by theirs, and so between aspects; without any data there is no profile. Feedback in words is counted, never valued.',
    },
    default: null,
    section: '19.8',
  },
  'A-095': {
    text: {
      id: 'Yang paling membatasi adalah dua IKI utama dengan nilai terendah yang masih dapat naik, menurut nomornya bila sama, dan perilaku dengan rating terendah; yang menaikkan adalah kategori atau rating satu tingkat di atasnya.',
      en: 'What limits most are the two main IKI of the lowest value that can still rise, by their number where equal, and the behaviour rated lowest; what lifts them is the next better category or rating.',
    },
    default: 2,
    section: '19.8',
  },
  'A-096': {
    text: {
      id: 'Realisasi tahunan IKI adalah jumlah, yang terakhir, atau rata-rata periode yang dilaporkan; jumlah yang belum lengkap tidak dibandingkan dengan target tahunan.',
      en: 'The annual realisation of an IKI is the sum, the last, or the mean of the periods that were reported; a sum that lacks a period is not held against the target of the year.',
    },
    default: null,
    section: '19.2',
  },
  'A-097': {
    text: {
      id: 'Jabatan dalam satu periode digabung menurut hari kalender, masing-masing rating sendiri, tepat setengah ke bawah, dan predikatnya dari matriks; jabatan Plt dihitung hanya bila tidak ada jabatan definitif, dan penilai terakhir memutuskan.',
      en: 'Positions held in a period are combined by calendar days, each rating by itself, a half to the lower, and the predikat from the matrix; one held as Plt counts only where there is no definitive one, and the last assessor decides.',
    },
    default: 'HARI',
    section: '19.3',
  },
  'A-098': {
    text: {
      id: 'TPP bagi PNS dan PPPK, tidak bagi PPPK paruh waktu dan penerima tunjangan profesi guru; CPNS, BLUD, guru lainnya, dan yang cuti ditentukan instansi. Angka kredit untuk kenaikan pangkat bagi PNS fungsional, PP 94/2021 bagi PNS; bagi yang lain ditentukan instansi bila tabel menyebutnya.',
      en: 'TPP is for PNS and PPPK, not for part-time PPPK and those with tunjangan profesi guru; of CPNS, BLUD, other teachers and leave the agency decides. Angka kredit towards kenaikan pangkat is for PNS in functional positions, PP 94/2021 for PNS; of others the agency decides where the table says so.',
    },
    default: DEFAULT_ELIGIBILITY,
    section: '19.9',
  },
  'A-099': {
    text: {
      id: 'Satu alasan yang menolak mengalahkan yang lain, dan yang ditentukan instansi mengalahkan yang berlaku.',
      en: 'One reason against outweighs all others, and what is left to the agency outweighs a yes.',
    },
    default: null,
    section: '19.9',
  },
} as const satisfies Readonly<Record<string, AssumptionEntry>>;
