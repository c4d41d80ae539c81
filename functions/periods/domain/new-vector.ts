import type { Regime } from '../../../shared/regulation/sets.ts';
import { hasVector } from '../../../shared/regulation/regimes.ts';
import type { Period } from './period.ts';
import type { Vector, VectorIki } from './vector.ts';

/** What a vector needs to know of a segment. */
export type Placement = {
  employee: string;
  segment: string;
  unit: string;
  assessor: string | undefined;
  head: boolean;
  acting: boolean;
  regime: Regime;
  from: string;
  to: string | undefined;
};

/** Whether a segment has a vector in a period: its regime is assessed in periods of this kind, and it was held on some day of it. */
export function belongsTo(placement: Placement, period: Pick<Period, 'kind' | 'from' | 'to'>): boolean {
  if (!hasVector(placement.regime, period.kind)) return false;
  return placement.from <= period.to && (placement.to === undefined || placement.to >= period.from);
}

/** The target of one quarter, from a year's five (four quarters, then the year). */
export function planOfQuarter(iki: readonly VectorIki[], quarter: number): VectorIki[] {
  return iki.map((it) => {
    const target = it.targets[quarter - 1];
    if (target === undefined) throw new Error(`IKI ${it.number} has no target for quarter ${quarter}`);
    return { ...it, targets: [target], realisation: null };
  });
}

/**
 * The plan that a new vector of `period` takes from the year's vector: none before an SKP is agreed, none in a year itself. A plan
 * wholly in words has no indicator here and is a plan all the same.
 */
export function planFrom(
  year: Vector | undefined,
  period: Pick<Period, 'id' | 'kind'>,
): Pick<Vector, 'iki' | 'p'> {
  const quarter = /-Q([1-4])$/.exec(period.id)?.[1];
  if (year === undefined || quarter === undefined || year.p === 0) return { iki: [], p: 0 };
  return { iki: planOfQuarter(year.iki, Number(quarter)), p: 1 };
}

/** A new vector without realisation or rating. */
export function newVector(
  period: Pick<Period, 'id' | 'kind'>,
  placement: Placement,
  year: Vector | undefined,
): Vector {
  const { employee, segment, unit, assessor, head, acting, regime, from, to } = placement;
  return {
    period: period.id,
    employee,
    segment,
    unit,
    assessor,
    from,
    to,
    regime,
    acting,
    exempt: false,
    head,
    v: 1,
    r: 0,
    g: 0,
    c: 0,
    ...planFrom(year, period),
    rating: null,
    achievement: null,
    run: undefined,
    result: null,
    stamp: undefined,
  };
}

/** The same person's place as a year's vector tells it: a quarter is opened from the year's vectors. */
export function placementOf(year: Vector): Placement {
  const { employee, segment, unit, assessor, head, acting, regime, from, to } = year;
  return { employee, segment, unit, assessor, head, acting, regime, from, to };
}
