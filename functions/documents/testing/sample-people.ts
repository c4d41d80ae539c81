import type { Issue, Official } from '../domain/form.ts';

// Invented people; their numbers have the shape of a NIP and belong to nobody.

export const STAFF: Official = {
  name: 'Rahmat Hidayat Sinulingga, S.Kom.',
  nip: '198609262015051001',
  grade: 'III/c',
  position: 'Pranata Komputer Ahli Muda',
  unit: 'Bidang Aplikasi Informatika, Dinas Komunikasi dan Informatika',
};

export const ASSESSOR: Official = {
  name: 'Dra. Siti Aminah Br. Tarigan, M.Si.',
  nip: '197503121999032004',
  grade: 'IV/a',
  position: 'Kepala Bidang Aplikasi Informatika',
  unit: 'Bidang Aplikasi Informatika, Dinas Komunikasi dan Informatika',
};

export const HEAD: Official = {
  name: 'Ir. Bonar Pardamean Simanjuntak, M.T.',
  nip: '196911041996031002',
  grade: 'IV/c',
  position: 'Kepala Dinas Komunikasi dan Informatika',
  unit: 'Dinas Komunikasi dan Informatika',
};

export const SECRETARY: Official = {
  name: 'H. Muhammad Arifin Lubis, S.H., M.H.',
  nip: '196705211992031003',
  grade: 'IV/d',
  position: 'Sekretaris Daerah',
  unit: 'Sekretariat Daerah',
  as: 'PLH',
};

/** Has neither NIP nor golongan. */
export const MAYOR: Official = {
  name: 'Drs. Amir Hamzah Nasution',
  nip: '',
  grade: '',
  position: 'Wali Kota Binjai',
  unit: 'Pemerintah Kota Binjai',
};

export const CODE = '7KQ4-M2XP-V5TB-9HNC';

/** Issued on 24 November 2026, with an address that no city has. */
export const OFFICIAL: Issue = {
  as: 'OFFICIAL',
  date: '2026-11-24',
  verification: { url: 'https://kinerja.kota.example/verifikasi/7kq4m2xpv5tb9hnc', code: CODE },
};

export const PREVIEW: Issue = { as: 'PREVIEW', date: '2026-11-24' };

export const SHEET = {
  agency: 'Pemerintah Kota Binjai',
  place: 'Binjai',
  signed: '2026-11-24',
  issue: OFFICIAL,
};
