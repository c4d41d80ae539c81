import type { Sentences } from './phrase.ts';

export const nip: Sentences = {
  NOT_18_DIGITS: {
    id: 'NIP terdiri atas 18 angka; yang ditulis {it} karakter atau memuat selain angka.',
    en: 'A NIP has 18 digits; what was written has {it} characters, or other than digits.',
  },
  BIRTH_DATE: {
    id: 'Delapan angka pertama bukan tanggal lahir yang ada sejak 1940: {it}.',
    en: 'The first eight digits are no date of birth that exists since 1940: {it}.',
  },
  APPOINTMENT: {
    id: 'Angka ke-9 sampai ke-14 ({it}) bukan tahun dan bulan pengangkatan PNS, bukan pula kode PPPK 21–29.',
    en: 'Digits 9 to 14 ({it}) are neither year and month of a PNS’s appointment nor a code of PPPK, 21–29.',
  },
  KIND: {
    id: 'Angka ke-13 dan ke-14 adalah {code}: {kind}.',
    en: 'Digits 13 and 14 are {code}: {kind}.',
  },
  AGE: {
    id: 'Usia saat diangkat menjadi {it} tahun, di luar 18 sampai 58 tahun.',
    en: 'The age at appointment would be {it}, outside 18 to 58.',
  },
  AGE_AT_APPOINTMENT: {
    id: 'Usia saat diangkat {it} tahun, di dalam 18 sampai 58 tahun.',
    en: 'The age at appointment is {it}, within 18 to 58.',
  },
  GENDER: {
    id: 'Angka ke-15 adalah {it}, padahal hanya 1 (laki-laki) atau 2 (perempuan).',
    en: 'Digit 15 is {it}, but can only be 1 (male) or 2 (female).',
  },
  SERIAL: {
    id: 'Nomor urut {it} tidak dipakai; nomor urut mulai dari 001.',
    en: 'The serial number {it} is not used; they begin with 001.',
  },
};
