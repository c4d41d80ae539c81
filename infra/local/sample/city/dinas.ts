import type { OpdOutline, Part } from './opd-outline.ts';

type Draft = Omit<OpdOutline, 'code' | 'name' | 'kind' | 'bidang'>;

const dinas = (code: string, subject: string, bidang: readonly Part[], more: Draft = {}): OpdOutline => ({
  code,
  name: `Dinas ${subject}`,
  kind: 'DINAS',
  bidang,
  ...more,
});

/** The dinas of Binjai, in the order in which a growing sample takes them in. */
export const DINAS: readonly OpdOutline[] = [
  dinas(
    'DISDUKCAPIL',
    'Kependudukan dan Pencatatan Sipil',
    [
      ['DAFDUK', 'Pelayanan Pendaftaran Penduduk', 'kependudukan', 22],
      ['CAPIL', 'Pelayanan Pencatatan Sipil', 'kependudukan', 16],
      ['PIAK', 'Pengelolaan Informasi Administrasi Kependudukan', 'kominfo', 12],
    ],
    { core: ['SEKRETARIAT', 'UMUM', 'DAFDUK'], coreStaff: 3 },
  ),
  dinas(
    'DINKES',
    'Kesehatan',
    [
      ['KESMAS', 'Kesehatan Masyarakat', 'kesehatan', 18],
      ['P2P', 'Pencegahan dan Pengendalian Penyakit', 'kesehatan', 18],
      ['YANKES', 'Pelayanan Kesehatan', 'kesehatan', 16],
      ['SDK', 'Sumber Daya Kesehatan', 'kesehatan', 14],
    ],
    { core: [], field: 'KESMAS', uptd: [['FARMASI', 'Instalasi Farmasi', 'rs-penunjang', 10]] },
  ),
  dinas(
    'DISDIK',
    'Pendidikan',
    [
      ['SD', 'Pembinaan Sekolah Dasar', 'kebijakan', 34],
      ['SMP', 'Pembinaan Sekolah Menengah Pertama', 'kebijakan', 28],
      ['PAUD', 'Pembinaan PAUD dan Pendidikan Nonformal', 'kebijakan', 20],
      ['GTK', 'Guru dan Tenaga Kependidikan', 'kepegawaian', 18],
    ],
    { field: 'PENDIDIKAN' },
  ),
  dinas(
    'DPUPR',
    'Pekerjaan Umum dan Penataan Ruang',
    [
      ['BINA-MARGA', 'Bina Marga', 'jalan', 34],
      ['CIPTA-KARYA', 'Cipta Karya', 'bangunan', 20],
      ['SDA', 'Sumber Daya Air', 'jalan', 24],
      ['TATA-RUANG', 'Penataan Ruang', 'bangunan', 14],
    ],
    { field: 'TEKNIK', uptd: [['PALD', 'Pengelolaan Air Limbah Domestik', 'lingkungan', 12]] },
  ),
  dinas(
    'DLH',
    'Lingkungan Hidup',
    [
      ['KEBERSIHAN', 'Pengelolaan Sampah dan Limbah B3', 'kebersihan', 52],
      ['PENCEMARAN', 'Pengendalian Pencemaran dan Kerusakan Lingkungan', 'lingkungan', 20],
      ['PERTAMANAN', 'Pertamanan dan Peningkatan Kapasitas', 'kebersihan', 44],
    ],
    {
      field: 'TEKNIK',
      uptd: [
        ['TPA', 'Tempat Pemrosesan Akhir Mencirim', 'kebersihan', 42],
        ['SAMPAH-UTARA', 'Persampahan Binjai Utara dan Timur', 'kebersihan', 52],
        ['SAMPAH-SELATAN', 'Persampahan Binjai Kota, Barat dan Selatan', 'kebersihan', 52],
      ],
    },
  ),
  dinas(
    'DISHUB',
    'Perhubungan',
    [
      ['LALIN', 'Lalu Lintas dan Angkutan', 'perhubungan', 50],
      ['PARKIR', 'Prasarana dan Perparkiran', 'perhubungan', 36],
      ['KESELAMATAN', 'Pengembangan dan Keselamatan', 'perhubungan', 20],
    ],
    { uptd: [['PKB', 'Pengujian Kendaraan Bermotor', 'kendaraan', 12]] },
  ),
  dinas('DISKOMINFO', 'Komunikasi dan Informatika', [
    ['IKP', 'Informasi dan Komunikasi Publik', 'humas', 14],
    ['E-GOV', 'Penyelenggaraan E-Government', 'kominfo', 16],
    ['STATISTIK', 'Statistik dan Persandian', 'kominfo', 10],
  ]),
  dinas('DPMPTSP', 'Penanaman Modal dan Pelayanan Terpadu Satu Pintu', [
    ['PERIZINAN', 'Pelayanan Perizinan dan Nonperizinan', 'perizinan', 22],
    ['PENANAMAN-MODAL', 'Penanaman Modal', 'perizinan', 12],
    ['PENGADUAN', 'Pengaduan, Kebijakan dan Pelaporan Layanan', 'kebijakan', 12],
  ]),
  dinas('PERKIM', 'Perumahan dan Kawasan Permukiman', [
    ['PERUMAHAN', 'Perumahan', 'bangunan', 18],
    ['KAWASAN', 'Kawasan Permukiman', 'bangunan', 18],
    ['PERTANAHAN', 'Pertanahan dan Penerangan Jalan', 'bangunan', 20],
  ]),
  dinas(
    'KETAPANG',
    'Ketahanan Pangan dan Pertanian',
    [
      ['PANGAN', 'Ketahanan Pangan', 'pertanian', 16],
      ['TANAMAN', 'Tanaman Pangan dan Hortikultura', 'pertanian', 20],
      ['PETERNAKAN', 'Peternakan dan Perikanan', 'pertanian', 18],
    ],
    { field: 'PERTANIAN', uptd: [['RPH', 'Rumah Potong Hewan', 'pertanian', 10]] },
  ),
  dinas('DISPERINDAGKOP', 'Koperasi, Usaha Kecil dan Menengah, Perindustrian dan Perdagangan', [
    ['KOPERASI', 'Koperasi dan Usaha Mikro', 'perdagangan', 14],
    ['INDUSTRI', 'Perindustrian', 'perdagangan', 12],
    ['DAGANG', 'Perdagangan', 'perdagangan', 16],
    ['PASAR', 'Pengelolaan Pasar', 'pajak', 32],
  ]),
  dinas('DINSOS', 'Sosial', [
    ['REHSOS', 'Rehabilitasi Sosial', 'sosial', 18],
    ['LINJAMSOS', 'Perlindungan dan Jaminan Sosial', 'sosial', 16],
    ['DAYASOS', 'Pemberdayaan Sosial dan Penanganan Fakir Miskin', 'sosial', 14],
  ]),
  dinas('P3AM', 'Pemberdayaan Perempuan, Perlindungan Anak dan Masyarakat', [
    ['PEREMPUAN', 'Pemberdayaan Perempuan', 'sosial', 12],
    ['ANAK', 'Perlindungan Anak', 'sosial', 12],
    ['MASYARAKAT', 'Pemberdayaan Masyarakat', 'kebijakan', 12],
    ['KB', 'Pengendalian Penduduk dan Keluarga Berencana', 'keluarga', 30],
  ]),
  dinas('DISPORAPAR', 'Pemuda, Olahraga dan Pariwisata', [
    ['PEMUDA', 'Kepemudaan', 'kebijakan', 12],
    ['OLAHRAGA', 'Keolahragaan', 'kebijakan', 16],
    ['PARIWISATA', 'Pariwisata dan Ekonomi Kreatif', 'humas', 14],
  ]),
  dinas('DISPUSIP', 'Perpustakaan dan Arsip', [
    ['PERPUSTAKAAN', 'Pengelolaan Perpustakaan', 'pustaka', 16],
    ['KEARSIPAN', 'Pengelolaan Arsip', 'pustaka', 14],
  ]),
  dinas('DISNAKER', 'Tenaga Kerja', [
    ['PELATIHAN', 'Pelatihan dan Produktivitas Kerja', 'ketenagakerjaan', 14],
    ['PENEMPATAN', 'Penempatan dan Perluasan Kesempatan Kerja', 'ketenagakerjaan', 14],
    ['HUBINAKER', 'Hubungan Industrial', 'ketenagakerjaan', 10],
  ]),
];
