import { each, extra, last, lower, main, mean, most, plan, sum, type PositionPlan } from './plan.ts';

/** Plans of administrators and supervisors. */
export const MANAGERS: readonly PositionPlan[] = [
  plan(
    'Sekretaris',
    main(
      'Meningkatnya kualitas perencanaan, keuangan dan kepegawaian perangkat daerah',
      most(mean('Dokumen perencanaan dan pelaporan yang tepat waktu', 'WAKTU', '%', each(100))),
      last('Nilai evaluasi SAKIP perangkat daerah', 'KUALITAS', 'nilai', [72, 73, 74, 76]),
    ),
    main(
      'Terkelolanya anggaran perangkat daerah secara efektif',
      last('Realisasi anggaran terhadap pagu', 'BIAYA', '%', [15, 42, 68, [93, 97]]),
      lower(sum('Temuan administrasi keuangan', 'KUALITAS', 'temuan', [1, 1, 1, 0])),
    ),
  ),
  plan(
    'Sekretaris Kecamatan',
    main(
      'Tertibnya administrasi kecamatan secara tepat waktu',
      most(mean('Laporan kecamatan yang diterima tepat waktu', 'WAKTU', '%', each(100))),
      mean('Surat masyarakat yang selesai dalam satu hari', 'WAKTU', '%', [88, 90, 92, 94]),
      last('Realisasi anggaran kecamatan', 'BIAYA', '%', [16, 44, 70, 95]),
    ),
  ),
  plan(
    'Sekretaris Kelurahan',
    main(
      'Terselesaikannya layanan administrasi kelurahan sesuai standar',
      sum('Surat keterangan yang terbit', 'KUANTITAS', 'surat', [210, 220, 220, 200]),
      lower(mean('Lama penyelesaian surat keterangan', 'WAKTU', 'menit', each([15, 20]))),
      most(mean('Buku administrasi kelurahan yang mutakhir', 'KUALITAS', '%', each(100))),
    ),
  ),
  plan(
    'Inspektur Pembantu',
    main(
      'Meningkatnya kualitas hasil pengawasan pada wilayah binaan',
      sum('Laporan hasil pengawasan yang terbit', 'KUANTITAS', 'laporan', [5, 7, 7, 6]),
      mean('Rekomendasi yang selesai ditindaklanjuti dalam 60 hari', 'WAKTU', '%', [70, 75, 80, 85]),
      last('Perangkat daerah binaan dengan SPIP minimal level 3', 'KUALITAS', '%', [55, 60, 65, 70]),
    ),
  ),
  plan(
    'Kepala Bagian',
    main(
      'Tersedianya kebijakan dan layanan bagian yang dipakai perangkat daerah',
      sum('Rancangan kebijakan yang ditetapkan', 'KUANTITAS', 'dokumen', [2, 3, 4, 3]),
      mean('Layanan bagian yang selesai sesuai standar waktu', 'WAKTU', '%', [90, 92, 94, 95]),
    ),
    main(
      'Meningkatnya kepuasan perangkat daerah atas layanan bagian',
      last('Indeks kepuasan pengguna layanan internal', 'KUALITAS', 'indeks', [82, 83, 84, 85.5]),
    ),
  ),
  plan(
    'Kepala Bidang',
    main(
      'Meningkatnya capaian program bidang yang dirasakan masyarakat',
      last('Target program bidang yang tercapai', 'KUANTITAS', '%', [22, 48, 74, 100]),
      mean('Layanan bidang yang selesai sesuai standar waktu', 'WAKTU', '%', [90, 92, 94, 95]),
    ),
    main(
      'Terkelolanya anggaran kegiatan bidang secara efektif',
      last('Realisasi anggaran kegiatan', 'BIAYA', '%', [15, 42, 68, [93, 97]]),
    ),
    extra(
      'Berkembangnya kompetensi pegawai bidang melalui dialog kinerja',
      sum('Dialog kinerja dengan bawahan yang terdokumentasi', 'KUANTITAS', 'dialog', each(6)),
    ),
  ),
  plan(
    'Kepala Bidang Pelayanan Pendaftaran Penduduk',
    main(
      'Meningkatnya kepemilikan dokumen pendaftaran penduduk',
      last('Perekaman KTP-el terhadap wajib KTP', 'KUANTITAS', '%', [98.2, 98.6, 99, 99.4]),
      last('Kepemilikan Kartu Identitas Anak', 'KUANTITAS', '%', [58, 62, 66, 70]),
      lower(mean('Lama penerbitan KTP-el sejak berkas lengkap', 'WAKTU', 'jam', each([4, 8]))),
    ),
    main(
      'Menurunnya pengaduan atas layanan pendaftaran penduduk',
      lower(sum('Pengaduan yang terbukti', 'KUALITAS', 'pengaduan', [8, 7, 6, 5])),
    ),
  ),
  plan(
    'Kepala Subbagian',
    main(
      'Tertibnya administrasi subbagian secara lengkap dan tepat waktu',
      most(mean('Dokumen subbagian yang selesai tepat waktu', 'WAKTU', '%', each(100))),
      mean('Dokumen yang diterima tanpa perbaikan', 'KUALITAS', '%', [88, 90, 92, 94]),
      sum('Laporan berkala yang diterima atasan', 'KUANTITAS', 'laporan', [3, 3, 3, 3]),
    ),
  ),
  plan(
    'Kepala Subbagian Umum dan Kepegawaian',
    main(
      'Terpenuhinya hak kepegawaian pegawai perangkat daerah tepat waktu',
      most(mean('Usul kenaikan pangkat dan gaji berkala yang tepat waktu', 'WAKTU', '%', each(100))),
      last('Data kepegawaian yang mutakhir di SIASN', 'KUALITAS', '%', [94, 96, 98, 99]),
    ),
    main(
      'Terawatnya barang milik daerah yang mendukung pelayanan',
      mean('Barang dalam kondisi baik', 'KUALITAS', '%', [90, 91, 92, 93]),
      most(mean('Pegawai dengan SKP yang disepakati', 'KUANTITAS', '%', each(100))),
    ),
  ),
  plan(
    'Kepala Seksi',
    main(
      'Tercapainya target layanan seksi sesuai standar',
      last('Target kegiatan seksi yang tercapai', 'KUANTITAS', '%', [24, 49, 75, 100]),
      mean('Layanan yang selesai sesuai standar waktu', 'WAKTU', '%', [90, 91, 93, 95]),
      lower(sum('Keluhan pengguna layanan yang terbukti', 'KUALITAS', 'keluhan', each(2))),
    ),
  ),
  plan(
    'Kepala Seksi Ketenteraman dan Ketertiban',
    main(
      'Menurunnya gangguan ketenteraman dan ketertiban di wilayah kecamatan',
      lower(sum('Gangguan ketertiban yang dilaporkan warga', 'KUALITAS', 'kejadian', [9, 8, 8, 7])),
      sum('Titik rawan yang tertangani bersama warga', 'KUANTITAS', 'titik', [3, 4, 4, 3]),
    ),
    main(
      'Terselesaikannya sengketa warga melalui mediasi',
      mean('Sengketa yang berakhir damai', 'KUALITAS', '%', [80, 82, 85, 88]),
      lower(mean('Lama penyelesaian sengketa', 'WAKTU', 'hari', each([7, 10]))),
    ),
  ),
];
