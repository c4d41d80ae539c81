import { each, last, lower, main, mean, most, plan, sum, type PositionPlan } from './plan.ts';

/** Plans of pelaksana in offices and services. */
export const OFFICE_STAFF: readonly PositionPlan[] = [
  plan(
    'Operator KTP-el',
    main(
      'Terlayaninya permohonan perekaman dan pencetakan KTP-el',
      sum('KTP-el yang tercetak', 'KUANTITAS', 'keping', [1350, 1400, 1400, 1250]),
      lower(mean('Lama layanan sejak berkas lengkap', 'WAKTU', 'menit', each([30, 45]))),
      lower(mean('KTP-el yang dicetak ulang karena salah data', 'KUALITAS', '%', [0.6, 0.5, 0.45, 0.4])),
    ),
    main(
      'Terjangkaunya warga rentan melalui layanan jemput bola',
      sum('Warga rentan yang terekam', 'KUANTITAS', 'orang', [20, 25, 25, 20]),
    ),
  ),
  plan(
    'Pengadministrasi Kependudukan',
    main(
      'Terbitnya dokumen kependudukan secara benar dan cepat',
      sum('Berkas permohonan yang terverifikasi', 'KUANTITAS', 'berkas', [900, 950, 950, 880]),
      mean('Berkas yang benar pada verifikasi pertama', 'KUALITAS', '%', [95, 96, 96.5, 97]),
      lower(mean('Lama verifikasi berkas', 'WAKTU', 'menit', each([10, 15]))),
    ),
  ),
  plan(
    'Pengadministrasi Perkantoran',
    main(
      'Terkelolanya surat dan dokumen kantor secara tertib',
      sum('Surat yang teragenda dan tersampaikan', 'KUANTITAS', 'surat', [180, 190, 190, 170]),
      lower(mean('Lama penyampaian surat sejak diterima', 'WAKTU', 'jam', each([2, 4]))),
      mean('Dokumen yang tersimpan sesuai klasifikasi', 'KUALITAS', '%', [94, 95, 96, 97]),
    ),
  ),
  plan(
    'Pengelola Keuangan',
    main(
      'Terbayarkannya kewajiban perangkat daerah secara tepat',
      sum('SPJ yang sah', 'KUANTITAS', 'dokumen', [36, 42, 42, 48]),
      lower(mean('Dokumen yang dikembalikan verifikator', 'KUALITAS', '%', [3, 2.5, 2.25, 2])),
      most(mean('Laporan keuangan bulanan yang tepat waktu', 'WAKTU', '%', each(100))),
      last('Selisih kas terhadap pembukuan', 'BIAYA', 'rupiah', each(0)),
    ),
  ),
  plan(
    'Penata Layanan Operasional',
    main(
      'Tersedianya dukungan layanan yang tepat bagi pengguna',
      mean('Permintaan layanan yang selesai tepat waktu', 'WAKTU', '%', [92, 93, 94, 95]),
      sum('Layanan yang selesai', 'KUANTITAS', 'layanan', [75, 80, 80, 75]),
    ),
  ),
  plan(
    'Pengelola Layanan Operasional',
    main(
      'Terkelolanya sarana layanan yang siap pakai',
      mean('Sarana yang siap pakai', 'KUALITAS', '%', [93, 94, 95, 96]),
      sum('Sarana yang terpelihara', 'KUANTITAS', 'unit', [24, 26, 26, 24]),
    ),
  ),
  plan(
    'Operator Layanan Operasional',
    main(
      'Terlayaninya kebutuhan operasional unit kerja',
      sum('Permintaan yang terlayani', 'KUANTITAS', 'permintaan', [90, 96, 96, 90]),
      mean('Permintaan tanpa pengulangan', 'KUALITAS', '%', [95, 95.5, 96, 96.5]),
    ),
  ),
  plan(
    'Petugas Kebersihan',
    main(
      'Terjaganya kebersihan wilayah atau gedung tugas',
      mean('Hasil pemeriksaan kebersihan yang baik', 'KUALITAS', '%', [92, 93, 94, 95]),
      sum('Sampah yang terangkut', 'KUANTITAS', 'ton', [22.5, 23.25, 23.25, 22]),
      lower(sum('Keluhan warga atas kebersihan', 'KUALITAS', 'keluhan', each(2))),
    ),
  ),
  plan(
    'Petugas Keamanan',
    main(
      'Terjaganya keamanan kantor dan pengguna layanan',
      lower(sum('Kehilangan atau gangguan keamanan', 'KUALITAS', 'kejadian', each(0))),
      mean('Giliran jaga yang terpenuhi', 'KUANTITAS', '%', [98, 98, 99, 99]),
    ),
  ),
  plan(
    'Pengemudi',
    main(
      'Tersedianya kendaraan dinas yang laik jalan dan tepat waktu',
      mean('Perjalanan yang berangkat tepat waktu', 'WAKTU', '%', [96, 97, 97, 98]),
      lower(mean('Pemakaian bahan bakar', 'BIAYA', 'liter per 100 km', each([9.5, 11]))),
      lower(sum('Kecelakaan karena kelalaian', 'KUALITAS', 'kejadian', each(0))),
    ),
  ),
  plan(
    'Pemungut Pajak dan Retribusi',
    main(
      'Meningkatnya penerimaan pajak dan retribusi daerah',
      sum('Penerimaan yang tersetor', 'BIAYA', 'juta rupiah', [42, 48.5, 52, 57.5]),
      most(mean('Setoran yang masuk kas daerah dalam satu hari', 'WAKTU', '%', each(100))),
      lower(last('Wajib bayar yang menunggak', 'KUALITAS', '%', [14, 12, 10, 8])),
    ),
  ),
  plan(
    'Pengadministrasi Sekolah',
    main(
      'Tersedianya data dan administrasi sekolah yang lengkap',
      last('Data Dapodik yang valid', 'KUALITAS', '%', [97, 98, 99, 99.5]),
      sum('Layanan surat siswa dan guru', 'KUANTITAS', 'surat', [40, 60, 50, 45]),
    ),
  ),
];
