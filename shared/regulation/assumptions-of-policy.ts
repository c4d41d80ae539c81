import type { AssumptionEntry } from './assumption.ts';

/** Assumptions whose value is a default of an agency's policy or of a regime, until the agency says otherwise. */
export const POLICY_ASSUMPTIONS = {
  'A-016': {
    text: {
      id: 'Regime UMUM: SKP disusun di sini dan dinilai atasan langsung pada setiap periode.',
      en: 'Regime UMUM: the SKP is made here and rated by the direct superior in every period.',
    },
    default: 'UMUM',
    section: '19.1',
  },
  'A-017': {
    text: {
      id: 'Rencana dan hasil guru, kepala sekolah, dan pengawas sekolah diimpor setahun sekali dari Ruang GTK dan tidak masuk pola distribusi.',
      en: 'Plans and results of teachers, heads of school and supervisors are imported once a year from Ruang GTK and stay out of the distribution.',
    },
    default: 'PENDIDIKAN',
    section: '19.1',
  },
  'A-018': {
    text: {
      id: 'PPPK paruh waktu dievaluasi triwulanan dan tahunan; hasilnya menjadi rekomendasi kontrak.',
      en: 'Part-time PPPK are evaluated quarterly and annually; the result becomes a contract recommendation.',
    },
    default: 'PPPK_PARUH_WAKTU',
    section: '19.1',
  },
  'A-019': {
    text: {
      id: 'Pegawai tugas belajar tidak dinilai di sini selama masa tugas belajar.',
      en: 'A person on study leave is not assessed here while it lasts.',
    },
    default: 'TUGAS_BELAJAR',
    section: '19.1',
  },
  'A-020': {
    text: {
      id: 'Cuti di luar tanggungan negara, pemberhentian sementara, masa persiapan pensiun, dan pegawai baru di bawah masa minimum tidak dinilai.',
      en: 'Unpaid leave, suspension, preparation for retirement and new people below the minimum time are not assessed.',
    },
    default: 'TIDAK_DINILAI',
    section: '19.1',
  },
  'A-021': {
    text: { id: 'Evaluasi periodik dilakukan triwulanan.', en: 'Periodic evaluation is quarterly.' },
    default: 'TRIWULANAN',
    section: '2.2',
  },
  'A-022': {
    text: {
      id: 'Evaluasi triwulan IV tidak merangkap evaluasi tahunan.',
      en: 'The evaluation of quarter four does not double as that of the year.',
    },
    default: false,
    section: '19.2',
  },
  'A-023': {
    text: {
      id: 'Periode yang jatuh tempo ditampilkan kepada BKPSDM dan tidak dibuka otomatis.',
      en: 'A period that is due is shown to BKPSDM and not opened by the system.',
    },
    default: false,
    section: '19.4',
  },
  'A-024': {
    text: {
      id: 'Pegawai suatu instansi sebesar kota dibagi ke dalam 16 bagian per tahun.',
      en: 'The people of an agency of a city’s size are spread over 16 shards a year.',
    },
    default: 16,
    section: '19.4',
  },
  'A-025': {
    text: {
      id: 'Penghitungan penutupan berjalan paling banyak 4 bagian sekaligus.',
      en: 'The close works on at most 4 shards at once.',
    },
    default: 4,
    section: '19.4',
  },
  'A-026': {
    text: {
      id: 'Penghitungan yang gagal diulang otomatis sampai 3 kali; setelah itu oleh BKPSDM.',
      en: 'A failed close is started up to 3 times by the system, afterwards by BKPSDM.',
    },
    default: 3,
    section: '19.4',
  },
  'A-027': {
    text: {
      id: 'Di bawah 20 pegawai, pola distribusi hanya sebagai informasi.',
      en: 'Below 20 people the distribution is information only.',
    },
    default: 20,
    section: '19.5',
  },
  'A-028': {
    text: {
      id: 'Penyimpangan pola distribusi adalah peringatan yang memerlukan alasan tertandatangani.',
      en: 'A deviation from the distribution is a warning that needs a signed reason.',
    },
    default: 'WARNING',
    section: '19.5',
  },
  'A-029': {
    text: {
      id: 'PPPK paruh waktu tidak dihitung dalam pola distribusi.',
      en: 'Part-time PPPK do not count in the distribution.',
    },
    default: false,
    section: '19.5',
  },
  'A-030': {
    text: {
      id: 'Pegawai baru dinilai setelah bekerja sedikitnya 30 hari kalender dalam periode.',
      en: 'A new person is assessed after at least 30 calendar days of work in the period.',
    },
    default: 30,
    section: '19.1',
  },
  'A-031': {
    text: {
      id: 'SKP memuat paling sedikit satu RHK utama, dan setiap RHK paling sedikit satu IKI.',
      en: 'An SKP has at least one main RHK, and every RHK at least one IKI.',
    },
    default: { mainRhk: 1, ikiPerRhk: 1 },
    section: '3.6',
  },
  'A-032': {
    text: { id: 'SKP memuat paling banyak 24 IKI.', en: 'An SKP has at most 24 IKI.' },
    default: 24,
    section: '19.13',
  },
  'A-033': {
    text: {
      id: 'Pegawai bukan penilai dirinya sendiri, dan garis atasan tidak berputar.',
      en: 'Nobody is their own assessor, and no line of superiors runs in a circle.',
    },
    default: null,
    section: '3.6',
  },
  'A-034': {
    text: {
      id: 'SKP JPT dan pimpinan unit kerja mandiri memakai pendekatan kuantitatif.',
      en: 'The SKP of JPT and heads of unit kerja mandiri uses the quantitative approach.',
    },
    default: true,
    section: '3.2',
  },
  'A-035': {
    text: {
      id: 'IKI dalam SKP JPT dan pimpinan unit kerja mandiri mencakup keempat perspektif; yang belum tercakup diberi peringatan.',
      en: 'The IKI of JPT and heads of unit kerja mandiri cover all four perspectives; what is not covered is a warning.',
    },
    default: 'WARNING',
    section: '3.1',
  },
  'A-036': {
    text: {
      id: 'Unit kerja mandiri adalah perangkat daerah, kelurahan, UPTD, puskesmas, RSUD, dan sekolah; pimpinannya memakai SKP JPT.',
      en: 'Unit kerja mandiri are perangkat daerah, kelurahan, UPTD, puskesmas, RSUD and schools; their heads have the SKP of JPT.',
    },
    default: ['perangkat daerah', 'KELURAHAN', 'UPTD', 'PUSKESMAS', 'RSUD', 'SEKOLAH'],
    section: '2.1',
  },
  'A-037': {
    text: {
      id: 'IKI kualitatif hanya ada dalam SKP kualitatif, direalisasikan dengan kata-kata, dan tidak diukur: bukan nol, bukan belum dilaporkan.',
      en: 'A qualitative IKI stands only in a qualitative SKP, is reported in words, and is not measured: neither zero nor missing.',
    },
    default: 'not-measured',
    section: '3.2',
  },
  'A-038': {
    text: {
      id: 'Capaian kinerja organisasi seorang pegawai adalah capaian unit terdekat ke atas dari unit yang dijabatnya pada hari terakhir periode.',
      en: 'The organisation’s achievement of a person is that of the nearest unit upwards from the one held on the period’s last day.',
    },
    default: 'nearest-unit',
    section: '6.1',
  },
  'A-039': {
    text: {
      id: 'Batas bagian tiap predikat menurut SE MenPANRB 3/2023 diambil dari sumber sekunder.',
      en: 'The bounds that SE MenPANRB 3/2023 sets for each predikat are from a secondary source.',
    },
    default: null,
    section: '6.2',
  },
  'A-040': {
    text: {
      id: 'Kata “sebagian besar” berarti kelompok terbanyak; bila bukan, hanya diperingatkan. Bagian dibandingkan tanpa pembulatan.',
      en: 'The words “most of them” mean the largest group; where it is not, there is only a warning. Shares are compared without rounding.',
    },
    default: 'WARNING',
    section: '6.2',
  },
  'A-041': {
    text: {
      id: 'Populasi pola distribusi adalah pegawai perangkat daerah yang sudah dinilai, tanpa pimpinannya.',
      en: 'The population of a distribution are the rated people of an OPD, without its head.',
    },
    default: 'OPD',
    section: '19.5',
  },
  'A-042': {
    text: {
      id: 'Judul formulir bagi JPT dan tata letak catatan bimbingan, catatan konseling, serta penetapan predikat per unit belum dibaca dan disusun sendiri.',
      en: 'The title of the forms of JPT and the layout of the notes of bimbingan and konseling and of a unit’s penetapan predikat were not read and are our own.',
    },
    default: null,
    section: '3.3',
  },
  'A-043': {
    text: {
      id: 'Kurva pola distribusi pada formulir memakai jumlah dari sumber sekunder, hanya sebagai gambaran; batasnya mengikuti SE MenPANRB 3/2023.',
      en: 'The curves on the forms follow counts from a secondary source and only illustrate; the bounds are those of SE MenPANRB 3/2023.',
    },
    default: 'illustration',
    section: '6.3',
  },
  'A-081': {
    text: {
      id: 'Pengembangan kompetensi PNS paling sedikit 20 JP setahun dan PPPK paling banyak 24 JP setahun masa kontrak; bagi yang lain tidak ditemukan batas.',
      en: 'Competence development is at least 20 JP a year for PNS and at most 24 JP a year of the contract for PPPK; for others no bound was found.',
    },
    default: { leastOfPns: 20, mostOfPppk: 24 },
    section: '11',
  },
  'A-085': {
    text: {
      id: 'Pemeringkatan lama: di atas ekspektasi paling banyak 20 %, sesuai 60 sampai 70 %, di bawah paling banyak 20 %; hanya informasi, yang berlaku pola SE MenPANRB 3/2023.',
      en: 'The older ranking: above expectation at most 20 %, at expectation 60 to 70 %, below at most 20 %; information only, the pattern of SE MenPANRB 3/2023 is what counts.',
    },
    default: {
      DI_ATAS: { least: 0, most: 20 },
      SESUAI: { least: 60, most: 70 },
      DI_BAWAH: { least: 0, most: 20 },
    },
    section: '6.4',
  },
} as const satisfies Readonly<Record<string, AssumptionEntry>>;
