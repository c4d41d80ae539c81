import { describe, expect, it } from 'vitest';
import { makeSample } from './sample.ts';
import { isAssessed, officials, sampleOf, SIZES } from './testing/cities.ts';

describe('counting people', () => {
  it.each(SIZES)('has exactly %i assessed people and the wali kota', (employees) => {
    const { people } = sampleOf(employees);
    expect(people.filter(isAssessed).length).toBe(employees);
    expect(people.length).toBe(employees + 1);
  });

  it.each([1, 11, 12, 13, 40, 1500])('adds exactly %i people who are not assessed', (notAssessed) => {
    const { people } = sampleOf(1000, { notAssessed });
    expect(people.filter(isAssessed).length).toBe(1000);
    expect(people.length).toBe(1000 + notAssessed + 1);
  });

  it('has exact counts at odd sizes and other seeds', () => {
    for (const [employees, seed] of [
      [31, 1],
      [47, 2],
      [333, 3],
      [1111, 4],
    ] as const) {
      expect(makeSample({ employees, seed }).people.filter(isAssessed).length).toBe(employees);
    }
  });

  it('makes about a third PPPK paruh waktu in the whole city', () => {
    const part = sampleOf(7000).people.filter(({ regime }) => regime === 'PPPK_PARUH_WAKTU');
    expect(part.length / 7000).toBeCloseTo(1 / 3, 2);
    expect(part.every(({ kind }) => kind === 'PPPK_PARUH_WAKTU')).toBe(true);
  });

  it('has teachers, students and people on leave among those not assessed', () => {
    const regimes = new Set(sampleOf(5000, { notAssessed: 1500 }).people.map(({ regime }) => regime));
    expect([...regimes].toSorted()).toEqual([
      'PENDIDIKAN',
      'PPPK_PARUH_WAKTU',
      'TIDAK_DINILAI',
      'TUGAS_BELAJAR',
      'UMUM',
    ]);
  });
});

describe('the whole city', () => {
  it('has five kecamatan, 37 kelurahan of 6 to 12 people and a hospital larger than any other OPD', () => {
    for (const size of [5000, 7000]) {
      const { units, people } = sampleOf(size);
      const kind = new Map(units.map((unit) => [unit.code, unit.kind]));
      const sizes = Map.groupBy(people, ({ unit }) => unit);
      expect(units.filter((unit) => unit.kind === 'KECAMATAN').length).toBe(5);
      const kelurahan = units
        .filter((unit) => unit.kind === 'KELURAHAN')
        .map(({ code }) => sizes.get(code)?.length ?? 0);
      expect(kelurahan.length).toBe(37);
      expect(Math.min(...kelurahan) >= 6 && Math.max(...kelurahan) <= 12).toBe(true);
      const puskesmas = [...sizes]
        .filter(([code]) => kind.get(code) === 'PUSKESMAS')
        .map(([, group]) => group.length);
      expect(Math.min(...puskesmas) >= 40 && Math.max(...puskesmas) <= 70).toBe(true);
      const hospital = people.filter(({ unit }) => unit.startsWith('RSUD')).length;
      const health = people.filter(({ unit }) => unit.startsWith('DINKES') || unit.startsWith('PKM')).length;
      expect(hospital).toBeGreaterThan(health);
    }
  });

  it('always has the OPD that every story needs, however small it is', () => {
    const codes = sampleOf(30).units.map(({ code }) => code);
    const needed = ['SETDA', 'DISDUKCAPIL', 'DINKES', 'PKM.BINJAI-KOTA', 'BKPSDM', 'INSPEKTORAT'];
    expect(codes).toEqual(expect.arrayContaining([...needed, 'KEC.BINJAI-KOTA', 'KEL.BINJAI-KOTA.SATRIA']));
  });
});

describe('making a sample', () => {
  it('gives the same city for the same seed and another for another', () => {
    const first = makeSample({ employees: 200, seed: 1, notAssessed: 30 });
    expect(makeSample({ employees: 200, seed: 1, notAssessed: 30 })).toEqual(first);
    expect(makeSample({ employees: 200, seed: 2, notAssessed: 30 }).staffCsv).not.toBe(first.staffCsv);
  });

  it('counts ages to the day that it is told', () => {
    const years = officials(makeSample({ employees: 30, seed: 1, today: '2030-06-30' })).map(({ nip }) =>
      nip.slice(8, 12),
    );
    expect(years.every((year) => year <= '2030') && years.some((year) => year > '2026')).toBe(true);
  });

  it.each([
    [{ employees: 29, seed: 1 }, 'employees'],
    [{ employees: 100.5, seed: 1 }, 'employees'],
    [{ employees: 100, seed: -1 }, 'seed'],
    [{ employees: 100, seed: 1, notAssessed: -1 }, 'notAssessed'],
    [{ employees: 100, seed: 1, today: '2026-02-30' }, '2026-02-30'],
    [{ employees: 100_000, seed: 1 }, 'Cannot place'],
    [{ employees: 100, seed: 1, notAssessed: 50_000 }, 'Cannot place'],
  ])('refuses %o and names what is wrong', (options, named) => {
    expect(() => makeSample(options)).toThrow(named);
  });
});
