import type { Calculator } from './calculator.ts';
import { distribusiCalculator } from './distribusi.ts';
import { ikiCalculator } from './iki.ts';
import { nipCalculator } from './nip.ts';
import { predikatCalculator } from './predikat.ts';

/** All calculators, in the order in which they are listed. */
export const CALCULATORS: readonly Calculator[] = [
  predikatCalculator,
  distribusiCalculator,
  ikiCalculator,
  nipCalculator,
];

/** The calculator of this name, if there is one. */
export function findCalculator(name: string): Calculator | undefined {
  return CALCULATORS.find((it) => it.name === name);
}
