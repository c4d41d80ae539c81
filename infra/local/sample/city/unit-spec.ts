import type { Education, Role, UnitKind } from '../types.ts';
import type { Field } from '../people/titles.ts';
import type { MixName } from './mixes.ts';

/** The rung of a post that is no plain staff: it decides kind of position, golongan and age. */
export type Rung =
  | 'WALI_KOTA'
  | 'SEKDA'
  | 'JPT'
  | 'ADMINISTRATOR_A'
  | 'ADMINISTRATOR_B'
  | 'PENGAWAS_A'
  | 'PENGAWAS_B'
  | 'KEPALA_PUSKESMAS'
  | 'KEPALA_SEKOLAH';

/** A single post. `key` names it in the whole city; whoever holds it is rated by the holder of `assessor`. */
export type Post = {
  key: string;
  position: string;
  rung: Rung;
  unit: string;
  head: boolean;
  assessor: string | null;
  field: Field;
  education: Education;
  roles: readonly Role[];
};

/** Staff of one unit under one assessor; `size` is their number in a city of about 5,000, `cap` the most there may be. */
export type StaffGroup = {
  unit: string;
  assessor: string;
  mix: MixName;
  size: number;
  cap: number;
  /** How many there are even in the smallest city. */
  least: number;
};

export type UnitSpec = { code: string; name: string; kind: UnitKind; parent: string | null };

/**
 * What enters a city together: a block is in the sample with all its units, posts and groups, or not at all.
 * `tier` 0 is always there; then 1, 2, 3 follow while the city is large enough.
 */
export type Block = { tier: 0 | 1 | 2 | 3; units: UnitSpec[]; posts: Post[]; groups: StaffGroup[] };

/** The most people who report to one assessor; below the 70 that a believable city has, to leave room for posts. */
const GROUP_CAP = 62;

/** An empty block to add to. */
export function block(tier: Block['tier']): Block {
  return { tier, units: [], posts: [], groups: [] };
}

type HeadedUnit = UnitSpec & {
  position: string;
  rung: Rung;
  assessor?: string;
  field?: Field;
  roles?: readonly Role[];
};

/** Adds a unit and the post of its head, who reports to the head of the parent unless told otherwise. */
export function addUnit(to: Block, unit: HeadedUnit): void {
  const { code, name, kind, parent } = unit;
  to.units.push({ code, name, kind, parent });
  const high = unit.rung === 'JPT' || unit.rung === 'SEKDA' || unit.rung.startsWith('ADMINISTRATOR');
  to.posts.push({
    key: code,
    position: unit.position,
    rung: unit.rung,
    unit: code,
    head: true,
    assessor: unit.assessor ?? parent,
    field: unit.field ?? 'UMUM',
    education: high ? 'S2' : 'S1',
    roles: unit.roles ?? [],
  });
}

type Seat = { key: string; position: string; rung: Rung; unit: string; assessor: string; field?: Field };

/** Adds a post that heads no unit. */
export function addSeat(to: Block, seat: Seat): void {
  to.posts.push({
    ...seat,
    head: false,
    field: seat.field ?? 'UMUM',
    education: seat.rung === 'JPT' ? 'S2' : 'S1',
    roles: [],
  });
}

/** Adds staff to a unit, under its head unless another assessor is named. */
export function addStaff(
  to: Block,
  unit: string,
  mix: MixName,
  size: number,
  more: { cap?: number; least?: number; assessor?: string } = {},
): void {
  to.groups.push({
    unit,
    assessor: more.assessor ?? unit,
    mix,
    size,
    cap: more.cap ?? GROUP_CAP,
    least: more.least ?? 0,
  });
}
