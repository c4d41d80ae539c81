import { describe, expect, it } from 'vitest';
import { assumption } from './assumption.ts';
import type { PositionKind, UnitKind } from './sets.ts';
import { OPD_KINDS, POSITION_KINDS, UNIT_KINDS } from './sets.ts';
import { INDEPENDENT_UNITS, skpFormOf } from './skp-form.ts';

const CASES: [string, PositionKind, UnitKind | undefined, string][] = [
  ['Kepala Dinas', 'JPT_PRATAMA', 'DINAS', 'JPT'],
  ['Staf Ahli, who heads nothing', 'JPT_PRATAMA', undefined, 'JPT'],
  ['Camat', 'ADMINISTRATOR', 'KECAMATAN', 'JPT'],
  ['Lurah', 'PENGAWAS', 'KELURAHAN', 'JPT'],
  ['Kepala Puskesmas, a functional officer', 'FUNGSIONAL', 'PUSKESMAS', 'JPT'],
  ['Kepala Bidang', 'ADMINISTRATOR', 'BIDANG', 'JA_JF'],
  ['Sekretaris of a dinas', 'ADMINISTRATOR', 'SEKRETARIAT', 'JA_JF'],
  ['Kepala Subbagian', 'PENGAWAS', 'SUBBAGIAN', 'JA_JF'],
  ['Pranata Komputer', 'FUNGSIONAL', undefined, 'JA_JF'],
  ['Pengadministrasi', 'PELAKSANA', undefined, 'JA_JF'],
];

describe('the official SKP', () => {
  it.each(CASES)('of a %s', (_, kind, heads, form) => {
    expect(skpFormOf({ kind, heads })).toBe(form);
  });

  it('of whoever heads a unit kerja mandiri is that of JPT, whatever the position', () => {
    for (const kind of POSITION_KINDS) {
      const heading = UNIT_KINDS.filter((heads) => skpFormOf({ kind, heads }) === 'JPT');
      expect(heading).toEqual(
        kind.startsWith('JPT') ? UNIT_KINDS : UNIT_KINDS.filter((it) => INDEPENDENT_UNITS.kinds.includes(it)),
      );
    }
  });

  it('counts as unit kerja mandiri what its assumption says', () => {
    const rest = INDEPENDENT_UNITS.kinds.filter((it) => !OPD_KINDS.some((opd) => opd === it));
    expect(assumption('A-036').default).toEqual(['perangkat daerah', ...rest]);
  });
});
