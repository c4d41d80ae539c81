import type { Sentences } from './phrase.ts';

export const developmentHours: Sentences = {
  AT_LEAST: {
    id: 'PNS mengikuti pengembangan kompetensi paling sedikit {least} JP setahun; ada {hours} JP, kurang {short}.',
    en: 'A PNS has at least {least} JP of competence development a year; there are {hours}, {short} are missing.',
  },
  AT_MOST: {
    id: 'PPPK mengikuti pengembangan kompetensi paling banyak {most} JP setahun masa kontrak; ada {hours} JP, lebih {over}.',
    en: 'A PPPK has at most {most} JP of competence development a year of the contract; there are {hours}, {over} too many.',
  },
  NO_BOUND: {
    id: 'Bagi {kind:label} tidak ditemukan batas JP; tercatat {hours} JP.',
    en: 'No bound on JP was found for {kind:label}; there are {hours}.',
  },
};
