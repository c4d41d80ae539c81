import type { Sentences } from './phrase.ts';

export const segmentsProRata: Sentences = {
  SEGMENT: {
    id: 'Jabatan {segment}: {length} {by:label}, predikat {predikat:label}.',
    en: 'Position {segment}: {length} {by:label}, predikat {predikat:label}.',
  },
  SEGMENT_NOT_RATED: {
    id: 'Jabatan {segment}: {length} {by:label}, belum dinilai dan tidak ikut dihitung.',
    en: 'Position {segment}: {length} {by:label}, not rated, and not part of it.',
  },
  SEGMENT_BESIDE: {
    id: 'Jabatan {segment}: {length} {by:label}, predikat {predikat:label}, ditampilkan tetapi tidak ikut dihitung.',
    en: 'Position {segment}: {length} {by:label}, predikat {predikat:label}, shown and not part of it.',
  },
  NOTHING_RATED: {
    id: 'Belum ada jabatan yang dinilai, sehingga tidak ada usulan.',
    en: 'No position is rated, so nothing is proposed.',
  },
  PROPOSED: {
    id: 'Menurut lamanya diusulkan hasil kerja {workResult:label} dan perilaku kerja {workBehaviour:label}; matriks memberi {predikat:label}. Ini usulan, bukan ketetapan.',
    en: 'By their length work results {workResult:label} and behaviour {workBehaviour:label} are proposed; the matrix gives {predikat:label}. It binds nobody.',
  },
  EXACTLY_HALF: {
    id: 'Rata-rata tepat di antara {lower:label} dan {better:label}; diusulkan yang lebih rendah.',
    en: 'The mean lies exactly between {lower:label} and {better:label}; the lower one is proposed.',
  },
  MISCONDUCT_IN_A_SEGMENT: {
    id: 'Dalam salah satu jabatan perilaku kerja di bawah ekspektasi; pejabat penilai diminta mencermatinya.',
    en: 'In one of the positions behaviour was below expectation; the assessor is asked to look at it.',
  },
  DECIDED_IN: {
    id: 'Pejabat penilai jabatan {it} yang memutuskan.',
    en: 'The assessor of position {it} decides.',
  },
};
