import type { Sentences } from './phrase.ts';

export const absenceLevel: Sentences = {
  CONSECUTIVE: {
    id: '{days} hari kerja berturut-turut tanpa keterangan; mulai {from} hari sanksinya pemberhentian dan gaji dihentikan. Pejabat yang berwenang memeriksa dan memutuskan.',
    en: '{days} working days in a row without a reason; from {from} on it is dismissal, and salary stops. The authorised official examines and decides.',
  },
  BELOW_FIRST_LEVEL: {
    id: '{days} hari dalam setahun; sanksi mulai dari {from} hari.',
    en: '{days} days in a year; sanctions begin with {from}.',
  },
  IN_A_YEAR: {
    id: '{days} hari dalam setahun; mulai {from} hari sanksinya {sanction:label}. Pejabat yang berwenang memeriksa dan memutuskan.',
    en: '{days} days in a year; from {from} on it is {sanction:label}. The authorised official examines and decides.',
  },
};

export const absenceDays: Sentences = {
  ON_DAYS_OFF: {
    id: 'Tanggal yang bukan hari kerja tidak dihitung: {it}.',
    en: 'Dates that are no working days do not count: {it}.',
  },
  IN_THE_YEAR: {
    id: 'Hari kerja tanpa keterangan dalam tahun itu: {it}.',
    en: 'Working days without a reason in that year: {it}.',
  },
  LONGEST_RUN: {
    id: 'Paling lama berturut-turut: {days} hari kerja.',
    en: 'Most in a row: {days} working days.',
  },
};

export const latenessDays: Sentences = {
  CONVERTED: {
    id: 'Setiap {minutesPerDay} menit dihitung satu hari: {days} hari, tersisa {rest} menit.',
    en: 'Each {minutesPerDay} minutes count as a day: {days} days, {rest} minutes are left.',
  },
};
