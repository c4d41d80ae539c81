import { describe, expect, it } from 'vitest';
import { CITIES } from './testing/cities.ts';

describe.each(CITIES)('a city of %s', (_, make) => {
  it('has one wali kota at the top and an assessor for everybody else', () => {
    const { people } = make();
    const byNip = new Map(people.map((person) => [person.nip, person]));
    const tops = people.filter(({ assessorNip }) => assessorNip === null);
    expect(tops.map(({ nip, regime, roles }) => [nip, regime, roles])).toEqual([
      ['WALIKOTA-BINJAI', 'TIDAK_DINILAI', ['PPK']],
    ]);
    const flaws = people.flatMap(({ nip }) => {
      const path = new Set<string>();
      let at = byNip.get(nip);
      while (at?.assessorNip && !path.has(at.nip)) {
        path.add(at.nip);
        at = byNip.get(at.assessorNip);
      }
      if (!at) return [`${nip}: an assessor is missing`];
      return at.assessorNip ? [`${nip}: a cycle at ${at.nip}`] : [];
    });
    expect(flaws).toEqual([]);
  });

  it('lets only heads and asisten assess, and nobody more than seventy', () => {
    const { people } = make();
    const byNip = new Map(people.map((person) => [person.nip, person]));
    const reports = Map.groupBy(people, ({ assessorNip }) => assessorNip);
    for (const [nip, group] of reports) {
      if (nip === null) continue;
      const assessor = byNip.get(nip);
      expect(assessor?.head || assessor?.position.startsWith('Asisten'), nip).toBe(true);
      expect(group.length, nip).toBeLessThanOrEqual(70);
    }
  });

  it('has exactly one head in every unit, and nobody outside the units', () => {
    const { people, units } = make();
    const heads = people.filter(({ head }) => head).map(({ unit }) => unit);
    expect(heads.toSorted()).toEqual(units.map(({ code }) => code).toSorted());
    const codes = new Set(heads);
    expect(people.filter(({ unit }) => !codes.has(unit))).toEqual([]);
  });

  it('has one root, parents before children, and codes that the import takes', () => {
    const seen = new Set<string | null>();
    for (const { code, parent, kind } of make().units) {
      expect(code).toMatch(/^[A-Z0-9.-]{1,40}$/);
      expect(seen.has(code)).toBe(false);
      expect(parent === null ? kind === 'PEMERINTAH_KOTA' && seen.size === 0 : seen.has(parent), code).toBe(
        true,
      );
      seen.add(code);
    }
  });

  it('has an ADMIN_OPD in every OPD and six different persona', () => {
    const { people, units, personas } = make();
    const parentOf = new Map(units.map(({ code, parent }) => [code, parent]));
    const root = units[0]?.code;
    const opdOf = (code: string): string => {
      const parent = parentOf.get(code);
      return parent && parent !== root ? opdOf(parent) : code;
    };
    const served = new Set(
      people.filter(({ roles }) => roles.includes('ADMIN_OPD')).map(({ unit }) => opdOf(unit)),
    );
    const opds = units.filter(({ parent }) => parent === root).map(({ code }) => code);
    expect(opds.filter((code) => !served.has(code))).toEqual([]);
    const byNip = new Map(people.map((person) => [person.nip, person]));
    expect(new Set(Object.values(personas)).size).toBe(6);
    expect(byNip.get(personas.pegawai)?.assessorNip).toBe(personas.penilai);
    expect(byNip.get(personas.pegawai)?.regime).toBe('UMUM');
    expect(byNip.get(personas['admin-opd'])?.roles).toContain('ADMIN_OPD');
    expect(byNip.get(personas.bkpsdm)?.roles).toContain('BKPSDM');
    expect(byNip.get(personas.ppk)?.roles).toContain('PPK');
    expect(byNip.get(personas.inspektorat)?.roles).toContain('INSPEKTORAT');
  });
});
