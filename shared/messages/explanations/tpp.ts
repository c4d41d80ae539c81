import type { Sentences } from './phrase.ts';

export const tpp: Sentences = {
  PRODUCTIVITY: {
    id: 'Produktivitas {weight:quantity}% dari pagu dikali faktor {factor:quantity}: {rupiah:rupiah}.',
    en: 'Productivity, {weight:quantity}% of the ceiling times the factor {factor:quantity}: {rupiah:rupiah}.',
  },
  DEDUCTED: {
    id: 'Komponen disiplin {component:rupiah}, potongan {asked:rupiah} yang tidak melebihi komponen itu: tersisa {left:rupiah}.',
    en: 'The discipline component of {component:rupiah}, less deductions of {asked:rupiah} that take no more than it: {left:rupiah} are left.',
  },
  SANCTION: {
    id: 'Hukuman disiplin memotong {percent:quantity}% dari jumlahnya.',
    en: 'A hukuman disiplin takes {percent:quantity}% off the sum.',
  },
  TOTAL: {
    id: 'TPP sebelum pajak dan iuran: {it:rupiah}.',
    en: 'TPP before taxes and contributions: {it:rupiah}.',
  },
};

export const tppFactor: Sentences = {
  FACTOR: {
    id: 'Dengan predikat itu produktivitas dibayarkan {percent}%.',
    en: 'Under this predikat {percent}% of productivity is paid.',
  },
};

export const tppTime: Sentences = {
  NO_RECORD: {
    id: 'Tidak ada catatan kehadiran, sehingga potongan tertinggi berlaku.',
    en: 'There is no record, so the highest deduction holds.',
  },
  BAND: {
    id: 'Potongan untuk {minutes} menit: {band.code}.',
    en: 'Deduction for {minutes} minutes: {band.code}.',
  },
};
