import type { Segment } from './segment.ts';
import { overlaps } from './segment.ts';
import type { Unit } from './unit.ts';
import { opdOf } from './unit.ts';

/** Whether a segment is held on a day. */
export function holdsOn(segment: Pick<Segment, 'from' | 'to'>, day: string): boolean {
  return overlaps(segment, day, day);
}

/** The definitive segment that a person holds now or will hold: the last one, unless it has an end. `undefined` after they left. */
export function standingSegment(segments: readonly Segment[]): Segment | undefined {
  return segments
    .filter((it) => !it.acting && it.to === undefined)
    .toSorted((one, other) => Number(one.segment) - Number(other.segment))
    .at(-1);
}

/** Where a person stands in the organisation, as the record of the actor keeps it. */
export type ActorPosition = { unit: string | undefined; opd: string | undefined; heads: string[] };

/**
 * Unit and OPD of the definitive segment held on `today`, and the units that the person then heads, as Plt too, in the order of their
 * codes. Somebody without a segment on that day stands nowhere.
 */
export function actorPlace(
  units: ReadonlyMap<string, Unit>,
  segments: readonly Segment[],
  today: string,
): ActorPosition {
  const held = segments.filter((it) => holdsOn(it, today));
  const unit = held.find((it) => !it.acting)?.unit;
  const heads = held.filter((it) => it.head).map((it) => it.unit);
  return {
    unit,
    opd: unit === undefined ? undefined : opdOf(units, unit),
    heads: [...new Set(heads)].toSorted(),
  };
}
