import type { Content, QualitativeIki, QuantitativeIki, Rhk, Target } from '../domain/content.ts';
import type { Skp } from '../domain/skp.ts';

/** A single value of so many whole units. */
export function exactly(units: number): Target {
  return { low: units * 10_000, high: units * 10_000 };
}

/** A valid indicator: twelve a quarter add up to forty-eight a year. The parts given differ. */
export function anIki(parts: Partial<QuantitativeIki> = {}): QuantitativeIki {
  return {
    number: 1,
    approach: 'KUANTITATIF',
    text: 'Dokumen kependudukan yang terbit',
    perspective: null,
    aspect: 'KUANTITAS',
    direction: 'NORMAL',
    unit: 'dokumen',
    weight: 0,
    aggregation: 'JUMLAH',
    cannotExceed: false,
    quarters: [exactly(12), exactly(12), exactly(12), exactly(12)],
    year: exactly(48),
    ...parts,
  };
}

/** A valid indicator in words. The parts given differ. */
export function anIkiInWords(parts: Partial<QualitativeIki> = {}): QualitativeIki {
  return {
    number: 9,
    approach: 'KUALITATIF',
    text: 'Warga merasa dilayani dengan ramah',
    perspective: null,
    target: 'Tidak ada keluhan yang tidak dijawab pada hari yang sama',
    ...parts,
  };
}

/** A valid main result with one indicator, linked to the assessor's first result. The parts given differ. */
export function anRhk(parts: Partial<Rhk> = {}): Rhk {
  return {
    number: 1,
    kind: 'UTAMA',
    text: 'Terlayaninya permohonan dokumen kependudukan',
    classification: null,
    superiorRhk: { skp: '2026.bbbbbbbbbbbb.1', rhk: 1 },
    iki: [anIki()],
    ...parts,
  };
}

/** A complete content without a warning for an assessor `bbbbbbbbbbbb`. The parts given differ. */
export function aContent(parts: Partial<Content> = {}): Content {
  return {
    approach: 'KUANTITATIF',
    rhk: [anRhk()],
    behaviour: { AKUNTABEL: 'Laporan tepat waktu' },
    appendix: {
      resources: ['Satu operator tambahan pada awal bulan'],
      accountability: ['Laporan kepada Kepala Bidang setiap akhir bulan'],
      consequences: ['Diusulkan sebagai pegawai teladan'],
    },
    ...parts,
  };
}

/** A new draft. The parts given differ. */
export function aSkp(parts: Partial<Skp> = {}): Skp {
  return {
    agency: 'binjai',
    year: '2026',
    employee: 'aaaaaaaaaaaa',
    segment: '1',
    state: 'DRAF',
    form: 'JA_JF',
    agreed: 0,
    working: 1,
    v: 1,
    saved: 1,
    retired: [],
    plans: {},
    inWords: {},
    ...parts,
  };
}
