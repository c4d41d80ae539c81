import type { Vector, VectorIki } from '../domain/vector.ts';

/** An indicator of a quarter: normal, one target of 12, nothing reported. Differs by what is given. */
export function anIki(difference: Partial<VectorIki> = {}): VectorIki {
  return {
    number: 1,
    kind: 'UTAMA',
    direction: 'NORMAL',
    aggregation: 'JUMLAH',
    cannotExceed: false,
    weight: 0,
    targets: [{ low: 120_000, high: 120_000 }],
    realisation: null,
    ...difference,
  };
}

/** An open vector of the fourth quarter of 2026 with one IKI, unrated. Differs by what is given. */
export function aVector(difference: Partial<Vector> = {}): Vector {
  return {
    period: '2026-Q4',
    employee: 'aaaaaaaaaaaa',
    segment: '1',
    unit: 'DISDUKCAPIL.DAFDUK',
    assessor: 'bbbbbbbbbbbb',
    from: '2026-01-01',
    to: undefined,
    regime: 'UMUM',
    acting: false,
    exempt: false,
    head: false,
    v: 1,
    p: 1,
    r: 0,
    g: 0,
    c: 0,
    iki: [anIki()],
    rating: null,
    achievement: null,
    run: undefined,
    result: null,
    stamp: undefined,
    ...difference,
  };
}
