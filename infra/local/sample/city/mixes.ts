import type { StaffPositionName } from './staff-positions.ts';

type Mix = ReadonlyArray<readonly [StaffPositionName, number]>;

const OFFICE: Mix = [
  ['Pengadministrasi Perkantoran', 4],
  ['Penata Layanan Operasional', 3],
  ['Operator Layanan Operasional', 3],
  ['Pengelola Layanan Operasional', 1],
];

/** What kind of staff is found together. The first of a mix is there before anybody else. */
const MIXES = {
  kependudukan: [
    ['Operator KTP-el', 5],
    ['Pengadministrasi Kependudukan', 4],
    ['Administrator Database Kependudukan', 2],
    ...OFFICE,
  ],
  umum: [
    ['Pengadministrasi Perkantoran', 5],
    ['Pranata SDM Aparatur', 1],
    ['Arsiparis', 1],
    ['Pengemudi', 1],
    ['Petugas Keamanan', 1],
    ['Petugas Kebersihan', 1],
    ['Operator Layanan Operasional', 2],
  ],
  keuangan: [
    ['Pengelola Keuangan', 5],
    ['Perencana', 2],
    ['Pengolah Data dan Informasi', 2],
    ['Pengadministrasi Perkantoran', 2],
  ],
  kebijakan: [
    ['Penelaah Teknis Kebijakan', 4],
    ['Analis Kebijakan', 2],
    ['Pengolah Data dan Informasi', 2],
    ...OFFICE,
  ],
  kepegawaian: [['Analis SDM Aparatur', 6], ['Pranata SDM Aparatur', 3], ['Pranata Komputer', 1], ...OFFICE],
  pengawasan: [
    ['Auditor', 6],
    ['Pengawas Penyelenggaraan Urusan Pemerintahan Daerah', 4],
    ['Pengadministrasi Perkantoran', 1],
  ],
  perencanaan: [['Perencana', 6], ['Analis Kebijakan', 3], ['Pengolah Data dan Informasi', 2], ...OFFICE],
  kesehatan: [
    ['Administrator Kesehatan', 3],
    ['Epidemiolog Kesehatan', 2],
    ['Penyuluh Kesehatan Masyarakat', 2],
    ['Sanitarian', 1],
    ['Nutrisionis', 1],
    ...OFFICE,
  ],
  puskesmas: [
    ['Bidan', 16],
    ['Perawat', 13],
    ['Dokter', 4],
    ['Dokter Gigi', 2],
    ['Sanitarian', 2],
    ['Nutrisionis', 2],
    ['Apoteker', 1],
    ['Asisten Apoteker', 2],
    ['Pranata Laboratorium Kesehatan', 2],
    ['Penyuluh Kesehatan Masyarakat', 2],
    ['Perekam Medis', 2],
    ['Pengelola Keuangan', 1],
    ['Pengadministrasi Perkantoran', 3],
    ['Petugas Kebersihan', 2],
    ['Pengemudi', 1],
  ],
  'rs-medis': [
    ['Dokter', 9],
    ['Dokter Gigi', 1],
  ],
  'rs-keperawatan': [
    ['Perawat', 12],
    ['Bidan', 4],
    ['Operator Layanan Operasional', 1],
  ],
  'rs-penunjang': [
    ['Pranata Laboratorium Kesehatan', 4],
    ['Radiografer', 3],
    ['Apoteker', 3],
    ['Asisten Apoteker', 4],
    ['Nutrisionis', 2],
    ['Fisioterapis', 2],
    ['Perekam Medis', 4],
    ['Sanitarian', 1],
    ['Petugas Kebersihan', 3],
  ],
  jalan: [['Teknik Jalan dan Jembatan', 3], ['Penelaah Teknis Kebijakan', 1], ...OFFICE],
  bangunan: [['Teknik Tata Bangunan dan Perumahan', 3], ['Penelaah Teknis Kebijakan', 1], ...OFFICE],
  lingkungan: [['Pengendali Dampak Lingkungan', 3], ['Penelaah Teknis Kebijakan', 1], ...OFFICE],
  kebersihan: [
    ['Petugas Kebersihan', 14],
    ['Pengemudi', 4],
    ['Operator Layanan Operasional', 2],
  ],
  perhubungan: [['Petugas Lalu Lintas Jalan', 10], ['Pengolah Data dan Informasi', 1], ...OFFICE],
  kendaraan: [
    ['Penguji Kendaraan Bermotor', 4],
    ['Pengadministrasi Perkantoran', 2],
  ],
  pertanian: [['Penyuluh Pertanian', 6], ['Medik Veteriner', 1], ['Penelaah Teknis Kebijakan', 1], ...OFFICE],
  perdagangan: [['Pengawas Perdagangan', 2], ['Pemungut Pajak dan Retribusi', 4], ...OFFICE],
  perizinan: [['Penata Perizinan', 5], ['Pengolah Data dan Informasi', 2], ...OFFICE],
  sosial: [['Pekerja Sosial', 4], ['Penelaah Teknis Kebijakan', 1], ...OFFICE],
  keluarga: [['Penyuluh Keluarga Berencana', 6], ...OFFICE],
  kominfo: [
    ['Pranata Komputer', 5],
    ['Pranata Hubungan Masyarakat', 2],
    ['Pengolah Data dan Informasi', 2],
    ...OFFICE,
  ],
  humas: [['Pranata Hubungan Masyarakat', 4], ...OFFICE],
  hukum: [['Perancang Peraturan Perundang-undangan', 4], ...OFFICE],
  pengadaan: [['Pengelola Pengadaan Barang/Jasa', 6], ['Pengolah Data dan Informasi', 2], ...OFFICE],
  pustaka: [['Pustakawan', 4], ['Arsiparis', 3], ...OFFICE],
  ketenagakerjaan: [['Pengantar Kerja', 4], ...OFFICE],
  pajak: [['Pemungut Pajak dan Retribusi', 8], ['Pengelola Keuangan', 3], ...OFFICE],
  anggaran: [['Pengelola Keuangan', 7], ['Penelaah Teknis Kebijakan', 2], ...OFFICE],
  ketertiban: [
    ['Polisi Pamong Praja', 12],
    ['Operator Layanan Operasional', 6],
    ['Petugas Keamanan', 3],
  ],
  bencana: [
    ['Pemadam Kebakaran', 8],
    ['Operator Layanan Operasional', 3],
    ['Pengemudi', 1],
  ],
  kelurahan: [
    ['Pengadministrasi Perkantoran', 5],
    ['Operator Layanan Operasional', 3],
    ['Penata Layanan Operasional', 3],
    ['Pengelola Keuangan', 1],
  ],
  guru: [['Guru', 1]],
  sekolah: [
    ['Pengadministrasi Sekolah', 2],
    ['Petugas Keamanan', 1],
    ['Petugas Kebersihan', 1],
  ],
} satisfies Record<string, Mix>;

export type MixName = keyof typeof MIXES;

/** The positions of a mix with their weights. */
export function mixOf(name: MixName): Mix {
  return MIXES[name];
}
