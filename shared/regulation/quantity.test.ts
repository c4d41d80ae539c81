import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuantity, toQuantity } from './quantity.ts';

describe('a quantity', () => {
  it('is the decimal number times ten thousand', () => {
    expect([toQuantity(6.5), toQuantity(0), toQuantity(0.0001), toQuantity(102.2222)]).toEqual([
      65_000, 0, 1, 1_022_222,
    ]);
  });

  it.each([0.00001, 1.23456, -1, -0.0001, Number.NaN, Number.POSITIVE_INFINITY, 1e12])(
    'is not made of %d',
    (decimal) => {
      expect(toQuantity(decimal)).toBeUndefined();
    },
  );

  it('comes back from every decimal with four places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (scaled) => {
        expect(toQuantity(Number((scaled / 10_000).toFixed(4)))).toBe(scaled);
      }),
    );
  });

  it('is a safe integer that is not negative', () => {
    expect([0, 7, Number.MAX_SAFE_INTEGER].every(isQuantity)).toBe(true);
    expect([-1, 0.5, Number.MAX_SAFE_INTEGER + 1, Number.NaN].some(isQuantity)).toBe(false);
  });
});
