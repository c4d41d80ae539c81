import { each, extra, last, lower, main, mean, most, plan, sum, type PositionPlan } from './plan.ts';

/** Plans of those who care for patients and for public health. */
export const HEALTH_WORKERS: readonly PositionPlan[] = [
  plan(
    'Bidan',
    main(
      'Terlayaninya ibu hamil, bersalin dan nifas sesuai standar',
      sum('Kunjungan antenatal sesuai standar 10T', 'KUANTITAS', 'kunjungan', [45, 48, 48, 45]),
      most(mean('Persalinan yang ditolong di fasilitas kesehatan', 'KUALITAS', '%', each(100))),
      mean('Kunjungan nifas lengkap', 'KUANTITAS', '%', [92, 93, 94, 95]),
    ),
    main(
      'Menurunnya risiko kematian ibu dan bayi di wilayah binaan',
      lower(sum('Kehamilan risiko tinggi yang terlambat dirujuk', 'KUALITAS', 'kasus', [1, 0, 0, 0])),
    ),
  ),
  plan(
    'Perawat',
    main(
      'Terpenuhinya kebutuhan asuhan keperawatan pasien sesuai standar',
      sum('Pasien yang menerima asuhan keperawatan lengkap', 'KUANTITAS', 'pasien', [160, 165, 165, 160]),
      mean('Kelengkapan dokumentasi asuhan dalam 24 jam', 'KUALITAS', '%', [94, 95, 96, 97]),
      lower(sum('Insiden keselamatan pasien pada asuhan', 'KUALITAS', 'insiden', [1, 1, 0, 0])),
    ),
    extra(
      'Bertambahnya keterampilan perawat baru melalui bimbingan',
      sum('Perawat baru yang lulus uji keterampilan', 'KUANTITAS', 'orang', [0, 1, 0, 1]),
    ),
  ),
  plan(
    'Dokter',
    main(
      'Tertanganinya pasien sesuai panduan praktik klinis',
      sum('Pasien yang tertangani', 'KUANTITAS', 'pasien', [620, 640, 640, 600]),
      mean('Kepatuhan terhadap panduan praktik klinis', 'KUALITAS', '%', [90, 92, 93, 95]),
      lower(mean('Waktu tunggu pasien hingga diperiksa', 'WAKTU', 'menit', each([30, 45]))),
    ),
    main(
      'Menurunnya rujukan yang dapat diselesaikan di fasilitas sendiri',
      lower(mean('Rujukan nonspesialistik', 'KUALITAS', '%', [2.5, 2.25, 2, 1.75])),
    ),
  ),
  plan(
    'Dokter Gigi',
    main(
      'Meningkatnya kesehatan gigi dan mulut masyarakat',
      sum('Pasien gigi yang tertangani tuntas', 'KUANTITAS', 'pasien', [180, 190, 190, 180]),
      sum('Sekolah yang terjangkau UKGS', 'KUANTITAS', 'sekolah', [2, 3, 3, 2]),
      mean('Rasio tambal terhadap cabut', 'KUALITAS', 'rasio', [1, 1.05, 1.1, 1.15]),
    ),
  ),
  plan(
    'Apoteker',
    main(
      'Terjaminnya ketersediaan dan penggunaan obat yang rasional',
      mean('Ketersediaan obat indikator', 'KUANTITAS', '%', [92, 93, 94, 95]),
      lower(sum('Kesalahan penyerahan obat', 'KUALITAS', 'kejadian', [1, 0, 0, 0])),
      lower(last('Nilai obat kedaluwarsa terhadap persediaan', 'BIAYA', '%', [0.9, 0.8, 0.7, 0.6])),
    ),
  ),
  plan(
    'Asisten Apoteker',
    main(
      'Tersiapkannya obat pasien secara tepat dan cepat',
      sum('Resep yang tersiapkan', 'KUANTITAS', 'resep', [900, 920, 920, 880]),
      lower(mean('Waktu tunggu obat jadi', 'WAKTU', 'menit', each([20, 30]))),
      mean('Kecocokan kartu stok dengan fisik', 'KUALITAS', '%', [97, 98, 98, 99]),
    ),
  ),
  plan(
    'Nutrisionis',
    main(
      'Membaiknya status gizi balita dan ibu hamil binaan',
      mean('Balita gizi kurang yang naik berat badannya', 'KUALITAS', '%', [68, 70, 73, 76]),
      sum('Konseling gizi yang tuntas', 'KUANTITAS', 'konseling', [30, 34, 34, 32]),
      lower(last('Ibu hamil kurang energi kronis', 'KUALITAS', '%', [7, 6.5, 6, 5.5])),
    ),
  ),
  plan(
    'Sanitarian',
    main(
      'Meningkatnya kualitas kesehatan lingkungan wilayah kerja',
      sum('Sarana air minum dan tempat pangan yang terinspeksi', 'KUANTITAS', 'sarana', [24, 28, 28, 24]),
      last('Rumah tangga dengan sanitasi layak', 'KUALITAS', '%', [91, 92, 93, 94]),
      mean('Sarana tidak memenuhi syarat yang diperbaiki pengelolanya', 'KUALITAS', '%', [60, 65, 70, 75]),
    ),
  ),
  plan(
    'Pranata Laboratorium Kesehatan',
    main(
      'Tersedianya hasil laboratorium yang akurat dan cepat',
      sum('Pemeriksaan yang selesai', 'KUANTITAS', 'pemeriksaan', [750, 780, 780, 740]),
      lower(mean('Waktu tunggu hasil darah rutin', 'WAKTU', 'menit', each([90, 120]))),
      mean('Uji mutu yang masuk batas kendali', 'KUALITAS', '%', [96, 97, 97, 98]),
    ),
  ),
  plan(
    'Perekam Medis',
    main(
      'Terjaganya kelengkapan rekam medis elektronik pasien',
      mean('Rekam medis yang lengkap dalam 24 jam', 'KUALITAS', '%', [92, 94, 95, 96]),
      sum('Berkas klaim yang terkirim', 'KUANTITAS', 'berkas', [840, 860, 860, 820]),
      lower(mean('Klaim yang dikembalikan', 'KUALITAS', '%', [3, 2.5, 2.25, 2])),
    ),
  ),
  plan(
    'Radiografer',
    main(
      'Tersedianya citra diagnostik yang layak baca',
      sum('Pemeriksaan radiologi yang selesai', 'KUANTITAS', 'pemeriksaan', [420, 440, 440, 410]),
      lower(mean('Foto yang diulang', 'KUALITAS', '%', each([1, 2]))),
      lower(mean('Waktu tunggu hasil foto toraks', 'WAKTU', 'jam', each([2, 3]))),
    ),
  ),
  plan(
    'Fisioterapis',
    main(
      'Pulihnya fungsi gerak pasien sesuai program terapi',
      sum('Tindakan fisioterapi yang tuntas', 'KUANTITAS', 'tindakan', [260, 270, 270, 250]),
      mean('Pasien yang mencapai tujuan terapi', 'KUALITAS', '%', [75, 77, 79, 82]),
    ),
  ),
  plan(
    'Epidemiolog Kesehatan',
    main(
      'Terkendalinya kejadian luar biasa penyakit menular',
      most(mean('Sinyal kewaspadaan yang direspons dalam 24 jam', 'WAKTU', '%', each(100))),
      sum('Kajian epidemiologi yang dipakai program', 'KUANTITAS', 'kajian', [1, 2, 2, 1]),
      lower(last('Angka kesakitan demam berdarah', 'KUALITAS', 'per 100.000', [12, 22, 34, 45])),
    ),
  ),
  plan(
    'Penyuluh Kesehatan Masyarakat',
    main(
      'Meningkatnya perilaku hidup bersih dan sehat warga',
      last('Rumah tangga ber-PHBS', 'KUALITAS', '%', [68, 70, 72, 74]),
      sum('Kelompok warga yang terbina', 'KUANTITAS', 'kelompok', [5, 6, 6, 5]),
      mean('Peserta yang naik pengetahuannya', 'KUALITAS', '%', [80, 82, 84, 85]),
    ),
  ),
  plan(
    'Administrator Kesehatan',
    main(
      'Tersedianya analisis program kesehatan yang dipakai pengambil keputusan',
      sum('Analisis capaian program yang diterima', 'KUANTITAS', 'dokumen', [2, 2, 2, 3]),
      mean('Puskesmas dengan laporan lengkap dan tepat waktu', 'WAKTU', '%', [92, 94, 96, 98]),
    ),
  ),
];
