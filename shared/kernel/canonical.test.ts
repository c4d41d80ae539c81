import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, hashOf } from './canonical.ts';

describe('canonical JSON', () => {
  it('gives the same bytes whatever order the names came in', () => {
    expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (it) => {
        const turned = Object.fromEntries(Object.entries(it).toReversed());
        expect(hashOf(canonical(turned))).toBe(hashOf(canonical(it)));
        expect(JSON.parse(canonical(it))).toEqual(it);
      }),
    );
  });

  it('has no number that a machine could write in two ways', () => {
    expect(() => canonical({ it: 0.1 })).toThrow('0.1 is not an integer');
  });
});
