import type { Sentences } from './phrase.ts';

export const attendanceValue: Sentences = {
  NOTHING_DUE: {
    id: 'Tidak ada hari yang wajib dihadiri, sehingga kehadiran tidak dapat dinilai.',
    en: 'There was no day on which to be there, so attendance has no value.',
  },
  DUE: {
    id: 'Wajib hadir {days} hari dengan {minutesPerDay} menit: {due} menit. Cuti dan tidak masuk dengan alasan sah tidak ikut dihitung.',
    en: 'Due were {days} days of {minutesPerDay} minutes: {due} minutes. Leave and absence with a reason do not count.',
  },
  LOST: {
    id: 'Hilang {lost} menit: {absentWithoutReason} hari tanpa keterangan, {late} menit terlambat atau pulang cepat, dan {missedCeremonies} apel atau upacara yang dihitung {ceremonyMinutes} menit.',
    en: 'Lost were {lost} minutes: {absentWithoutReason} days without a reason, {late} minutes late or left early, and {missedCeremonies} assemblies at {ceremonyMinutes} minutes.',
  },
  VALUE: {
    id: 'Kehadiran penuh bernilai {fullAttendance}; yang hilang mengurangi sebanding: {value:hundredths}.',
    en: 'Full attendance is worth {fullAttendance}; what was lost lowers it in proportion: {value:hundredths}.',
  },
};

export const profile: Sentences = {
  DISCIPLINE_COUNTS_IN: {
    id: 'Menurut kebijakan instansi, kehadiran dihitung dalam: {uses:label}.',
    en: 'By the agency’s policy attendance counts in: {uses:label}.',
  },
  FEEDBACK_IN_WORDS: {
    id: 'Ada {it} umpan balik berupa kata-kata; umpan balik itu dibaca, tidak diberi nilai.',
    en: 'There are {it} entries of feedback in words; they are read, and have no value.',
  },
  PART: {
    id: 'Aspek {aspect:label}: {part:label} berbobot {weight}%, nilai {value:hundredths} dari {source:label}.',
    en: 'Aspect {aspect:label}: {part:label}, weight {weight}%, value {value:hundredths}, from {source:label}.',
  },
  PART_MISSING: {
    id: 'Aspek {aspect:label}: {part:label} belum ada datanya; bobotnya, {weight}%, dibagi kepada bagian yang lain.',
    en: 'Aspect {aspect:label}: no data on {part:label}; its weight of {weight}% goes to the other parts.',
  },
  PART_NOT_COUNTED: {
    id: 'Aspek {aspect:label}: {part:label} bernilai {value:hundredths} dan hanya ditampilkan; bobotnya, {weight}%, dibagi kepada bagian yang lain.',
    en: 'Aspect {aspect:label}: {part:label}, value {value:hundredths}, is only shown; its weight of {weight}% goes to the other parts.',
  },
  ASPECT: {
    id: 'Aspek {aspect:label}: {value:hundredths}, dari bagian dengan bobot bersama {of}%.',
    en: 'Aspect {aspect:label}: {value:hundredths}, from parts that weigh {of}% together.',
  },
  ASPECT_MISSING: {
    id: 'Aspek {aspect:label} belum ada datanya; bobotnya, {weight}%, dibagi kepada aspek yang lain.',
    en: 'No data on the aspect {aspect:label}; its weight of {weight}% goes to the other aspects.',
  },
  NO_DATA: {
    id: 'Belum ada data sama sekali, sehingga tidak ada profil.',
    en: 'There is no data at all, so there is no profile.',
  },
  PROFILE: {
    id: 'Profil indikatif dari {of:label}: {value:hundredths}. Profil ini tidak menentukan predikat.',
    en: 'The indicative profile from {of:label}: {value:hundredths}. It decides no predikat.',
  },
};
