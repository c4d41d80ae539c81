import { systemActor } from '../../../shared/kernel/actor.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Files } from '../../../shared/platform/files/files.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { put } from '../../../shared/platform/table/write.ts';
import type { RatingWords } from '../../appraisal/index.ts';
import { ratingWordsKey } from '../../appraisal/index.ts';
import type { Unit } from '../../organisation/index.ts';
import { newEmployeeWrites, newSegmentWrite } from '../../organisation/index.ts';
import { anEmployee, aSegment } from '../../organisation/testing/a-segment.ts';
import { RULE_SETS } from '../../../shared/regulation/rule-sets.ts';
import type { Vector } from '../../periods/index.ts';
import { resultOf } from '../../periods/index.ts';
import { AGENCY, SHARDS } from '../../periods/testing/a-standing-period.ts';
import { putWholePeriod } from '../../periods/testing/a-whole-period.ts';
import { aVector, anIki } from '../../periods/testing/a-vector.ts';

export const PERIOD = '2026-Q4';

const UNITS: Unit[] = [
  { code: 'PEMKO', name: 'Pemerintah Kota Binjai', kind: 'PEMERINTAH_KOTA', parent: undefined },
  { code: 'DINKES', name: 'Dinas Kesehatan', kind: 'DINAS', parent: 'PEMKO' },
  { code: 'DINKES.SEK', name: 'Sekretariat', kind: 'SEKRETARIAT', parent: 'DINKES' },
  { code: 'DISDIK', name: 'Dinas Pendidikan', kind: 'DINAS', parent: 'PEMKO' },
];

const judged = { plan: 1, realisation: 0 };

/** People by the first letter of their id: their unit, and how their vector differs. `z`, the mayor, has none. */
const PEOPLE: readonly [string, string, Partial<Vector> | undefined][] = [
  [
    'a',
    'DINKES',
    { head: true, achievement: 'BAIK', rating: { workResult: null, workBehaviour: 'SESUAI', ...judged } },
  ],
  [
    'b',
    'DINKES.SEK',
    { c: 1, g: 1, r: 1, rating: { workResult: 'DI_ATAS', workBehaviour: 'DI_ATAS', ...judged } },
  ],
  ['c', 'DINKES.SEK', {}],
  ['d', 'DISDIK', { rating: { workResult: 'SESUAI', workBehaviour: 'DI_BAWAH', ...judged } }],
  [
    'e',
    'DISDIK',
    {
      acting: true,
      head: true,
      achievement: 'ISTIMEWA',
      rating: { workResult: null, workBehaviour: 'SESUAI', ...judged },
    },
  ],
  ['f', 'DISDIK', { to: '2026-11-30', rating: { workResult: 'SESUAI', workBehaviour: 'SESUAI', ...judged } }],
  ['z', 'PEMKO', undefined],
];

/** A vector as the seal leaves it. */
function sealed(vector: Vector): Vector {
  return { ...vector, run: PERIOD, result: resultOf(vector, RULE_SETS[0].id) };
}

/** The words of the one rating: it proposes something for the person's development. */
const WORDS: RatingWords = {
  version: 1,
  current: {
    act: 'RATED',
    version: 1,
    at: '2027-01-05T03:00:00.000Z',
    by: 'zzzzzzzzzzzz',
    workResult: 'DI_ATAS',
    workBehaviour: 'DI_ATAS',
    achievement: null,
    note: 'Melampaui target.',
    development: { area: 'Pengolahan data', proposal: 'Pelatihan statistik dasar' },
  },
  achievementSet: null,
  acts: [],
};

const idOf = (letter: string): string => letter.repeat(12);

/**
 * Puts a quarter that was just closed: six people of two OPDs, one who heads as Plt and one moved away before its last day (both do
 * not count), all assessed by the mayor; one re-rated, one unrated.
 */
export async function putClosedPeriod(table: Table, files: Files): Promise<void> {
  const by = stamp(
    'StaffImported',
    systemActor(AGENCY, 'test', 'Asia/Jakarta', SHARDS),
    '2026-01-02T03:00:00.000Z',
  );
  const home = { agency: AGENCY, shards: SHARDS, secret: 'secret' };
  for (const [index, [letter, unit]] of PEOPLE.entries()) {
    const nip = `19710416199708100${index}`;
    const person = anEmployee({ id: idOf(letter), nip, name: `Orang ${letter.toUpperCase()}` });
    const segment = aSegment({
      employee: person.id,
      unit,
      position: `Jabatan ${letter}`,
      assessor: idOf('z'),
    });
    for (const write of [...newEmployeeWrites(home, person, by), newSegmentWrite(home, segment, by)])
      await table.write(write);
  }
  const vectors = PEOPLE.flatMap(([letter, unit, difference]) =>
    difference === undefined
      ? []
      : [
          sealed(
            aVector({
              period: PERIOD,
              employee: idOf(letter),
              unit,
              assessor: idOf('z'),
              iki: [anIki({ realisation: 118_000 })],
              ...difference,
            }),
          ),
        ],
  );
  await table.write(put({ ...ratingWordsKey(AGENCY, idOf('b'), PERIOD, '1'), ...WORDS }).done());
  const tree = `a/${AGENCY}/close/${PERIOD}/units.json`;
  const pinned = UNITS.map((it) => ({ ...it, parent: it.parent ?? null }));
  await files.put(tree, JSON.stringify(pinned), 'application/json');
  await putWholePeriod(table, { id: PERIOD, state: 'CLOSED', tree }, vectors);
}
