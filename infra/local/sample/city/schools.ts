import { addStaff, addUnit, block, type Block } from './unit-spec.ts';

const MIDDLE_SCHOOLS = 14;
const PRIMARY_SCHOOLS = 50;

/** The most schools the sample has. */
export const MOST_SCHOOLS = MIDDLE_SCHOOLS + PRIMARY_SCHOOLS;

/**
 * The given number of schools, each with a head (regime PENDIDIKAN) and some administration; middle schools and primary
 * schools in turn. Heads of school report to the bidang for their kind of school.
 */
export function schoolBlocks(count: number): Block[] {
  return Array.from({ length: count }, (_, index) => {
    const made = block(0);
    const middle = index % 2 === 0 && index / 2 < MIDDLE_SCHOOLS;
    const serial = middle ? index / 2 + 1 : index + 1 - Math.min(Math.ceil((index + 1) / 2), MIDDLE_SCHOOLS);
    const code = `${middle ? 'SMPN' : 'SDN'}.${serial}`;
    const name = `${middle ? 'SMP' : 'SD'} Negeri ${serial} Binjai`;
    addUnit(made, {
      code,
      name,
      kind: 'SEKOLAH',
      parent: 'DISDIK',
      position: `Kepala ${name}`,
      rung: 'KEPALA_SEKOLAH',
      assessor: middle ? 'DISDIK.SMP' : 'DISDIK.SD',
      field: 'PENDIDIKAN',
    });
    addStaff(made, code, 'sekolah', 3, { cap: 5 });
    return made;
  });
}
