import type { AssumptionEntry } from './assumption.ts';

/** Assumptions of the rules that work out values, and what follows from a result: credit, discipline, objection, TPP, development. */
export const CONSEQUENCE_ASSUMPTIONS = {
  'A-044': {
    text: {
      id: 'Nilai kinerja di bawah 70 adalah Kurang mulai dari 50, dan di bawah 50 Sangat Kurang.',
      en: 'A performance value below 70 is Kurang from 50 on, and Sangat Kurang below 50.',
    },
    default: 50,
    section: '7.4',
  },
  'A-045': {
    text: {
      id: 'Nilai SKP dan perilaku dibobot 70/30 selama instansi tidak memilih 60/40 dengan pendapat rekan dan bawahan.',
      en: 'SKP and behaviour weigh 70/30 until the agency chooses 60/40 with the opinions of peers and subordinates.',
    },
    default: '70/30',
    section: '19.10',
  },
  'A-046': {
    text: {
      id: 'Usulan predikat tahunan adalah rata-rata periode menurut lamanya (Sangat Baik 5 sampai Sangat Kurang 1); tepat setengah dibulatkan ke bawah, dan usulan tidak pernah mengikat.',
      en: 'The proposed annual predikat is the mean of the periods by their length (Sangat Baik 5 to Sangat Kurang 1); a half rounds down, and it never binds.',
    },
    default: { SANGAT_BAIK: 5, BAIK: 4, BUTUH_PERBAIKAN: 3, KURANG: 2, SANGAT_KURANG: 1 },
    section: '5.4',
  },
  'A-047': {
    text: {
      id: 'Kurang atau Sangat Kurang pada salah satu periode berasal dari perilaku, sehingga penilai diminta meninjau usulan tahunan.',
      en: 'Kurang or Sangat Kurang in a period comes from behaviour, so the assessor is asked to look at the annual proposal again.',
    },
    default: null,
    section: '5.4',
  },
  'A-048': {
    text: {
      id: 'Angka kredit tahun yang terbagi adalah jumlah bagian-bagiannya; setiap bulan dikonversi satu kali, dan konversi tahunan menggantikan konversi periodik tahun itu.',
      en: "The credit of a divided year is the sum of its parts; each month is converted once, and the annual conversion replaces the year's periodic ones.",
    },
    default: 12,
    section: '9.2',
  },
  'A-049': {
    text: {
      id: 'Angka kredit dihitung tepat dan disimpan dengan empat desimal, dibulatkan setengah ke atas satu kali di akhir.',
      en: 'Credit points are computed exactly and kept with four decimals, rounded half up once, at the end.',
    },
    default: 4,
    section: '9.2',
  },
  'A-050': {
    text: {
      id: 'Satu bulan dihitung bagi jenjang yang dipegang pada tanggal 1 bulan itu.',
      en: 'A month counts for the jenjang that was held on its first day.',
    },
    default: 1,
    section: '9.2',
  },
  'A-051': {
    text: {
      id: 'Angka kredit dasar menurut golongan, selain III/b dan III/d, diambil dari ingatan.',
      en: 'The base credit by golongan, other than of III/b and III/d, is from memory.',
    },
    default: {
      'II/a': 0,
      'II/b': 0,
      'II/c': 20,
      'II/d': 40,
      'III/a': 0,
      'III/b': 50,
      'III/c': 0,
      'III/d': 100,
      'IV/a': 0,
      'IV/b': 150,
      'IV/c': 300,
      'IV/d': 0,
      'IV/e': 200,
    },
    section: '9.2',
  },
  'A-052': {
    text: {
      id: 'Nilai dasar yang dikurangkan dari angka kredit konvensional pada integrasi diambil dari sumber sekunder.',
      en: 'The floor that is taken off conventional credit at its integration is from a secondary source.',
    },
    default: {
      'III/a': 100,
      'III/b': 150,
      'III/c': 200,
      'III/d': 300,
      'IV/a': 400,
      'IV/b': 550,
      'IV/c': 700,
      'IV/d': 850,
      'IV/e': 1050,
    },
    section: '9.2',
  },
  'A-053': {
    text: {
      id: 'Kenaikan pangkat memerlukan sedikitnya 24 bulan dalam pangkat.',
      en: 'A promotion in pangkat needs at least 24 months in the pangkat.',
    },
    default: 24,
    section: '9.2',
  },
  'A-054': {
    text: {
      id: 'Kenaikan pangkat memerlukan predikat paling rendah Baik dalam dua tahun terakhir.',
      en: 'A promotion in pangkat needs at least Baik in the last two years.',
    },
    default: 2,
    section: '9.2',
  },
  'A-055': {
    text: {
      id: 'Kenaikan jenjang memerlukan predikat paling rendah Baik dalam satu tahun terakhir, lulus uji kompetensi, dan lowongan.',
      en: 'A promotion in jenjang needs at least Baik in the last year, a passed test of competence, and a vacancy.',
    },
    default: 1,
    section: '9.2',
  },
  'A-056': {
    text: {
      id: 'Angka kredit untuk naik pangkat adalah angka kredit dasar golongan ditambah kebutuhan jenjangnya; dari golongan tertinggi suatu jenjang, jenjang naik lebih dahulu.',
      en: 'The credit for a pangkat is the base of the golongan plus what the jenjang needs; from the highest golongan of a jenjang the jenjang rises first.',
    },
    default: null,
    section: '9.2',
  },
  'A-057': {
    text: {
      id: 'Kelebihan angka kredit tetap dihitung dalam jenjang yang sama dan gugur saat jenjang naik.',
      en: 'Surplus credit goes on counting within the jenjang and lapses when the jenjang rises.',
    },
    default: false,
    section: '9.2',
  },
  'A-058': {
    text: {
      id: 'Ijazah baru menambah 25 % dari angka kredit kenaikan pangkat jenjangnya.',
      en: 'A new degree adds 25 % of the credit that a promotion in the jenjang needs.',
    },
    default: 25,
    section: '9.2',
  },
  'A-059': {
    text: {
      id: 'Tidak masuk kerja dihitung dalam satu tahun kalender; hari berturut-turut boleh melewati pergantian tahun.',
      en: 'Absence adds up within a calendar year; consecutive days may run across its turn.',
    },
    default: null,
    section: '8.3',
  },
  'A-060': {
    text: {
      id: 'Hari berturut-turut hanya terputus oleh hari kerja yang dihadiri atau cuti yang sah; hari libur tidak dihitung dan tidak memutus.',
      en: 'A run of days is broken only by a working day that was attended or on leave; days off neither count nor break it.',
    },
    default: null,
    section: '8.3',
  },
  'A-061': {
    text: {
      id: 'Keterlambatan dan pulang cepat yang terkumpul 7,5 jam dihitung satu hari tidak masuk.',
      en: 'Lateness and early leaving of 7.5 hours together count as one day of absence.',
    },
    default: 450,
    section: '8.3',
  },
  'A-062': {
    text: {
      id: 'Hari kerja adalah Senin sampai Jumat; instansi dapat memilih enam hari kerja.',
      en: 'Working days are Monday to Friday; an agency can choose six days.',
    },
    default: 5,
    section: '8.1',
  },
  'A-063': {
    text: {
      id: 'Empat belas hari keberatan adalah hari kalender.',
      en: 'The fourteen days of an objection are calendar days.',
    },
    default: 'KALENDER',
    section: '8.1',
  },
  'A-064': {
    text: {
      id: 'Hari penerimaan tidak dihitung, tenggat berakhir pukul 23.59 waktu instansi, dan tenggat hari kalender yang jatuh pada hari libur bergeser ke hari kerja berikutnya.',
      en: 'The day of receipt does not count, the last day ends at 23:59 in the agency’s zone, and a deadline in calendar days on a day off moves to the next working day.',
    },
    default: 'next-working-day',
    section: '8.1',
  },
  'A-065': {
    text: {
      id: 'Atasan pejabat penilai memutus keberatan dalam 14 hari; tenggat menurut undang-undang tidak ditemukan.',
      en: 'The assessor’s superior decides on an objection within 14 days; no deadline of the law was found.',
    },
    default: 14,
    section: '8.1',
  },
  'A-066': {
    text: {
      id: 'TPP dibobot 60 % produktivitas kerja dan 40 % disiplin kerja.',
      en: 'TPP is 60 % productivity and 40 % discipline.',
    },
    default: { productivity: 60, discipline: 40 },
    section: '10',
  },
  'A-067': {
    text: {
      id: 'Persentase potongan TPP dihitung dari seluruh pagu; instansi dapat memilih komponen disiplin.',
      en: 'Deductions from TPP are percentages of the whole ceiling; an agency can choose the discipline component.',
    },
    default: 'TOTAL',
    section: '10',
  },
  'A-068': {
    text: {
      id: 'Potongan TPP: 3 % per hari tanpa keterangan, 0,5 sampai 1,5 % menurut menit terlambat atau pulang cepat, 2 % komponen disiplin bila tidak ikut apel.',
      en: 'Deductions from TPP: 3 % a day without notice, 0.5 to 1.5 % by minutes late or early, 2 % of the discipline component for a missed assembly.',
    },
    default: {
      absentDay: 3,
      late: [
        { code: 'TL1', from: 1, percent: 0.5 },
        { code: 'TL2', from: 31, percent: 1 },
        { code: 'TL3', from: 61, percent: 1.25 },
        { code: 'TL4', from: 91, percent: 1.5 },
      ],
      early: [
        { code: 'PSW1', from: 1, percent: 0.5 },
        { code: 'PSW2', from: 31, percent: 1 },
        { code: 'PSW3', from: 61, percent: 1.25 },
        { code: 'PSW4', from: 91, percent: 1.5 },
      ],
      ceremony: { percent: 2, base: 'KOMPONEN' },
    },
    section: '10',
  },
  'A-069': {
    text: {
      id: 'Produktivitas dibayar 100 % pada Baik dan Sangat Baik, 85 % pada Butuh Perbaikan, dan 60 % di bawahnya.',
      en: 'Productivity is paid at 100 % for Baik and Sangat Baik, 85 % for Butuh Perbaikan, and 60 % below.',
    },
    default: { SANGAT_BAIK: 100, BAIK: 100, BUTUH_PERBAIKAN: 85, KURANG: 60, SANGAT_KURANG: 60 },
    section: '10',
  },
  'A-070': {
    text: {
      id: 'Potongan tidak mengurangi lebih dari komponen disiplin, potongan hukuman disiplin dihitung dari jumlah keduanya, dan hasilnya dibulatkan ke rupiah satu kali di akhir.',
      en: 'Deductions take no more than the discipline component, the cut of a sanction is taken off the sum, and the result is rounded to rupiah once, at the end.',
    },
    default: null,
    section: '10',
  },
  'A-071': {
    text: {
      id: 'Potensial tinggi mulai dari 90 dan menengah mulai dari 78.',
      en: 'Potential is high from 90 on, and middling from 78.',
    },
    default: { high: 90, middle: 78 },
    section: '11',
  },
  'A-072': {
    text: {
      id: 'Sangat Baik berarti kinerja di atas ekspektasi, Baik sesuai, dan predikat lainnya di bawah.',
      en: 'Sangat Baik means performance above expectation, Baik at, and every other predikat below.',
    },
    default: { SANGAT_BAIK: 'DI_ATAS', BAIK: 'SESUAI', others: 'DI_BAWAH' },
    section: '11',
  },
  'A-073': {
    text: {
      id: 'Nomor kotak talenta mengikuti sumber sekunder; kotak 7, 8, dan 9 membentuk kelompok rencana suksesi.',
      en: 'The numbers of the talent boxes follow a secondary source; boxes 7, 8 and 9 are the pool for succession.',
    },
    default: {
      DI_ATAS: { RENDAH: 4, MENENGAH: 7, TINGGI: 9 },
      SESUAI: { RENDAH: 2, MENENGAH: 5, TINGGI: 8 },
      DI_BAWAH: { RENDAH: 1, MENENGAH: 3, TINGGI: 6 },
    },
    section: '11',
  },
} as const satisfies Readonly<Record<string, AssumptionEntry>>;
