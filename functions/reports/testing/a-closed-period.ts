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
import type { Vector } from '../../periods/index.ts';
import { AGENCY, SHARDS } from '../../periods/testing/a-standing-period.ts';
import { putWholePeriod } from '../../periods/testing/a-whole-period.ts';
import { aVector } from '../../periods/testing/a-vector.ts';

export const PERIOD = '2026-Q4';

const UNITS: Unit[] = [
  { code: 'PEMKO', name: 'Pemerintah Kota Binjai', kind: 'PEMERINTAH_KOTA', parent: undefined },
  { code: 'DINKES', name: 'Dinas Kesehatan', kind: 'DINAS', parent: 'PEMKO' },
  { code: 'DINKES.SEK', name: 'Sekretariat', kind: 'SEKRETARIAT', parent: 'DINKES' },
  { code: 'DISDIK', name: 'Dinas Pendidikan', kind: 'DINAS', parent: 'PEMKO' },
];

/** People by the first letter of their id: their unit, and how their vector differs. `z`, the mayor, has none. */
const PEOPLE: readonly [string, string, Partial<Vector> | undefined][] = [
  [
    'a',
    'DINKES',
    { head: true, achievement: 'BAIK', result: { predikat: 'BAIK', indicative: 9100, review: false } },
  ],
  [
    'b',
    'DINKES.SEK',
    {
      c: 1,
      rating: { workResult: 'DI_ATAS', workBehaviour: 'DI_ATAS', plan: 1, realisation: 0 },
      result: { predikat: 'SANGAT_BAIK', indicative: 10_500, review: true },
    },
  ],
  ['c', 'DINKES.SEK', { result: { predikat: null, indicative: null, review: false } }],
  ['d', 'DISDIK', { result: { predikat: 'KURANG', indicative: 4000, review: false } }],
  [
    'e',
    'DISDIK',
    {
      acting: true,
      head: true,
      achievement: 'ISTIMEWA',
      result: { predikat: 'BAIK', indicative: 8000, review: false },
    },
  ],
  ['f', 'DISDIK', { to: '2026-11-30', result: { predikat: 'BAIK', indicative: 8000, review: false } }],
  ['z', 'PEMKO', undefined],
];

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
          aVector({
            period: PERIOD,
            employee: idOf(letter),
            unit,
            assessor: idOf('z'),
            run: PERIOD,
            ...difference,
          }),
        ],
  );
  await table.write(put({ ...ratingWordsKey(AGENCY, idOf('b'), PERIOD, '1'), ...WORDS }).done());
  const tree = `a/${AGENCY}/close/${PERIOD}/units.json`;
  const pinned = UNITS.map((it) => ({ ...it, parent: it.parent ?? null }));
  await files.put(tree, JSON.stringify(pinned), 'application/json');
  await putWholePeriod(table, { id: PERIOD, state: 'CLOSED', tree }, vectors);
}
