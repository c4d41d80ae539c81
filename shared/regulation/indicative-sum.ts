import { exactIkiValue } from './iki.ts';
import { BANDS, TOP } from './iki-bands.ts';
import { EXACT_LIMIT } from './iki-measure.ts';
import { QUANTITY_SCALE } from './quantity.ts';

/** The bands of an indicator's value as columns of numbers, the last of all beyond the last bound: a loop over a nation reads these. */
const LAST = BANDS.length;
const BOUND_N = Float64Array.from(BANDS, ({ upTo }) => upTo.n);
const BOUND_D = Float64Array.from(BANDS, ({ upTo }) => upTo.d);
const INCLUDED = Uint8Array.from(BANDS, ({ upTo }) => Number(upTo.included));
const SLOPE = Float64Array.from([...BANDS, TOP], ({ line }) => line.slope);
const SHIFT = Float64Array.from([...BANDS, TOP], ({ line }) => line.shift);
const PER = Float64Array.from([...BANDS, TOP], ({ line }) => line.per);

/** Far above what the sum of a few rounded parts can be wrong by, far below what distinguishes two results. */
const DOUBT = 1e-9;

/**
 * The values of a person's indicators in hundredths, added up: their whole parts exactly, and what is left of each (below 1) as closely as a
 * number can, 0 only if nothing is left. The same values as {@link exactIkiValue}, without its cost. One is used for person after person.
 */
export class IndicativeSum {
  scored = 0;
  missing = 0;
  /** The sum in hundredths: whole parts, and what is left of them. */
  whole = 0;
  part = 0;

  /** Begins anew. */
  clear(): void {
    this.scored = 0;
    this.missing = 0;
    this.whole = 0;
    this.part = 0;
  }

  /** Adds an indicator that was reported on: quantities, `low` not above `high`. */
  add(normal: boolean, low: number, high: number, cannotExceed: boolean, realisation: number): void {
    this.scored++;
    let n = 1;
    let d = 1;
    if (realisation < low || realisation > high) {
      let target = realisation < low ? low : high;
      let reached = realisation;
      if (target > EXACT_LIMIT || reached > EXACT_LIMIT) {
        // Whole amounts of rupiah are large and even.
        target /= QUANTITY_SCALE;
        reached /= QUANTITY_SCALE;
        const even = Number.isInteger(target) && Number.isInteger(reached);
        if (!even || target > EXACT_LIMIT || reached > EXACT_LIMIT) {
          this.addExact(normal, low, high, cannotExceed, realisation);
          return;
        }
      }
      if (target !== 0) {
        d = target;
        n = normal ? reached : Math.max(0, 2 * target - reached);
      } else if (!normal) n = 0;
    }
    const band = n === d && cannotExceed ? LAST : bandOf(n, d);
    // Both are integers below 2^53 and the divisor below 2^39, so that the quotient is whole only where nothing is left.
    const value = ((SLOPE[band] ?? 0) * n + (SHIFT[band] ?? 0) * d) / ((PER[band] ?? 1) * d);
    const whole = Math.floor(value);
    this.whole += whole;
    this.part += value - whole;
  }

  /** Their mean rounded half up; `undefined` when it is so near to a half that only exact arithmetic can tell. */
  mean(): number | null | undefined {
    if (this.scored === 0) return null;
    const step = 2 * this.scored;
    const doubled = 2 * this.whole + this.scored;
    const left = (doubled % step) + 2 * this.part;
    const steps = Math.floor(left / step);
    const beyond = left - steps * step;
    if (this.part !== 0 && (beyond < DOUBT || step - beyond < DOUBT)) return undefined;
    return Math.floor(doubled / step) + steps;
  }

  private addExact(
    normal: boolean,
    low: number,
    high: number,
    cannotExceed: boolean,
    realisation: number,
  ): void {
    const direction = normal ? 'NORMAL' : 'KHUSUS';
    const { n, d } = exactIkiValue({ direction, low, high, cannotExceed, realisation });
    this.whole += Number(n / d);
    this.part += Number(n % d) / Number(d);
  }
}

function bandOf(n: number, d: number): number {
  for (let band = 0; band < LAST; band++) {
    const over = n * (BOUND_D[band] ?? 0) - d * (BOUND_N[band] ?? 0);
    if (over < 0 || (over === 0 && INCLUDED[band] === 1)) return band;
  }
  return LAST;
}
