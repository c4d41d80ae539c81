import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsInDistribution } from '../../../shared/regulation/regimes.ts';
import { PREDIKATS, REGIMES } from '../../../shared/regulation/sets.ts';
import type { Unit } from '../../organisation/index.ts';
import type { Vector } from '../../periods/index.ts';
import { isCounted } from '../../periods/index.ts';
import { aVector } from '../../periods/testing/a-vector.ts';
import { aggregate } from './aggregate.ts';
import { findingOf } from './finding.ts';
import { summarise } from './summary.ts';

const TREE: Unit[] = [
  { code: 'KOTA', name: 'Kota', kind: 'PEMERINTAH_KOTA', parent: undefined },
  { code: 'DINKES', name: 'Dinas Kesehatan', kind: 'DINAS', parent: 'KOTA' },
  { code: 'DINKES.SEK', name: 'Sekretariat', kind: 'SEKRETARIAT', parent: 'DINKES' },
];
const PERIOD = '2026-Q4';
const LAST_DAY = '2026-12-31';
const MEMBERS = { partTimeInDistribution: false };

let number = 0;
const sealed = (difference: Partial<Vector>): Vector => {
  number += 1;
  const employee = String(number)
    .padStart(12, 'a')
    .replaceAll(/[0189]/g, 'b');
  const result = { predikat: 'BAIK' as const, indicative: null, review: false };
  return aVector({ employee, unit: 'DINKES.SEK', run: PERIOD, result, ...difference });
};

/** The aggregates of people who stand in several shards. */
function aggregated(people: readonly Vector[], policy = MEMBERS) {
  const shards = [0, 1].map((shard) =>
    summarise(
      PERIOD,
      shard,
      people.filter((_, at) => at % 2 === shard),
      LAST_DAY,
    ),
  );
  return aggregate(shards, TREE, policy);
}
const dinkes = (people: readonly Vector[], policy = MEMBERS) =>
  aggregated(people, policy).find((it) => it.opd === 'DINKES');

describe('the pattern of an OPD', () => {
  const head = sealed({ unit: 'DINKES', head: true, achievement: 'BAIK' });

  it('counts its people without its head, and takes the head’s achievement', () => {
    const secretary = sealed({ head: true, achievement: 'ISTIMEWA' });
    const own = dinkes([head, secretary, sealed({})]);
    expect(own?.population).toBe(3);
    expect(own?.pattern).toMatchObject({ achievement: 'BAIK', counts: { BAIK: 2 } });
  });

  it('leaves out who is part-time where policy does, and only then', () => {
    const people = [head, sealed({ regime: 'PPPK_PARUH_WAKTU' }), sealed({})];
    expect(dinkes(people)?.pattern.counts.BAIK).toBe(1);
    expect(dinkes(people, { partTimeInDistribution: true })?.pattern.counts.BAIK).toBe(2);
  });

  it('is that of the definitive head, though a Plt stands beside, and of a Plt where there is no other', () => {
    const acting = sealed({ unit: 'DINKES', head: true, acting: true, achievement: 'KURANG' });
    expect(dinkes([acting, head, sealed({})])?.pattern.achievement).toBe('BAIK');
    expect(dinkes([acting, sealed({})])?.pattern.achievement).toBe('KURANG');
    expect(dinkes([sealed({})])?.pattern.achievement).toBeNull();
  });

  it('counts who is rated, held on the last day, not as Plt, of a regime that counts, and not the head', () => {
    const anyone = fc.record({
      unit: fc.constantFrom('DINKES', 'DINKES.SEK'),
      regime: fc.constantFrom(...REGIMES),
      head: fc.boolean(),
      acting: fc.boolean(),
      exempt: fc.boolean(),
      to: fc.constantFrom(undefined, '2026-11-30'),
      predikat: fc.option(fc.constantFrom(...PREDIKATS)),
    });
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 12 }), fc.boolean(), (people, partTimeInDistribution) => {
        const policy = { partTimeInDistribution };
        const vectors = people.map(({ predikat, ...it }) =>
          sealed({ ...it, result: { predikat, indicative: null, review: false } }),
        );
        const inside = vectors.filter(
          (it) =>
            isCounted(it, LAST_DAY) &&
            countsInDistribution(it.regime, policy) &&
            !(it.head && it.unit === 'DINKES'),
        );
        const counts = dinkes(vectors, policy)?.pattern.counts;
        for (const predikat of PREDIKATS)
          expect(counts?.[predikat] ?? 0).toBe(
            inside.filter((it) => it.result?.predikat === predikat).length,
          );
      }),
    );
  });
});

describe('a finding about an OPD', () => {
  const counts = { SANGAT_BAIK: 5, BAIK: 20, BUTUH_PERBAIKAN: 0, KURANG: 0, SANGAT_KURANG: 0 };

  it('names what is broken and how severe that is by policy, with both rules', () => {
    const policy = { minimumPopulation: 20, distributionViolation: 'WARNING' } as const;
    const found = findingOf('DINKES', { achievement: 'BAIK', counts }, policy);
    expect(found?.finding).toMatchObject({ population: 25, severity: 'WARNING' });
    expect(found?.finding.broken).toEqual(['BAIK_MAX_70', 'BUTUH_PERBAIKAN_ATAU_KURANG_WAJIB_ADA']);
    expect(found?.records.map((it) => it.rule)).toEqual(['distribution', 'distribution-severity']);
    const few = findingOf('DINKES', { achievement: 'BAIK', counts }, { ...policy, minimumPopulation: 26 });
    expect(few?.finding.severity).toBe('INFORMATION');
  });

  it('is none while the OPD has no achievement', () => {
    const policy = { minimumPopulation: 20, distributionViolation: 'ERROR' } as const;
    expect(findingOf('DINKES', { achievement: null, counts }, policy)).toBeUndefined();
  });
});
