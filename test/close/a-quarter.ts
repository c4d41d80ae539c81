import { idFrom } from '../../shared/kernel/ids.ts';
import { shardOf } from '../../shared/kernel/shard.ts';
import type { Table } from '../../shared/platform/table/table.ts';
import { RULE_SETS } from '../../shared/regulation/rule-sets.ts';
import type { Rating } from '../../shared/regulation/sets.ts';
import type { Vector } from '../../functions/periods/index.ts';
import { anIki, aVector } from '../../functions/periods/testing/a-vector.ts';
import { encodeVector } from '../../functions/periods/store/vector-item.ts';

export const AGENCY = 'binjai';
export const QUARTER = '2026-Q4';
const RATINGS: (Rating | undefined)[] = ['DI_ATAS', 'SESUAI', 'SESUAI', 'SESUAI', 'DI_BAWAH', undefined];

/** The nth person of a fabricated quarter: some above, most at, some below expectation, every sixth unrated. */
export function aPerson(n: number, indicators = 12): Vector {
  const rating = RATINGS[n % RATINGS.length];
  return aVector({
    period: QUARTER,
    employee: idFrom('person', String(n)),
    unit: `UNIT-${n % 7}`,
    v: 5,
    r: 2,
    iki: Array.from({ length: indicators }, (_, at) =>
      anIki({ number: at + 1, realisation: 100_000 + 1_000 * ((n + at) % 40) }),
    ),
    ...(rating === undefined
      ? {}
      : {
          g: 1,
          rating: {
            workResult: rating,
            workBehaviour: 'SESUAI' as const,
            plan: 1,
            realisation: n % 11 === 0 ? 1 : 2,
          },
        }),
    stamp: 'Rated|bbbbbbbbbbbb||mhd3k2x1||abcdefghijk|abcdefghijk',
  });
}

/** The units of a fabricated quarter: two OPD under one root, seven units under them. */
export const UNITS = [
  { code: 'KOTA', name: 'Kota', kind: 'PEMERINTAH_KOTA' as const, parent: undefined },
  { code: 'OPD-A', name: 'OPD A', kind: 'DINAS' as const, parent: 'KOTA' },
  { code: 'OPD-B', name: 'OPD B', kind: 'DINAS' as const, parent: 'KOTA' },
  ...Array.from({ length: 7 }, (_, n) => ({
    code: `UNIT-${n}`,
    name: `Unit ${n}`,
    kind: 'BIDANG' as const,
    parent: n < 4 ? 'OPD-A' : 'OPD-B',
  })),
];

const CALENDAR = {
  realisationDeadline: '2026-11-01T00:00:00.000Z',
  ratingDeadline: '2026-11-02T00:00:00.000Z',
  version: 1,
};

/** Writes an open quarter with `people` vectors in `shards` gates, past its deadlines: what a seal starts from. */
export async function anOpenQuarter(table: Table, people: number, shards: number): Promise<Vector[]> {
  const vectors = Array.from({ length: people }, (_, n) => aPerson(n));
  const counts = Array.from({ length: shards }, () => 0);
  for (const { employee } of vectors)
    counts[shardOf(employee, shards)] = (counts[shardOf(employee, shards)] ?? 0) + 1;
  await table.putAll(vectors.map((it) => encodeVector(AGENCY, shards, it)));
  await table.putAll(
    counts.map((n, shard) => ({
      PK: `A#${AGENCY}#P#${QUARTER}#${String(shard).padStart(2, '0')}`,
      SK: '!',
      state: 'OPEN',
      calendar: CALENDAR,
      n,
      c: 0,
    })),
  );
  await table.putAll([
    {
      PK: `A#${AGENCY}#PERIODS`,
      SK: QUARTER,
      state: 'OPEN',
      calendar: CALENDAR,
      policy: { maxConcurrency: 4, scoringAttempts: 3 },
      rules: RULE_SETS[0].id,
      scorer: RULE_SETS[0].scorer,
      shards,
      zone: 'Asia/Jakarta',
      attempts: {},
      version: 3,
    },
  ]);
  return vectors;
}
