import { cite } from './cite.ts';
import { roundHalfUp, sumOf } from './fraction.ts';
import { exactIkiValue } from './iki.ts';
import type { IkiMeasure } from './iki-measure.ts';
import { rule } from './rule.ts';

/** The simple mean of the unrounded values, in hundredths, rounded half up once. Throws `RangeError` on an empty list. */
export function exactMean(measures: readonly IkiMeasure[]): number {
  if (measures.length === 0) throw new RangeError('no mean of nothing');
  const sum = sumOf(measures.map(exactIkiValue));
  return roundHalfUp({ n: sum.n, d: sum.d * BigInt(measures.length) });
}

/**
 * The indicative value of main indicators that have a realisation. `missing` are the numbers of those without, `notMeasured` of those
 * in words, main or additional: neither zero nor missing, they only are pointed out.
 */
export const indicativeRule = rule({
  id: 'indicative-value',
  basis: [
    cite('PERMENPANRB-8-2021', {}, 'U', 'A-013'),
    cite('PERMENPANRB-8-2021', {}, 'D', 'A-012'),
    cite('PERMENPANRB-6-2022', {}, 'D', 'A-037'),
  ],
  decide: (
    it: {
      measured: readonly (IkiMeasure & { number: number })[];
      missing: readonly number[];
      notMeasured: readonly number[];
    },
    note,
  ) => {
    if (it.notMeasured.length > 0) note('NOT_MEASURED', it.notMeasured);
    if (it.missing.length > 0) note('MISSING', it.missing);
    if (it.measured.length === 0) return null;
    const indicative = exactMean(it.measured);
    note('SIMPLE_MEAN', { of: it.measured.map(({ number }) => number), indicative });
    return indicative;
  },
});
