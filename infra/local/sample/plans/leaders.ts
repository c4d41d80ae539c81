import {
  budget,
  each,
  extra,
  inner,
  last,
  lower,
  main,
  mean,
  most,
  plan,
  served,
  sum,
  working,
  type PositionPlan,
} from './plan.ts';

const ABSORPTION = budget(last('Realisasi anggaran terhadap pagu', 'BIAYA', '%', [15, 42, 68, [93, 97]]));

const SATISFACTION = served(
  last('Indeks kepuasan masyarakat perangkat daerah', 'KUALITAS', 'indeks', [84, 84.5, 85, 86]),
);

/** Plans of those who lead the city's agencies. */
export const LEADERS: readonly PositionPlan[] = [
  plan(
    'Sekretaris Daerah',
    main(
      'Meningkatnya akuntabilitas kinerja dan tata kelola Pemerintah Kota Binjai',
      inner(last('Nilai SAKIP kota', 'KUALITAS', 'nilai', [67, 68, 69, 70.25])),
      inner(last('Indeks reformasi birokrasi', 'KUALITAS', 'indeks', [70, 71, 72, 74.5])),
    ),
    main(
      'Terkoordinasikannya pencapaian target perjanjian kinerja seluruh perangkat daerah',
      working(mean('Perangkat daerah yang mencapai target triwulan', 'KUANTITAS', '%', [85, 87, 90, 94])),
      ABSORPTION,
    ),
  ),
  plan(
    'Asisten',
    main(
      'Terwujudnya kebijakan daerah yang selaras antarperangkat daerah di bawah koordinasi asisten',
      working(
        sum(
          'Rekomendasi kebijakan yang ditetapkan Sekretaris Daerah',
          'KUANTITAS',
          'rekomendasi',
          [2, 3, 3, 4],
        ),
      ),
      served(
        most(
          mean('Rekomendasi koordinasi yang ditindaklanjuti perangkat daerah', 'KUALITAS', '%', each(100)),
        ),
      ),
    ),
    main(
      'Meningkatnya capaian kinerja bagian yang dikoordinasikan',
      inner(mean('Bagian dengan capaian kinerja minimal baik', 'KUALITAS', '%', [80, 85, 90, 95])),
    ),
  ),
  plan(
    'Staf Ahli',
    main(
      'Tersedianya telaahan strategis yang menjadi dasar keputusan Wali Kota',
      working(sum('Telaahan yang disampaikan kepada Wali Kota', 'KUANTITAS', 'telaahan', [3, 3, 3, 3])),
      served(mean('Telaahan yang digunakan dalam keputusan', 'KUALITAS', '%', [70, 75, 75, 80])),
      working(lower(mean('Lama penyusunan telaahan sejak disposisi', 'WAKTU', 'hari kerja', each([5, 7])))),
    ),
  ),
  plan(
    'Kepala Dinas',
    main(
      'Meningkatnya kualitas pelayanan publik dinas kepada masyarakat Kota Binjai',
      SATISFACTION,
      working(mean('Layanan yang selesai sesuai standar pelayanan', 'WAKTU', '%', [92, 93, 94, 96])),
    ),
    main(
      'Meningkatnya akuntabilitas kinerja dan keuangan dinas',
      inner(last('Nilai evaluasi SAKIP dinas', 'KUALITAS', 'nilai', [72, 73, 74, 76])),
      ABSORPTION,
    ),
    extra(
      'Tertindaklanjutinya pengaduan masyarakat melalui SP4N-LAPOR!',
      served(lower(mean('Rata-rata waktu tindak lanjut pengaduan', 'WAKTU', 'hari kerja', each([3, 5])))),
    ),
  ),
  plan(
    'Kepala Badan',
    main(
      'Meningkatnya kualitas tata kelola urusan penunjang pemerintahan yang menjadi tanggung jawab badan',
      inner(last('Indeks tata kelola urusan badan', 'KUALITAS', 'indeks', [70, 72, 74, 76.5])),
      served(mean('Layanan kepada perangkat daerah yang tepat waktu', 'WAKTU', '%', [90, 92, 94, 95])),
    ),
    main(
      'Meningkatnya akuntabilitas kinerja dan keuangan badan',
      inner(last('Nilai evaluasi SAKIP badan', 'KUALITAS', 'nilai', [72, 73, 74, 76])),
      ABSORPTION,
    ),
  ),
  plan(
    'Kepala Pelaksana Badan Penanggulangan Bencana Daerah',
    main(
      'Menurunnya risiko dan dampak bencana di Kota Binjai',
      served(last('Indeks ketahanan daerah', 'KUALITAS', 'indeks', [0.52, 0.53, 0.55, 0.58])),
      working(lower(mean('Waktu tanggap sejak laporan kejadian diterima', 'WAKTU', 'menit', each([12, 15])))),
      inner(sum('Kelurahan tangguh bencana yang terbentuk', 'KUANTITAS', 'kelurahan', [1, 1, 2, 1])),
    ),
    main('Terserapnya anggaran penanggulangan bencana secara efektif', ABSORPTION),
  ),
  plan(
    'Kepala Satuan Polisi Pamong Praja',
    main(
      'Menurunnya gangguan ketenteraman dan ketertiban umum',
      served(
        lower(
          sum(
            'Gangguan ketertiban yang berulang di lokasi yang sama',
            'KUALITAS',
            'kejadian',
            [12, 11, 10, 9],
          ),
        ),
      ),
      working(mean('Pelanggaran peraturan daerah yang diselesaikan', 'KUANTITAS', '%', [88, 90, 92, 94])),
    ),
    main('Meningkatnya akuntabilitas keuangan satuan', ABSORPTION),
  ),
  plan(
    'Inspektur Daerah',
    main(
      'Meningkatnya efektivitas pengawasan intern pemerintah daerah',
      inner(last('Level kapabilitas APIP', 'KUALITAS', 'level', [3, 3, 3, 3.25])),
      working(last('Tindak lanjut rekomendasi BPK yang selesai', 'KUANTITAS', '%', [82, 84, 86, 88])),
    ),
    main(
      'Menurunnya risiko penyimpangan pada perangkat daerah',
      working(last('Nilai monitoring center for prevention', 'KUALITAS', 'nilai', [20, 45, 70, 90])),
      served(lower(sum('Temuan berulang pada perangkat daerah', 'KUALITAS', 'temuan', [6, 5, 4, 3]))),
    ),
  ),
  plan(
    'Sekretaris DPRD',
    main(
      'Terfasilitasinya fungsi legislasi, anggaran dan pengawasan DPRD',
      working(most(mean('Rapat DPRD yang terfasilitasi sesuai jadwal', 'WAKTU', '%', each(100)))),
      served(last('Indeks kepuasan anggota DPRD', 'KUALITAS', 'indeks', [80, 81, 82, 84])),
      ABSORPTION,
    ),
  ),
  plan(
    'Direktur RSUD',
    main(
      'Meningkatnya mutu pelayanan dan keselamatan pasien rumah sakit',
      inner(last('Indikator nasional mutu yang tercapai', 'KUALITAS', '%', [80, 84, 88, 92])),
      working(
        lower(
          mean('Angka kematian pasien di atas 48 jam (NDR)', 'KUALITAS', 'per 1.000', [18, 17.5, 17, 16.5]),
        ),
      ),
      served(lower(mean('Waktu tunggu rawat jalan', 'WAKTU', 'menit', each([50, 60])))),
    ),
    main(
      'Meningkatnya kemandirian keuangan BLUD rumah sakit',
      budget(sum('Pendapatan BLUD', 'BIAYA', 'miliar rupiah', [14.5, 15.25, 15.5, 16.75])),
      budget(last('Rasio pendapatan terhadap biaya operasional', 'BIAYA', '%', [68, 70, 72, 75])),
    ),
  ),
  plan(
    'Camat',
    main(
      'Meningkatnya kualitas pelayanan dan pemberdayaan masyarakat kecamatan',
      SATISFACTION,
      served(last('Usulan musrenbang yang terakomodasi', 'KUANTITAS', '%', [30, 45, 55, 60])),
    ),
    main(
      'Menurunnya gangguan ketenteraman dan ketertiban di wilayah kecamatan',
      working(lower(sum('Kasus ketertiban yang tidak terselesaikan', 'KUALITAS', 'kasus', each(1)))),
      ABSORPTION,
    ),
  ),
];
