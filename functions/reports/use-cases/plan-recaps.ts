import type { Files } from '../../../shared/platform/files/files.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { isInPopulation } from '../../../shared/regulation/distribution.ts';
import type { PinnedPolicy } from '../../../shared/regulation/policy-values.ts';
import type { OrganisationAchievement } from '../../../shared/regulation/sets.ts';
import type { Unit } from '../../organisation/index.ts';
import { opdOf, pathOf } from '../../organisation/index.ts';
import type { DevelopmentNeed } from '../../appraisal/index.ts';
import {
  achievementsByUnit,
  decodeRatingWords,
  nearestAchievement,
  ratingWordsKey,
} from '../../appraisal/index.ts';
import type { People } from '../../closing/index.ts';
import { getTree, readPeople, segmentId } from '../../closing/index.ts';
import type { Period, Vector } from '../../periods/index.ts';
import { getPeriod, getPinnedPolicy, hasReached, isCounted } from '../../periods/index.ts';
import type { Group, Recap, RecapRow } from '../domain/recap.ts';
import { CITY, inOrder } from '../domain/recap.ts';
import { putRecap } from '../store/recap-store.ts';

type Needs = { table: Table; files: Files };
type Tree = ReadonlyMap<string, Unit>;
type Everybody = People & { needs: ReadonlyMap<string, DevelopmentNeed> };

/** OPDs of one invocation of the writing step. */
const BATCH = 5;

/** The units of a tree in the order of reading: each followed by those below it, siblings by code. */
function readingOrder(tree: Tree): Map<string, number> {
  const below = Map.groupBy(tree.values(), (unit) => unit.parent ?? '');
  const order = new Map<string, number>();
  const visit = (parent: string): void => {
    const units = [...(below.get(parent) ?? [])].sort((a, b) => (a.code < b.code ? -1 : 1));
    for (const unit of units) {
      order.set(unit.code, order.size);
      visit(unit.code);
    }
  };
  visit('');
  return order;
}

/** What was proposed for the development of those who count and are rated, by segment: one strong BatchGet per hundred. */
async function readNeeds(
  table: Table,
  { agency, id, to }: Period,
  vectors: readonly Vector[],
): Promise<Map<string, DevelopmentNeed>> {
  const rated = vectors.filter((it) => it.rating !== null && isCounted(it, to));
  const keys = rated.map((it) => ratingWordsKey(agency, it.employee, id, it.segment));
  const items = await table.getMany(keys, { strong: true });
  const needs = rated.map((it, at) => [segmentId(it), decodeRatingWords(items[at]).current?.development]);
  return new Map(needs.filter((it): it is [string, DevelopmentNeed] => it[1] !== undefined));
}

function rowOf(policy: PinnedPolicy, vector: Vector, people: Everybody, tree: Tree): RecapRow {
  const byUnit = policy.distributionPopulation === 'UNIT';
  const { unit, head, rating, achievement, regime, result } = vector;
  const opd = opdOf(tree, unit) ?? unit;
  const employee = people.employees.get(vector.employee);
  if (employee === undefined) throw new Error(`employee ${vector.employee} has a vector but no record`);
  const assessor = vector.assessor === undefined ? undefined : people.employees.get(vector.assessor);
  return {
    nip: employee.nip,
    name: employee.name,
    grade: employee.grade,
    position: people.segments.get(segmentId(vector))?.position ?? '',
    opd,
    unit,
    unitName: tree.get(unit)?.name ?? unit,
    head,
    assessor: assessor?.name ?? '',
    workResult: rating?.workResult ?? null,
    workBehaviour: rating?.workBehaviour ?? null,
    achievement,
    predikat: result?.predikat ?? null,
    indicative: result?.indicative ?? null,
    review: result?.review ?? false,
    development: people.needs.get(segmentId(vector)) ?? null,
    inPopulation: isInPopulation({ regime, isHead: head && (byUnit || unit === opd) }, policy),
  };
}

/** The achievements of organisations by unit; where units are populations, of each the nearest one upwards. */
function achievementsOf(
  { to }: Pick<Period, 'to'>,
  policy: PinnedPolicy,
  people: People,
  tree: Tree,
): Record<string, OrganisationAchievement> {
  const given = achievementsByUnit(people.vectors, to);
  const own = [...given].map(([unit, it]): [string, OrganisationAchievement] => [unit, it.achievement]);
  const units = policy.distributionPopulation === 'UNIT' ? people.vectors.map(({ unit }) => unit) : [];
  const inherited = [...new Set(units)].flatMap((unit): [string, OrganisationAchievement][] => {
    const it = nearestAchievement(pathOf(tree, unit), given);
    return it === undefined ? [] : [[unit, it.achievement]];
  });
  return Object.fromEntries([...own, ...inherited].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The city's recap first, then one per OPD that has counted people. A unit above all OPDs counts under its own code, as in the close. */
function recapsOf(
  period: Pick<Period, 'id' | 'to'>,
  policy: PinnedPolicy,
  people: Everybody,
  tree: Tree,
): Recap[] {
  const order = readingOrder(tree);
  const rows = inOrder(
    people.vectors.filter((it) => isCounted(it, period.to)).map((it) => rowOf(policy, it, people, tree)),
    order,
  );
  const root = [...tree.values()].find((it) => it.parent === undefined);
  if (root === undefined) throw new Error('the pinned unit tree has no root');
  const named = (codes: Iterable<string>): Group[] =>
    [...new Set(codes)].map((code) => ({ code, name: tree.get(code)?.name ?? code }));
  const common = {
    agencyName: root.name,
    period: period.id,
    achievements: achievementsOf(period, policy, people, tree),
    population: policy.distributionPopulation,
    minimumPopulation: policy.minimumPopulation,
  };
  const city: Recap = {
    ...common,
    id: CITY,
    name: 'Seluruh Perangkat Daerah',
    path: [root.code],
    groups: named(rows.map((it) => it.opd)),
    rows,
  };
  const byOpd = Map.groupBy(rows, (it) => it.opd);
  const opds = [...byOpd].map(([opd, own]): Recap => {
    const name = tree.get(opd)?.name ?? opd;
    return {
      ...common,
      id: opd,
      name,
      path: pathOf(tree, opd),
      groups: named(own.map((it) => it.unit)),
      rows: own,
    };
  });
  // A unit that is called like the city's recap stands above all OPDs: its few people are in that recap.
  return [city, ...opds.filter((it) => it.id !== CITY)];
}

/**
 * Step 1: reads everybody of the closed period once, puts the rows of each recap to S3 and answers which recaps to write, a few to a
 * batch. Nothing to do when the recaps are written already. Throws when the period is not closed: the workflow was started too early.
 */
export async function planRecaps(
  { table, files }: Needs,
  agency: string,
  id: string,
): Promise<{ batches: { recaps: string[] }[] }> {
  const period = await getPeriod(table, agency, id);
  if (period.recaps === true) return { batches: [] };
  if (!hasReached(period.state, 'CLOSED')) throw new Error(`period ${id} is ${period.state}, not CLOSED`);
  if (period.tree === undefined) throw new Error(`period ${id} has no pinned unit tree`);
  const tree = new Map((await getTree(files, period.tree)).map((unit) => [unit.code, unit]));
  const policy = await getPinnedPolicy(table, agency, id);
  const people = await readPeople(table, period);
  const needs = await readNeeds(table, period, people.vectors);
  const recaps = recapsOf(period, policy, { ...people, needs }, tree);
  for (const recap of recaps) await putRecap(files, agency, recap);
  const [city = CITY, ...opds] = recaps.map((it) => it.id);
  const batches = [{ recaps: [city] }];
  for (let at = 0; at < opds.length; at += BATCH) batches.push({ recaps: opds.slice(at, at + BATCH) });
  return { batches };
}
