import type { Employee, Segment } from '../domain/segment.ts';

/** A valid person; the parts given differ. */
export function anEmployee(parts: Partial<Employee> = {}): Employee {
  return {
    id: 'aaaaaaaaaaaa',
    nip: '197104161997081001',
    name: 'Benyamin Karo-Karo, S.STP., M.SP.',
    kind: 'PNS',
    grade: 'IV/c',
    ...parts,
  };
}

/** A valid definitive segment without end; the parts given differ. */
export function aSegment(parts: Partial<Segment> = {}): Segment {
  return {
    employee: 'aaaaaaaaaaaa',
    segment: '1',
    position: 'Penelaah Teknis Kebijakan',
    positionKind: 'PELAKSANA',
    jenjang: undefined,
    unit: 'SETDA.ORGANISASI',
    head: false,
    assessor: 'bbbbbbbbbbbb',
    regime: 'UMUM',
    acting: false,
    from: '2026-01-01',
    to: undefined,
    ...parts,
  };
}
