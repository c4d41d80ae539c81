import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGGREGATIONS,
  DIRECTIONS,
  ORGANISATION_ACHIEVEMENTS,
  RATINGS,
  RHK_KINDS,
} from '../../../shared/regulation/sets.ts';
import { packedScorer } from '../domain/packed-result.ts';
import { resultOf } from '../domain/result.ts';
import type { Vector, VectorIki } from '../domain/vector.ts';
import { aVector } from '../testing/a-vector.ts';
import { unpackIki } from './pack.ts';
import { readIki } from './packed-iki.ts';
import { decodePacked, decodeVector, encodeVector } from './vector-item.ts';

const RULES = 'permenpanrb-6-2022@1';
const reader = { readIki, unpackIki };
const scored = packedScorer(RULES, reader);

const quantity = fc.oneof(
  fc.nat(50),
  fc.nat(12).map((it) => it * 10_000),
  fc.nat(2_000_000),
  fc.nat(900_000_000).map((it) => it * 1_000_000),
  fc.maxSafeNat(),
);
const target = fc
  .tuple(quantity, quantity)
  .map(([a, b]) => (a % 3 === 0 ? { low: Math.min(a, b), high: Math.max(a, b) } : { low: a, high: a }));
const iki: fc.Arbitrary<VectorIki> = fc.record({
  number: fc.integer({ min: 1, max: 99 }),
  kind: fc.constantFrom(...RHK_KINDS, 'UTAMA'),
  direction: fc.constantFrom(...DIRECTIONS),
  aggregation: fc.constantFrom(...AGGREGATIONS),
  cannotExceed: fc.boolean(),
  weight: fc.nat(100),
  targets: fc.array(target, { minLength: 1, maxLength: 5 }),
  realisation: fc.option(quantity),
});
const vector: fc.Arbitrary<Vector> = fc
  .record({
    iki: fc.array(iki, { maxLength: 24 }),
    rating: fc.option(
      fc.record({
        workResult: fc.option(fc.constantFrom(...RATINGS)),
        workBehaviour: fc.constantFrom(...RATINGS),
        plan: fc.nat(300),
        realisation: fc.nat(3),
      }),
    ),
    head: fc.boolean(),
    achievement: fc.option(fc.constantFrom(...ORGANISATION_ACHIEVEMENTS)),
    r: fc.nat(3),
  })
  .map((it) => aVector(it));

describe('any vector', () => {
  it('comes back from its item as it went in', () => {
    fc.assert(
      fc.property(vector, (it) => {
        expect(decodeVector(encodeVector('binjai', 16, it))).toEqual(it);
      }),
      { numRuns: 500 },
    );
  });

  it('has the same result where its indicators stay packed', () => {
    fc.assert(
      fc.property(vector, (it) => {
        const item = encodeVector('binjai', 16, it);
        expect(scored(decodePacked(item))).toEqual(resultOf(it, RULES));
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves exact arithmetic to decide a half', () => {
    const worth = (low: number, realisation: number): VectorIki => ({
      number: 1,
      kind: 'UTAMA',
      direction: 'NORMAL',
      aggregation: 'JUMLAH',
      cannotExceed: false,
      weight: 0,
      targets: [{ low, high: low }],
      realisation,
    });
    // Eleven times 80 10/11 is 890; with 70.06 the mean is 80.005, which a sum of floating-point parts takes for less.
    const all = [...Array.from({ length: 11 }, () => worth(110_000, 100_000)), worth(1_000_000, 800_600)];
    expect(scored(decodePacked(encodeVector('binjai', 16, aVector({ iki: all })))).indicative).toBe(8_001);
  });

  it('is not scored from a torn text, nor by rules that are not known here', () => {
    const item = encodeVector('binjai', 16, aVector());
    for (const k of [
      '1UNJ',
      '1UNJ,,',
      '1UNJ,,120',
      'UNJ,,120,',
      '1UNJ,,120,5;',
      '1UNJ,,~9,5',
      '１UNJ,,120,5',
    ])
      expect(() => scored(decodePacked({ ...item, k }))).toThrow('which is torn at');
    expect(() => packedScorer('permenpanrb-9-2030@1', reader)).toThrow('is not known here');
  });
});
