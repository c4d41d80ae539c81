import type { Education } from '../types.ts';
import type { Field } from '../people/titles.ts';

/** A position that many hold. `ladder` is null for pelaksana; functional ladders tell which jenjang there are. */
export type StaffPosition = {
  ladder: 'AHLI' | 'TERAMPIL' | 'BOTH' | null;
  field: Field;
  education: Education;
  /** How readily PPPK paruh waktu are found in it, 0 for never. */
  partTime: number;
  /** Share of women. */
  women: number;
};

const functional = (
  ladder: 'AHLI' | 'TERAMPIL' | 'BOTH',
  field: Field,
  partTime = 0,
  women = 0.55,
): StaffPosition => ({ ladder, field, education: ladder === 'TERAMPIL' ? 'D3' : 'S1', partTime, women });

const general = (
  education: Education,
  partTime: number,
  field: Field = 'UMUM',
  women = 0.5,
): StaffPosition => ({
  ladder: null,
  field,
  education,
  partTime,
  women,
});

/** The positions of staff, by the name they carry (functional ones without their jenjang). */
export const STAFF_POSITIONS = {
  Bidan: functional('BOTH', 'KEBIDANAN', 0.6, 1),
  Perawat: functional('BOTH', 'KEPERAWATAN', 0.6, 0.75),
  Dokter: functional('AHLI', 'DOKTER', 0, 0.55),
  'Dokter Gigi': functional('AHLI', 'GIGI', 0, 0.7),
  Apoteker: functional('AHLI', 'FARMASI', 0.1, 0.75),
  'Asisten Apoteker': functional('TERAMPIL', 'FARMASI', 0.5, 0.8),
  Nutrisionis: functional('BOTH', 'GIZI', 0.3, 0.9),
  Sanitarian: functional('BOTH', 'KESMAS', 0.3, 0.6),
  'Pranata Laboratorium Kesehatan': functional('BOTH', 'KESMAS', 0.3, 0.8),
  'Perekam Medis': functional('TERAMPIL', 'KESMAS', 0.4, 0.7),
  Radiografer: functional('TERAMPIL', 'KESMAS', 0.2, 0.5),
  Fisioterapis: functional('BOTH', 'KESMAS', 0.2, 0.7),
  'Epidemiolog Kesehatan': functional('AHLI', 'KESMAS', 0, 0.6),
  'Penyuluh Kesehatan Masyarakat': functional('AHLI', 'KESMAS', 0.2, 0.7),
  'Administrator Kesehatan': functional('AHLI', 'KESMAS', 0.1, 0.6),
  Auditor: functional('AHLI', 'EKONOMI', 0, 0.5),
  'Pengawas Penyelenggaraan Urusan Pemerintahan Daerah': functional('AHLI', 'PEMERINTAHAN', 0, 0.45),
  'Analis SDM Aparatur': functional('AHLI', 'UMUM', 0, 0.55),
  'Pranata SDM Aparatur': functional('TERAMPIL', 'UMUM', 0.1, 0.55),
  Perencana: functional('AHLI', 'EKONOMI', 0, 0.5),
  Arsiparis: functional('BOTH', 'UMUM', 0.2, 0.6),
  Pustakawan: functional('BOTH', 'UMUM', 0.2, 0.7),
  'Pranata Komputer': functional('BOTH', 'KOMPUTER', 0.2, 0.35),
  'Pranata Hubungan Masyarakat': functional('AHLI', 'UMUM', 0.2, 0.5),
  'Analis Kebijakan': functional('AHLI', 'UMUM', 0, 0.5),
  'Penyuluh Pertanian': functional('BOTH', 'PERTANIAN', 0.1, 0.5),
  'Medik Veteriner': functional('AHLI', 'PERTANIAN', 0, 0.5),
  'Pengendali Dampak Lingkungan': functional('AHLI', 'TEKNIK', 0, 0.5),
  'Teknik Jalan dan Jembatan': functional('AHLI', 'TEKNIK', 0, 0.2),
  'Teknik Tata Bangunan dan Perumahan': functional('AHLI', 'TEKNIK', 0, 0.3),
  'Penguji Kendaraan Bermotor': functional('TERAMPIL', 'TEKNIK', 0.1, 0.1),
  'Pekerja Sosial': functional('AHLI', 'UMUM', 0.1, 0.55),
  'Penyuluh Keluarga Berencana': functional('AHLI', 'UMUM', 0.1, 0.8),
  'Penata Perizinan': functional('AHLI', 'HUKUM', 0, 0.5),
  'Pengantar Kerja': functional('AHLI', 'UMUM', 0, 0.5),
  'Pengawas Perdagangan': functional('AHLI', 'EKONOMI', 0, 0.4),
  'Pengelola Pengadaan Barang/Jasa': functional('AHLI', 'UMUM', 0, 0.35),
  'Perancang Peraturan Perundang-undangan': functional('AHLI', 'HUKUM', 0, 0.5),
  'Administrator Database Kependudukan': functional('AHLI', 'KOMPUTER', 0, 0.5),
  'Polisi Pamong Praja': functional('BOTH', 'UMUM', 0.2, 0.15),
  'Pemadam Kebakaran': functional('TERAMPIL', 'UMUM', 0.3, 0.02),
  Guru: functional('AHLI', 'PENDIDIKAN', 0, 0.75),
  'Operator KTP-el': general('SMA', 0.4, 'UMUM', 0.5),
  'Pengadministrasi Kependudukan': general('SMA', 0.4, 'UMUM', 0.6),
  'Pengadministrasi Perkantoran': general('SMA', 1, 'UMUM', 0.6),
  'Pengelola Keuangan': general('D3', 0.2, 'EKONOMI', 0.65),
  'Pengolah Data dan Informasi': general('D3', 0.5, 'KOMPUTER', 0.5),
  'Penelaah Teknis Kebijakan': general('S1', 0.1, 'UMUM', 0.5),
  'Penata Layanan Operasional': general('S1', 0.9, 'UMUM', 0.5),
  'Pengelola Layanan Operasional': general('D3', 0.9, 'UMUM', 0.5),
  'Operator Layanan Operasional': general('SMA', 1.2, 'UMUM', 0.35),
  'Petugas Kebersihan': general('SMA', 1.4, 'UMUM', 0.4),
  'Petugas Keamanan': general('SMA', 1.3, 'UMUM', 0.03),
  Pengemudi: general('SMA', 1.2, 'UMUM', 0),
  'Petugas Lalu Lintas Jalan': general('SMA', 0.9, 'UMUM', 0.08),
  'Pemungut Pajak dan Retribusi': general('SMA', 0.8, 'UMUM', 0.35),
  'Pengadministrasi Sekolah': general('SMA', 1, 'UMUM', 0.7),
} satisfies Record<string, StaffPosition>;

export type StaffPositionName = keyof typeof STAFF_POSITIONS;
