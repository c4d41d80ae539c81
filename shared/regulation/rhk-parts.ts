import type { Fraction } from './fraction.ts';
import { leastOf } from './fraction.ts';
import { exactAchievement, exactIkiValue } from './iki.ts';
import type { IkiMeasure } from './iki-measure.ts';
import { HIGHEST_VALUE } from './value-limits.ts';
import { weightedMean } from './weighted-mean.ts';

/** An indicator of an RHK: `realisation` is `null` where nothing was reported; weight in percent as a quantity, for all or for none. */
export type RhkIndicator = Omit<IkiMeasure, 'realisation'> & {
  number: number;
  realisation: number | null;
  weight: number | null;
};

const MOST_ACHIEVEMENT: Fraction = { n: BigInt(HIGHEST_VALUE), d: 100n };

function meanOf(indicators: readonly RhkIndicator[], exact: (it: IkiMeasure) => Fraction): Fraction | null {
  return weightedMean(
    indicators.map(({ weight, realisation, ...it }) => ({
      weight,
      value: realisation === null ? null : exact({ ...it, realisation }),
    })),
  );
}

/** The value of an RHK in hundredths, unrounded; `null` where none of its indicators that count has data. */
export function exactRhkValue(indicators: readonly RhkIndicator[]): Fraction | null {
  return meanOf(indicators, exactIkiValue);
}

/** The achievement of an RHK, 1 is 100 %, unrounded; each indicator counts up to 120 %. `null` without data. */
export function exactRhkAchievement(indicators: readonly RhkIndicator[]): Fraction | null {
  return meanOf(indicators, (it) => leastOf(exactAchievement(it), MOST_ACHIEVEMENT));
}

/** The numbers of the indicators without a realisation. */
export function missingOf(indicators: readonly RhkIndicator[]): number[] {
  return indicators.filter(({ realisation }) => realisation === null).map(({ number }) => number);
}
