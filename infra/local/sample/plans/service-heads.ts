import {
  budget,
  each,
  extra,
  inner,
  last,
  lower,
  main,
  mean,
  plan,
  served,
  sum,
  working,
  type PositionPlan,
} from './plan.ts';

/** Plans of those who lead a kelurahan, a puskesmas, a UPTD or a school. */
export const SERVICE_HEADS: readonly PositionPlan[] = [
  plan(
    'Kepala UPTD',
    main(
      'Terlayaninya pengguna jasa UPTD sesuai standar pelayanan',
      working(mean('Layanan yang memenuhi standar', 'KUALITAS', '%', [90, 92, 93, 95])),
      budget(sum('Retribusi yang terhimpun', 'BIAYA', 'juta rupiah', [110, 125, 125.5, 140])),
      served(lower(sum('Pengaduan pengguna jasa', 'KUALITAS', 'pengaduan', [5, 4, 4, 3]))),
    ),
  ),
  plan(
    'Kepala UPTD Puskesmas',
    main(
      'Meningkatnya derajat kesehatan masyarakat di wilayah kerja puskesmas',
      working(mean('Standar pelayanan minimal kesehatan yang tercapai', 'KUANTITAS', '%', [85, 90, 95, 98])),
      served(lower(last('Prevalensi balita stunting', 'KUALITAS', '%', [9.8, 9.2, 8.6, 8]))),
      served(last('Cakupan imunisasi dasar lengkap', 'KUANTITAS', '%', [24, 48, 72, 96])),
    ),
    main(
      'Meningkatnya mutu layanan puskesmas',
      served(last('Indeks kepuasan pasien', 'KUALITAS', 'indeks', [84, 85, 86, 87.5])),
      working(lower(mean('Waktu tunggu pendaftaran', 'WAKTU', 'menit', each([8, 10])))),
    ),
  ),
  plan(
    'Lurah',
    main(
      'Terlayaninya warga kelurahan secara cepat dan ramah',
      served(last('Indeks kepuasan warga', 'KUALITAS', 'indeks', [83, 84, 85, 86])),
      working(lower(mean('Lama penyelesaian surat keterangan', 'WAKTU', 'menit', each([15, 20])))),
    ),
    main(
      'Meningkatnya partisipasi warga dalam pembangunan kelurahan',
      budget(last('Realisasi dana kelurahan', 'BIAYA', '%', [10, 40, 72, 98])),
      budget(last('Realisasi PBB-P2 kelurahan', 'KUANTITAS', '%', [12, 38, 76, 90])),
    ),
    extra(
      'Menurunnya keluarga berisiko stunting melalui tim pendamping',
      served(lower(last('Keluarga berisiko stunting', 'KUANTITAS', 'keluarga', [42, 38, 34, 30]))),
    ),
  ),
  plan(
    'Kepala SD',
    main(
      'Meningkatnya mutu hasil belajar sekolah',
      served(last('Capaian literasi pada rapor pendidikan', 'KUALITAS', '%', each(70))),
      working(mean('Kehadiran guru di kelas', 'KUANTITAS', '%', [96, 96, 97, 97])),
    ),
  ),
  plan(
    'Kepala SMP',
    main(
      'Meningkatnya mutu hasil belajar dan iklim aman sekolah',
      served(last('Capaian numerasi pada rapor pendidikan', 'KUALITAS', '%', each(66))),
      inner(lower(sum('Kasus perundungan', 'KUALITAS', 'kasus', [1, 1, 0, 0]))),
    ),
  ),
];
