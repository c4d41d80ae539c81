import type { EmployeeKind, Jenjang, PositionKind, Regime } from '../../../shared/regulation/sets.ts';

/** A person of the agency: what does not depend on a position. */
export type Employee = {
  id: string;
  nip: string;
  name: string;
  kind: EmployeeKind;
  /** Golongan ruang (PNS) or golongan (PPPK), e.g. `III/c`, `IX`; empty for others. */
  grade: string;
};

/**
 * A position held for a time (19.3): unit, assessor, from, to. Segments of one person are numbered from 1; they overlap only where
 * one is held as Plt. `head`: the position heads its unit.
 */
export type Segment = {
  employee: string;
  segment: string;
  position: string;
  positionKind: PositionKind;
  jenjang: Jenjang | undefined;
  unit: string;
  head: boolean;
  assessor: string | undefined;
  regime: Regime;
  acting: boolean;
  from: string;
  to: string | undefined;
};

/** Whether a segment was held on some day between two dates (both included). */
export function overlaps(segment: Pick<Segment, 'from' | 'to'>, from: string, to: string): boolean {
  return segment.from <= to && (segment.to === undefined || segment.to >= from);
}
