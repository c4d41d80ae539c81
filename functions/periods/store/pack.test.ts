import { describe, expect, it } from 'vitest';
import type { Vector } from '../domain/vector.ts';
import { anIki, aVector } from '../testing/a-vector.ts';
import { decodeVector, encodeVector } from './vector-item.ts';

const roundTrip = (vector: Vector): Vector => decodeVector(encodeVector('binjai', 16, vector));

function bytesOf(item: Record<string, unknown>): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + name.length + (typeof value === 'number' ? 3 : String(value).length),
    0,
  );
}

describe('a vector as its item', () => {
  it('comes back as it went in', () => {
    const full = aVector({
      assessor: 'bbbbbbbbbbbb',
      to: '2026-11-30',
      regime: 'PPPK_PARUH_WAKTU',
      acting: true,
      head: true,
      exempt: true,
      p: 2,
      r: 5,
      g: 1,
      c: 1,
      rating: { workResult: null, workBehaviour: 'DI_ATAS', plan: 2, realisation: 5 },
      achievement: 'ISTIMEWA',
      run: '2026-Q4',
      result: { predikat: 'BUTUH_PERBAIKAN', indicative: 10_433, review: true },
      stamp: 'Rated|x||k|||',
    });
    expect(roundTrip(full)).toEqual(full);
    expect(roundTrip(aVector({ iki: [], assessor: undefined }))).toEqual(
      aVector({ iki: [], assessor: undefined }),
    );
  });

  it('keeps an unrated result apart from a rated one', () => {
    for (const result of [
      { predikat: null, indicative: null, review: false },
      { predikat: null, indicative: 0, review: false },
      { predikat: 'SANGAT_KURANG' as const, indicative: 12_000, review: false },
    ]) {
      expect(roundTrip(aVector({ run: '2026-Q4', result })).result).toEqual(result);
    }
  });

  it('takes at most 1 KB with 24 IKI, a stamp and its result', () => {
    const one = aVector().iki[0];
    if (one === undefined) throw new Error('the builder has no IKI');
    const iki = Array.from({ length: 24 }, (_, at) => ({ ...one, number: at + 1, realisation: 1_234_567 }));
    const stamp = 'RealisationReported|aaaaaaaaaaaa|bbbbbbbbbbbb|mhd3k2x1|A-012|abcdefghijk|abcdefghijk';
    const result = { predikat: 'BAIK' as const, indicative: 11_136, review: true };
    expect(
      bytesOf(encodeVector('binjai', 16, aVector({ iki, stamp, run: '2026-Q4', result }))),
    ).toBeLessThanOrEqual(1024);
  });

  it('keeps ranges, the five targets of a year, weights and what cannot be exceeded', () => {
    const range = { low: 0, high: 9_007_199_254_740_991 };
    const one = anIki({ kind: 'TAMBAHAN', direction: 'KHUSUS', aggregation: 'TERAKHIR', cannotExceed: true });
    const iki = [
      { ...one, number: 99, weight: 100, targets: [range, range, range, range, range], realisation: 0 },
      anIki({ aggregation: 'RATA_RATA', realisation: null }),
    ];
    expect(roundTrip(aVector({ iki })).iki).toEqual(iki);
  });

  it.each([
    '1UNJ',
    '1UNJ,,',
    '1UNJ,,120',
    'UNJ,,120,',
    '1UNJ,,120,5;',
    '1UNJ,,120~,5',
    '1UNJ,,120,5 2UNJ,,1,',
  ])('refuses the torn text %j', (k) => {
    expect(() => decodeVector({ ...encodeVector('binjai', 16, aVector()), k })).toThrow('a vector holds');
  });

  it('refuses a letter that it does not know', () => {
    expect(() => decodeVector({ ...encodeVector('binjai', 16, aVector()), w: 'QS1.1' })).toThrow(
      'no known letter',
    );
  });
});
