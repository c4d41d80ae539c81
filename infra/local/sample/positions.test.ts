import { describe, expect, it } from 'vitest';
import { planFor, POSITION_PLANS, type PlannedIki, type Target } from './positions.ts';
import type { SamplePerson } from './sample.ts';
import { makeSample } from './sample.ts';
import type { UnitKind } from './types.ts';

const ALL_IKI = POSITION_PLANS.flatMap(({ position, rhk }) =>
  rhk.flatMap(({ iki }) => iki.map((each) => ({ position, iki: each }))),
);

const scaled = (value: number): number => Math.round(value * 10_000);

function ends(iki: PlannedIki, end: keyof Target): { quarters: number[]; year: number } {
  return {
    quarters: iki.quarterTargets.map((quarter) => scaled(quarter[end])),
    year: scaled(iki.yearTarget[end]),
  };
}

function yearFrom(iki: PlannedIki, quarters: number[]): number {
  const all = quarters.reduce((sum, quarter) => sum + quarter, 0);
  if (iki.aggregation === 'JUMLAH') return all;
  return iki.aggregation === 'RATA_RATA' ? Math.round(all / 4) : (quarters[3] ?? Number.NaN);
}

describe('the library of positions', () => {
  it('knows at least forty positions, each once', () => {
    const names = POSITION_PLANS.map(({ position }) => position);
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives each position one to three RHK, the first of them main, and two to six IKI', () => {
    for (const { position, rhk } of POSITION_PLANS) {
      const count = rhk.flatMap(({ iki }) => iki).length;
      expect(rhk.length >= 1 && rhk.length <= 3 && count >= 2 && count <= 6, position).toBe(true);
      expect(rhk[0]?.kind, position).toBe('UTAMA');
      for (const each of rhk) expect(each.iki.length, `${position}: ${each.text}`).toBeGreaterThan(0);
    }
  });

  it('words every RHK as a result, not as an activity', () => {
    for (const { text } of POSITION_PLANS.flatMap(({ rhk }) => rhk)) {
      expect(text).toMatch(/^(Ter|Me[nm]|Ber|Di|Pulih|Tertib)\p{L}*nya /u);
      expect(text).not.toMatch(/^(Melaksanakan|Mengikuti|Membuat|Terlaksananya)/);
    }
  });

  it('has year targets that follow from the quarters', () => {
    for (const { position, iki } of ALL_IKI) {
      for (const end of ['low', 'high'] as const) {
        const { quarters, year } = ends(iki, end);
        expect(year, `${position}: ${iki.text}`).toBe(yearFrom(iki, quarters));
      }
    }
  });

  it('has targets of at most four decimals, none negative, low before high', () => {
    for (const { position, iki } of ALL_IKI) {
      for (const { low, high } of [...iki.quarterTargets, iki.yearTarget]) {
        expect(
          scaled(low) / 10_000 === low && scaled(high) / 10_000 === high,
          `${position}: ${iki.text}`,
        ).toBe(true);
        expect(low >= 0 && low <= high, `${position}: ${iki.text}`).toBe(true);
      }
    }
  });

  it('never asks for more than 100 percent, and marks only such targets as the most there can be', () => {
    for (const { position, iki } of ALL_IKI) {
      if (iki.unit === '%') expect(iki.yearTarget.high, `${position}: ${iki.text}`).toBeLessThanOrEqual(100);
      if (iki.cannotExceed)
        expect(iki.yearTarget, `${position}: ${iki.text}`).toEqual({ low: 100, high: 100 });
    }
  });
});

describe('perspectives', () => {
  /** Units of their own: who heads one has the SKP of JPT, as a JPT has. */
  const INDEPENDENT = new Set<UnitKind>([
    'SEKRETARIAT_DAERAH',
    'SEKRETARIAT_DPRD',
    'INSPEKTORAT',
    'DINAS',
    'BADAN',
    'SATPOL_PP',
    'RSUD',
    'KECAMATAN',
    'KELURAHAN',
    'PUSKESMAS',
    'UPTD',
    'SEKOLAH',
  ]);
  const { people, units } = makeSample({ employees: 6000, seed: 5, notAssessed: 1200 });
  const kinds = new Map(units.map((it) => [it.code, it.kind]));
  const isJpt = ({ positionKind, head, unit }: SamplePerson): boolean => {
    const kind = kinds.get(unit);
    return positionKind === 'JPT_PRATAMA' || (head && kind !== undefined && INDEPENDENT.has(kind));
  };
  const isElected = ({ positionKind }: SamplePerson): boolean => positionKind === 'KEPALA_DAERAH';

  it('stand on every IKI of JPT and heads of units of their own, and on none of anybody else', () => {
    for (const person of people.filter((it) => !isElected(it))) {
      const tagged = planFor(person.position).rhk.flatMap(({ iki }) =>
        iki.map((it) => it.perspective !== undefined),
      );
      expect(new Set(tagged), person.position).toEqual(new Set([isJpt(person)]));
    }
  });

  it('are all four in the plan of a Kepala Dinas', () => {
    const of = planFor('Kepala Dinas').rhk.flatMap(({ iki }) => iki.map((it) => it.perspective));
    expect(new Set(of).size).toBe(4);
  });
});

describe('finding a plan', () => {
  it('finds a functional position whatever its jenjang', () => {
    expect(planFor('Bidan Ahli Muda').rhk).toEqual(planFor('Bidan').rhk);
    expect(planFor('Bidan Ahli Muda').position).toBe('Bidan Ahli Muda');
  });

  it('prefers the longest name that fits', () => {
    expect(planFor('Dokter Gigi Ahli Madya').rhk).not.toEqual(planFor('Dokter Ahli Madya').rhk);
    expect(planFor('Sekretaris Daerah Kota Binjai').rhk).toEqual(planFor('Sekretaris Daerah').rhk);
    expect(planFor('Kepala UPTD Puskesmas Rambung').rhk).not.toEqual(
      planFor('Kepala UPTD Instalasi Farmasi').rhk,
    );
  });

  it('does not take a part of a word for a name', () => {
    expect(planFor('Gurun').rhk).not.toEqual(planFor('Guru').rhk);
  });

  it('has something sound for a name that nobody knows', () => {
    const unknown = planFor('Juru Kunci Museum');
    expect(unknown.position).toBe('Juru Kunci Museum');
    expect(unknown.rhk.flatMap(({ iki }) => iki).length).toBeGreaterThanOrEqual(2);
  });

  it('gives a copy that the caller may change', () => {
    planFor('Bidan').rhk.pop();
    expect(planFor('Bidan').rhk.length).toBe(2);
  });

  it('knows every position of a full city but the elected one', () => {
    const fallback = planFor('Juru Kunci Museum').rhk;
    const { people } = makeSample({ employees: 6000, seed: 5, notAssessed: 1200 });
    const unknown = people.filter(({ position }) => planFor(position).rhk[0]?.text === fallback[0]?.text);
    expect(unknown.map(({ position }) => position)).toEqual(['Wali Kota Binjai']);
  });
});
