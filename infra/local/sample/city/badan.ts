import type { OpdOutline } from './opd-outline.ts';

/** Badan, Inspektorat, Satpol PP and Sekretariat DPRD, in the order in which a growing sample takes them in. */
export const BADAN: readonly OpdOutline[] = [
  {
    code: 'BKPSDM',
    name: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
    kind: 'BADAN',
    bidang: [
      ['KINERJA', 'Penilaian Kinerja Aparatur dan Penghargaan', 'kepegawaian', 14],
      ['MUTASI', 'Mutasi dan Promosi', 'kepegawaian', 14],
      ['PENGADAAN', 'Pengadaan, Pemberhentian dan Informasi', 'kepegawaian', 14],
      ['PENGEMBANGAN', 'Pengembangan Kompetensi Aparatur', 'kepegawaian', 12],
    ],
    core: ['KINERJA'],
    coreStaff: 2,
    roles: { HEAD: ['TIM_PENGELOLA_KINERJA'], KINERJA: ['BKPSDM'], PENGADAAN: ['BKPSDM'] },
  },
  {
    code: 'INSPEKTORAT',
    name: 'Inspektorat Daerah',
    kind: 'INSPEKTORAT',
    head: 'Inspektur Daerah',
    field: 'EKONOMI',
    bidang: [],
    core: [],
    roles: { HEAD: ['INSPEKTORAT'], SEKRETARIAT: ['TIM_PENGELOLA_KINERJA'] },
  },
  {
    code: 'BPKAD',
    name: 'Badan Pengelolaan Keuangan dan Aset Daerah',
    kind: 'BADAN',
    field: 'EKONOMI',
    bidang: [
      ['ANGGARAN', 'Anggaran', 'anggaran', 16],
      ['PERBENDAHARAAN', 'Perbendaharaan', 'anggaran', 18],
      ['AKUNTANSI', 'Akuntansi dan Pelaporan', 'anggaran', 16],
      ['ASET', 'Pengelolaan Barang Milik Daerah', 'anggaran', 14],
    ],
    roles: { SEKRETARIAT: ['TIM_PENGELOLA_KINERJA'] },
  },
  {
    code: 'BAPPERIDA',
    name: 'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
    kind: 'BADAN',
    field: 'EKONOMI',
    bidang: [
      ['PPE', 'Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah', 'perencanaan', 14],
      ['PEMERINTAHAN', 'Pemerintahan dan Pembangunan Manusia', 'perencanaan', 12],
      ['INFRASTRUKTUR', 'Perekonomian, Infrastruktur dan Kewilayahan', 'perencanaan', 12],
      ['RISET', 'Riset dan Inovasi Daerah', 'perencanaan', 10],
    ],
    roles: { PPE: ['TIM_PENGELOLA_KINERJA'] },
  },
  {
    code: 'SATPOLPP',
    name: 'Satuan Polisi Pamong Praja',
    kind: 'SATPOL_PP',
    bidang: [
      ['TIBUM', 'Ketertiban Umum dan Ketenteraman Masyarakat', 'ketertiban', 56],
      ['GAKDA', 'Penegakan Peraturan Daerah', 'ketertiban', 44],
      ['LINMAS', 'Perlindungan Masyarakat', 'ketertiban', 50],
      ['SDA', 'Sumber Daya Aparatur', 'ketertiban', 26],
    ],
  },
  {
    code: 'BAPENDA',
    name: 'Badan Pendapatan Daerah',
    kind: 'BADAN',
    field: 'EKONOMI',
    bidang: [
      ['PBB', 'Pajak Bumi dan Bangunan serta BPHTB', 'pajak', 20],
      ['PAJAK', 'Pajak Daerah Lainnya', 'pajak', 20],
      ['PENAGIHAN', 'Penagihan dan Pengawasan', 'pajak', 20],
    ],
  },
  {
    code: 'BPBD',
    name: 'Badan Penanggulangan Bencana Daerah',
    kind: 'BADAN',
    head: 'Kepala Pelaksana Badan Penanggulangan Bencana Daerah',
    bidang: [
      ['PENCEGAHAN', 'Pencegahan dan Kesiapsiagaan', 'bencana', 14],
      ['DARURAT', 'Kedaruratan dan Logistik', 'bencana', 30],
      ['DAMKAR', 'Pemadam Kebakaran dan Penyelamatan', 'bencana', 46],
    ],
  },
  {
    code: 'KESBANGPOL',
    name: 'Badan Kesatuan Bangsa dan Politik',
    kind: 'BADAN',
    bidang: [
      ['IDEOLOGI', 'Ideologi, Wawasan Kebangsaan dan Kewaspadaan Nasional', 'kebijakan', 12],
      ['POLITIK', 'Politik Dalam Negeri dan Organisasi Kemasyarakatan', 'kebijakan', 10],
    ],
  },
];
