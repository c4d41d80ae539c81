import type { Citation } from '../kernel/citation.ts';
import { cite } from './cite.ts';
import type { PositionKind, SkpForm, UnitKind } from './sets.ts';
import { OPD_KINDS } from './sets.ts';

/** Kinds of units that are unit kerja mandiri: who heads one plans like a JPT, whatever the position is called. */
export const INDEPENDENT_UNITS: { kinds: readonly UnitKind[]; basis: readonly Citation[] } = {
  kinds: [...OPD_KINDS, 'KELURAHAN', 'UPTD', 'PUSKESMAS', 'RSUD', 'SEKOLAH'],
  basis: [cite('PERMENPANRB-6-2022', {}, 'M', 'A-036')],
};

const JPT: readonly PositionKind[] = ['JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA'];

/**
 * Which official SKP somebody in a position has (rules 2.1, 3.3). `heads`: the kind of the unit that the position heads, `undefined` for
 * none. Heads of parts of a unit (bidang, subbagian, seksi) have that of JA/JF, like those whom they lead.
 */
export function skpFormOf(position: { kind: PositionKind; heads: UnitKind | undefined }): SkpForm {
  if (JPT.includes(position.kind)) return 'JPT';
  const { heads } = position;
  return heads !== undefined && INDEPENDENT_UNITS.kinds.includes(heads) ? 'JPT' : 'JA_JF';
}
