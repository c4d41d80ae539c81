import type { Sentences } from './phrase.ts';

export const creditPoints: Sentences = {
  CONVERTED: {
    id: '{months} bulan dari 12, predikat {percent}%, koefisien {perYear:quantity} setahun: {credit:quantity}.',
    en: '{months} months of 12, the predikat {percent}%, {perYear:quantity} a year: {credit:quantity}.',
  },
  TOGETHER: { id: 'Angka kredit seluruhnya {it:quantity}.', en: 'Angka kredit together: {it:quantity}.' },
};

export const creditMonths: Sentences = {
  HELD_ON_FIRST_DAY: {
    id: 'Bulan dihitung bila jenjang dipegang pada tanggal satu: {it}.',
    en: 'A month counts if the jenjang was held on its first day: {it}.',
  },
};

export const rankPromotion: Sentences = {
  HIGHEST_GRADE: {
    id: 'Golongan {it} adalah yang tertinggi dalam jabatan fungsional ini.',
    en: 'Golongan {it} is the highest of this functional position.',
  },
  CREDIT: {
    id: 'Dibutuhkan angka kredit {required:quantity} (dasar {base} ditambah {forRank}): kurang {short:quantity}, lebih {surplus:quantity}.',
    en: 'It takes {required:quantity} angka kredit (base {base} and {forRank}): {short:quantity} are missing, {surplus:quantity} left over.',
  },
  CONDITIONS: {
    id: 'Syarat lain: paling sedikit {leastMonths} bulan dalam pangkat dan predikat paling rendah Baik selama {goodYears} tahun terakhir. Yang belum terpenuhi: {obstacles:label}.',
    en: 'Besides, {leastMonths} months in the pangkat and at least Baik in the last {goodYears} years. Not met: {obstacles:label}.',
  },
};

export const jenjangPromotion: Sentences = {
  HIGHEST_JENJANG: {
    id: '{it:label} adalah jenjang tertinggi.',
    en: '{it:label} is the highest jenjang.',
  },
  CREDIT: {
    id: 'Untuk jenjang {next:label} dibutuhkan angka kredit {required:quantity}: kurang {short:quantity}, lebih {surplus:quantity}.',
    en: '{next:label} takes {required:quantity} angka kredit: {short:quantity} are missing, {surplus:quantity} left over.',
  },
  CONDITIONS: {
    id: 'Syarat lain: predikat paling rendah Baik selama {goodYears} tahun terakhir, lulus uji kompetensi, dan ada lowongan. Yang belum terpenuhi: {obstacles:label}.',
    en: 'Besides, at least Baik in the last {goodYears} years, the competence test, and a vacancy. Not met: {obstacles:label}.',
  },
  SURPLUS: {
    id: 'Dari kelebihan {surplus:quantity} dibawa ke jenjang berikutnya {carried:quantity}.',
    en: 'Of the {surplus:quantity} left over, {carried:quantity} go along into the next jenjang.',
  },
};

export const creditIntegration: Sentences = {
  ABOVE_FLOOR: {
    id: 'Angka kredit konvensional dikurangi nilai dasar {floor}: {integrated:quantity}.',
    en: 'Conventional angka kredit less the floor of {floor}: {integrated:quantity}.',
  },
  WITH_BASE: {
    id: 'Ditambah angka kredit dasar {base}: {total:quantity}.',
    en: 'With the base of {base}: {total:quantity}.',
  },
};

export const degreeCredit: Sentences = {
  DEGREE: {
    id: 'Ijazah baru menambah {percent}% dari {forRank}, kebutuhan kenaikan pangkat: {added:quantity}.',
    en: 'A new degree adds {percent}% of the {forRank} that a promotion takes: {added:quantity}.',
  },
};
