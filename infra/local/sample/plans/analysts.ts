import { each, extra, last, lower, main, mean, most, plan, sum, type PositionPlan } from './plan.ts';

/** Plans of functional officers who plan, audit, analyse and inform. */
export const ANALYSTS: readonly PositionPlan[] = [
  plan(
    'Auditor',
    main(
      'Meningkatnya kepatuhan dan efektivitas perangkat daerah yang diaudit',
      sum('Laporan hasil audit dan reviu yang terbit', 'KUANTITAS', 'laporan', [2, 3, 3, 3]),
      mean('Rekomendasi yang diterima auditan', 'KUALITAS', '%', [85, 87, 88, 90]),
      lower(mean('Lama penyusunan laporan sejak pemeriksaan selesai', 'WAKTU', 'hari kerja', each([10, 14]))),
    ),
    extra(
      'Terselesaikannya tindak lanjut temuan tahun lalu',
      last('Temuan tahun lalu yang selesai', 'KUANTITAS', '%', [60, 75, 85, 95]),
    ),
  ),
  plan(
    'Pengawas Penyelenggaraan Urusan Pemerintahan Daerah',
    main(
      'Meningkatnya ketaatan penyelenggaraan urusan pemerintahan',
      sum('Laporan pengawasan urusan yang terbit', 'KUANTITAS', 'laporan', [2, 3, 3, 2]),
      mean('Rekomendasi yang ditindaklanjuti', 'KUALITAS', '%', [78, 80, 84, 88]),
    ),
  ),
  plan(
    'Analis SDM Aparatur',
    main(
      'Terselesaikannya layanan kepegawaian secara tepat dan akurat',
      sum('Usul layanan kepegawaian yang disetujui BKN', 'KUANTITAS', 'usul', [110, 140, 140, 120]),
      lower(mean('Berkas yang dikembalikan BKN', 'KUALITAS', '%', [4, 3.5, 3, 2.5])),
      lower(mean('Lama verifikasi berkas', 'WAKTU', 'hari kerja', each([2, 3]))),
    ),
    main(
      'Meningkatnya mutu pengelolaan kinerja pegawai',
      last('Pegawai dengan SKP dan evaluasi lengkap', 'KUANTITAS', '%', [92, 95, 97, 99]),
    ),
  ),
  plan(
    'Pranata SDM Aparatur',
    main(
      'Terjaganya data dan dokumen pegawai yang mutakhir',
      last('Data pegawai yang cocok dengan SIASN', 'KUALITAS', '%', [95, 97, 98, 99]),
      sum('Berkas pegawai yang terdigitalkan', 'KUANTITAS', 'berkas', [120, 130, 130, 120]),
    ),
  ),
  plan(
    'Perencana',
    main(
      'Tersusunnya rencana pembangunan yang selaras dan terukur',
      sum('Dokumen perencanaan yang ditetapkan', 'KUANTITAS', 'dokumen', [1, 1, 1, 1]),
      most(mean('Indikator program yang selaras dengan RPJMD', 'KUALITAS', '%', each(100))),
      mean('Dokumen yang selesai sesuai kalender perencanaan', 'WAKTU', '%', each(100)),
    ),
  ),
  plan(
    'Arsiparis',
    main(
      'Terselamatkannya arsip perangkat daerah secara tertib',
      sum('Arsip inaktif yang tertata', 'KUANTITAS', 'boks', [24, 28, 28, 24]),
      last('Nilai pengawasan kearsipan internal', 'KUALITAS', 'nilai', [68, 70, 72, 75]),
      lower(mean('Lama penemuan kembali arsip', 'WAKTU', 'menit', each([8, 10]))),
    ),
  ),
  plan(
    'Pustakawan',
    main(
      'Meningkatnya kegemaran membaca masyarakat Binjai',
      sum('Pengunjung perpustakaan', 'KUANTITAS', 'orang', [2400, 2600, 2700, 2500]),
      last('Tingkat kegemaran membaca', 'KUALITAS', 'nilai', [64, 65, 66, 67.5]),
    ),
  ),
  plan(
    'Pranata Komputer',
    main(
      'Tersedianya layanan sistem elektronik yang andal dan aman',
      mean('Ketersediaan aplikasi layanan publik', 'KUALITAS', '%', [99.2, 99.3, 99.4, 99.5]),
      lower(mean('Waktu pemulihan gangguan', 'WAKTU', 'jam', each([2, 4]))),
      sum('Permintaan pengembangan yang selesai', 'KUANTITAS', 'modul', [2, 3, 3, 2]),
    ),
    main(
      'Menurunnya kerentanan keamanan informasi',
      lower(sum('Insiden siber pada aplikasi kelolaan', 'KUALITAS', 'insiden', [1, 1, 0, 0])),
    ),
  ),
  plan(
    'Pranata Hubungan Masyarakat',
    main(
      'Terinformasikannya program kota kepada warga secara benar',
      sum('Konten informasi yang tayang', 'KUANTITAS', 'konten', [60, 66, 66, 60]),
      mean('Tanggapan positif warga', 'KUALITAS', '%', [72, 74, 75, 77]),
      lower(mean('Waktu klarifikasi isu keliru', 'WAKTU', 'jam', each([6, 12]))),
    ),
  ),
  plan(
    'Analis Kebijakan',
    main(
      'Dipakainya rekomendasi kebijakan dalam keputusan daerah',
      sum('Naskah rekomendasi kebijakan yang diterima', 'KUANTITAS', 'naskah', [1, 2, 2, 1]),
      last('Indeks kualitas kebijakan', 'KUALITAS', 'nilai', [60, 62, 64, 67]),
    ),
  ),
  plan(
    'Perancang Peraturan Perundang-undangan',
    main(
      'Terbentuknya produk hukum daerah yang berkualitas',
      sum('Rancangan produk hukum yang terharmonisasi', 'KUANTITAS', 'rancangan', [4, 6, 6, 5]),
      lower(sum('Produk hukum yang dibatalkan', 'KUALITAS', 'produk hukum', each(0))),
      lower(mean('Lama harmonisasi rancangan', 'WAKTU', 'hari kerja', each([8, 10]))),
    ),
  ),
  plan(
    'Pengelola Pengadaan Barang/Jasa',
    main(
      'Terpenuhinya kebutuhan barang dan jasa secara efisien dan transparan',
      sum('Paket pengadaan yang berkontrak', 'KUANTITAS', 'paket', [14, 18, 12, 4]),
      mean('Efisiensi terhadap harga perkiraan', 'BIAYA', '%', each([4, 6])),
      lower(sum('Sanggahan yang terbukti benar', 'KUALITAS', 'sanggahan', [1, 0, 0, 0])),
    ),
  ),
  plan(
    'Penelaah Teknis Kebijakan',
    main(
      'Tersedianya telaahan teknis yang menjadi bahan keputusan atasan',
      sum('Telaahan yang diterima atasan', 'KUANTITAS', 'telaahan', [5, 6, 6, 5]),
      mean('Telaahan yang diterima tanpa revisi besar', 'KUALITAS', '%', [82, 84, 86, 88]),
      lower(mean('Lama penyelesaian telaahan', 'WAKTU', 'hari kerja', each([3, 5]))),
    ),
  ),
  plan(
    'Pengolah Data dan Informasi',
    main(
      'Tersedianya data sektoral yang akurat dan mutakhir',
      sum('Kumpulan data yang terbit di portal Satu Data', 'KUANTITAS', 'kumpulan data', [4, 5, 5, 4]),
      mean('Data yang lolos pemeriksaan mutu', 'KUALITAS', '%', [94, 95, 96, 97]),
    ),
  ),
  plan(
    'Administrator Database Kependudukan',
    main(
      'Terjaganya keakuratan basis data kependudukan',
      lower(last('Data ganda dan anomali', 'KUALITAS', '%', [0.8, 0.65, 0.5, 0.4])),
      mean('Ketersediaan jaringan layanan SIAK', 'WAKTU', '%', [98.5, 98.75, 99, 99.25]),
      sum('Instansi pengguna data yang terlayani', 'KUANTITAS', 'instansi', [3, 4, 4, 3]),
    ),
  ),
];
