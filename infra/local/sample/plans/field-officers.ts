import { each, extra, last, lower, main, mean, most, plan, sum, type PositionPlan } from './plan.ts';

/** Plans of functional officers who work in the field or at a counter. */
export const FIELD_OFFICERS: readonly PositionPlan[] = [
  plan(
    'Polisi Pamong Praja',
    main(
      'Menurunnya pelanggaran peraturan daerah dan gangguan ketertiban',
      sum('Lokasi rawan yang kembali tertib', 'KUANTITAS', 'lokasi', [6, 7, 7, 6]),
      lower(mean('Waktu tanggap laporan warga', 'WAKTU', 'menit', each([20, 30]))),
      mean('Penertiban tanpa keluhan kekerasan', 'KUALITAS', '%', [98, 99, 99, 100]),
    ),
  ),
  plan(
    'Pemadam Kebakaran',
    main(
      'Terselamatkannya jiwa dan harta benda dari kebakaran',
      lower(mean('Waktu tanggap kebakaran', 'WAKTU', 'menit', each([12, 15]))),
      most(mean('Kejadian yang tertangani tuntas', 'KUALITAS', '%', each(100))),
      sum('Kelompok warga terlatih cegah api', 'KUANTITAS', 'kelompok', [1, 2, 2, 1]),
    ),
  ),
  plan(
    'Penyuluh Pertanian',
    main(
      'Meningkatnya produktivitas dan pendapatan kelompok tani binaan',
      last('Produktivitas padi kelompok binaan', 'KUALITAS', 'ton per hektare', [5.6, 5.7, 5.8, 5.95]),
      sum('Kelompok tani yang menerapkan teknologi anjuran', 'KUANTITAS', 'kelompok', [2, 3, 3, 2]),
      last('Kelompok tani yang naik kelas', 'KUALITAS', 'kelompok', [0, 1, 1, 2]),
    ),
  ),
  plan(
    'Medik Veteriner',
    main(
      'Terkendalinya penyakit hewan menular dan keamanan pangan asal hewan',
      sum('Ternak yang tervaksin', 'KUANTITAS', 'ekor', [250, 300, 300, 250]),
      lower(sum('Kasus zoonosis pada manusia', 'KUALITAS', 'kasus', each(0))),
    ),
  ),
  plan(
    'Pengendali Dampak Lingkungan',
    main(
      'Membaiknya kualitas lingkungan hidup kota',
      last('Indeks kualitas lingkungan hidup', 'KUALITAS', 'indeks', [62, 62.5, 63, 64]),
      sum('Usaha yang taat setelah pengawasan', 'KUANTITAS', 'usaha', [6, 8, 8, 6]),
    ),
  ),
  plan(
    'Teknik Jalan dan Jembatan',
    main(
      'Meningkatnya kemantapan jalan kota',
      last('Panjang jalan dalam kondisi mantap', 'KUALITAS', '%', [86, 87, 88, 90]),
      sum('Ruas jalan yang selesai diperbaiki', 'KUANTITAS', 'km', [0.75, 2.5, 3.25, 2]),
      lower(mean('Waktu tanggap laporan jalan rusak', 'WAKTU', 'hari', each([5, 7]))),
    ),
  ),
  plan(
    'Teknik Tata Bangunan dan Perumahan',
    main(
      'Meningkatnya kelayakan bangunan dan perumahan warga',
      sum('Rumah tidak layak huni yang tertangani', 'KUANTITAS', 'rumah', [5, 20, 30, 15]),
      mean('Bangunan yang sesuai persyaratan teknis', 'KUALITAS', '%', [90, 91, 92, 94]),
      lower(last('Luas kawasan kumuh', 'KUALITAS', 'hektare', [38, 35.5, 32.25, 30])),
    ),
  ),
  plan(
    'Penguji Kendaraan Bermotor',
    main(
      'Terjaminnya kelaikan kendaraan wajib uji',
      sum('Kendaraan yang teruji', 'KUANTITAS', 'kendaraan', [480, 500, 500, 460]),
      lower(mean('Lama pengujian per kendaraan', 'WAKTU', 'menit', each([25, 35]))),
      mean('Alat uji yang terkalibrasi', 'KUALITAS', '%', each(100)),
    ),
  ),
  plan(
    'Pekerja Sosial',
    main(
      'Pulihnya keberfungsian sosial warga yang didampingi',
      sum('Klien yang selesai didampingi', 'KUANTITAS', 'klien', [12, 14, 14, 12]),
      mean('Klien yang kembali mandiri atau ke keluarga', 'KUALITAS', '%', [70, 72, 75, 78]),
    ),
  ),
  plan(
    'Penyuluh Keluarga Berencana',
    main(
      'Meningkatnya kesertaan keluarga berencana dan ketahanan keluarga',
      sum('Peserta KB baru', 'KUANTITAS', 'akseptor', [45, 55, 55, 45]),
      lower(last('Kebutuhan ber-KB yang tidak terpenuhi', 'KUALITAS', '%', [11.5, 11, 10.5, 10])),
      mean('Keluarga berisiko stunting yang didampingi', 'KUANTITAS', '%', [90, 92, 95, 97]),
    ),
  ),
  plan(
    'Penata Perizinan',
    main(
      'Terbitnya izin usaha secara cepat, pasti dan transparan',
      sum('Izin yang terbit', 'KUANTITAS', 'izin', [90, 100, 100, 90]),
      mean('Izin yang terbit sesuai standar waktu', 'WAKTU', '%', [94, 95, 96, 98]),
      last('Indeks kepuasan pemohon', 'KUALITAS', 'indeks', [85, 86, 87, 88]),
    ),
    extra(
      'Bertambahnya pelaku usaha mikro yang berizin',
      sum('Usaha mikro yang memperoleh NIB', 'KUANTITAS', 'usaha', [40, 50, 50, 40]),
    ),
  ),
  plan(
    'Pengantar Kerja',
    main(
      'Tertempatkannya pencari kerja sesuai kompetensi',
      sum('Pencari kerja yang ditempatkan', 'KUANTITAS', 'orang', [25, 35, 35, 30]),
      mean('Lowongan yang terisi', 'KUALITAS', '%', [60, 64, 66, 70]),
    ),
  ),
  plan(
    'Pengawas Perdagangan',
    main(
      'Terlindunginya konsumen dan terkendalinya harga bahan pokok',
      sum('Pelaku usaha yang diperiksa', 'KUANTITAS', 'pelaku usaha', [20, 24, 24, 22]),
      lower(mean('Koefisien variasi harga bahan pokok', 'KUALITAS', '%', each([5, 8]))),
    ),
  ),
  plan(
    'Guru',
    main(
      'Meningkatnya hasil belajar peserta didik',
      last('Peserta didik yang mencapai kompetensi minimum', 'KUALITAS', '%', [70, 74, 78, 82]),
      most(mean('Jam pembelajaran yang terpenuhi', 'KUANTITAS', '%', each(100))),
    ),
  ),
  plan(
    'Petugas Lalu Lintas Jalan',
    main(
      'Menurunnya kemacetan pada simpang yang dijaga',
      lower(mean('Waktu antre simpang pada jam sibuk', 'WAKTU', 'menit', [4.5, 4.25, 4, 3.75])),
      mean('Kehadiran pada titik jaga sesuai jadwal', 'KUANTITAS', '%', [97, 97, 98, 98]),
    ),
  ),
];
