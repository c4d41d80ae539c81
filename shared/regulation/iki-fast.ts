import type { Fraction } from './fraction.ts';
import { exactIkiValue } from './iki.ts';
import type { Band } from './iki-bands.ts';
import { BANDS, TOP } from './iki-bands.ts';
import type { IkiMeasure } from './iki-measure.ts';
import { checkMeasure, compare, EXACT_LIMIT } from './iki-measure.ts';

/**
 * The value of an indicator in hundredths for the scorer's loop: its whole part exactly, and what is left of it (0 ≤ `part` ≤ 1) as
 * closely as a number can, 0 only if nothing is left. Same value as {@link exactIkiValue}, without its cost.
 */
export function fastIkiValue(it: IkiMeasure): { whole: number; part: number } {
  checkMeasure(it);
  const { realisation, target } = compare(it);
  if (realisation > EXACT_LIMIT || target > EXACT_LIMIT) return splitExact(exactIkiValue(it));
  const n = it.direction === 'NORMAL' ? realisation : Math.max(0, 2 * target - realisation);
  const { slope, shift, per } = fastLine(n, target, it.cannotExceed);
  const above = slope * n + shift * target;
  const below = per * target;
  const rest = above % below;
  return { whole: (above - rest) / below, part: rest / below };
}

function fastLine(n: number, d: number, cannotExceed: boolean): Band['line'] {
  if (n === d && cannotExceed) return TOP.line;
  for (const { upTo, line } of BANDS) {
    const over = n * upTo.d - d * upTo.n;
    if (over < 0 || (over === 0 && upTo.included)) return line;
  }
  return TOP.line;
}

function splitExact({ n, d }: Fraction): { whole: number; part: number } {
  return { whole: Number(n / d), part: Number(n % d) / Number(d) };
}
