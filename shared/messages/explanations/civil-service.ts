import type { Sentences } from './phrase.ts';

export const grade: Sentences = {
  OF_PPPK: {
    id: 'Golongan {grade} adalah golongan PPPK, tanpa pangkat; pendidikan pengangkatan: {educations}.',
    en: 'Golongan {grade} is one of PPPK, without pangkat; education at appointment: {educations}.',
  },
  OF_PNS: {
    id: 'Golongan ruang {grade} adalah golongan PNS dengan pangkat {rank}.',
    en: 'Golongan ruang {grade} is one of PNS, its pangkat {rank}.',
  },
  JENJANG: {
    id: 'Jenjang jabatan fungsional pada golongan itu: {it:label}.',
    en: 'Jenjang of functional positions that span it: {it:label}.',
  },
};

export const position: Sentences = {
  NO_CIVIL_SERVANT: {
    id: '{it:label} dipilih dan tidak menduduki jabatan ASN.',
    en: '{it:label} is elected and holds no position of the civil service.',
  },
  GROUP: {
    id: '{kind:label} adalah jabatan {group:label}.',
    en: '{kind:label} is a {group:label} position.',
  },
  ESELON: {
    id: 'Di pemerintah kota eselonnya {it}.',
    en: 'In a city its eselon is {it}.',
  },
  JENJANG: {
    id: 'Jenjang keterampilan: {KETERAMPILAN:label}; jenjang keahlian: {KEAHLIAN:label}.',
    en: 'Jenjang of keterampilan: {KETERAMPILAN:label}; of keahlian: {KEAHLIAN:label}.',
  },
};
