import type { Actor } from '../../../shared/kernel/actor.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Segment } from '../../organisation/index.ts';
import { listPeriods } from '../../periods/index.ts';
import type { RowError } from '../domain/row-error.ts';
import { rowError } from '../domain/row-error.ts';
import type { Line } from '../domain/sheet.ts';
import type { PersonRows } from '../domain/staff-rows.ts';
import { readStaffRows } from '../domain/staff-rows.ts';
import { checkCycles, checkHeads, checkNames } from './check-staff.ts';
import { headWrites, placeWrites } from './places.ts';
import type { Correction, Plan } from './plan.ts';
import { countsOf } from './plan.ts';
import type { Context, PersonPlan } from './plan-person.ts';
import { planKnownPerson, planNewPerson } from './plan-person.ts';
import type { Reach, Standing } from './standing.ts';
import { employeeOf, readStanding } from './standing.ts';

function contextOf(reach: Reach, actor: Actor, now: string, standing: Standing): Context {
  const { agency, shards, zone } = actor;
  return {
    home: { agency, shards, secret: reach.secret },
    realm: reach.realm,
    zone,
    today: dateAt(now, zone),
    units: standing.units,
    employeeOf: (nip) => employeeOf(agency, nip),
    stamps: {
      EmployeeImported: stamp('EmployeeImported', actor, now),
      SegmentOpened: stamp('SegmentOpened', actor, now),
      SegmentClosed: stamp('SegmentClosed', actor, now),
    },
  };
}

/** Accounts of new people must be free: a number that signs in somewhere else is never taken over by a file. */
function accountErrors(people: readonly PersonRows[], { links }: Standing): RowError[] {
  return people.flatMap(({ nip, definitive }) =>
    definitive !== undefined && links.has(nip) ? [rowError(definitive.row, 'nip', 'nip.account-taken')] : [],
  );
}

const BUSY = ['OPENING', 'SEALING', 'CALIBRATING', 'FINALISING'];

/** While a period opens or closes its vectors cannot follow a correction, so the file waits as a whole. */
async function correctionErrors(
  table: Table,
  agency: string,
  corrections: readonly Correction[],
): Promise<RowError[]> {
  if (corrections.length === 0) return [];
  const busy = (await listPeriods(table, agency)).find((it) => BUSY.includes(it.state));
  if (busy === undefined) return [];
  return corrections.map(({ row }) => rowError(row, '', 'correction.period-busy', { period: busy.id }));
}

function planEach(context: Context, people: readonly PersonRows[], standing: Standing) {
  const plans: PersonPlan[] = [];
  const errors: RowError[] = [];
  for (const rows of people) {
    const known = standing.people.get(context.employeeOf(rows.nip));
    const plan = known === undefined ? planNewPerson(context, rows) : planKnownPerson(context, rows, known);
    if (plan !== undefined) plans.push(plan);
    else
      errors.push(
        ...rows.acting.slice(0, 1).map((it) => rowError(it.row, 'nip', 'person.definitive-missing')),
      );
  }
  return { plans, errors: [...errors, ...plans.flatMap((it) => it.errors)] };
}

/** What follows once everybody stands as the file says: records of actors, heads of units. */
function lastWrites(
  actor: Actor,
  now: string,
  standing: Standing,
  after: ReadonlyMap<string, readonly Segment[]>,
  people: readonly PersonRows[],
) {
  const known = people.flatMap(({ nip, definitive }) => {
    const id = employeeOf(actor.agency, nip);
    const segments = after.get(id);
    if (!standing.people.has(id) || segments === undefined) return [];
    return [{ id, segments, roles: definitive?.roles }];
  });
  return [
    ...placeWrites(actor, now, standing.units, standing.actors, known),
    ...headWrites(actor, now, standing.units, [...after.values()].flat()),
  ];
}

/**
 * Compares staff.csv with the people of the agency: everything that is wrong, by row, and what has to be written. People whom the file
 * does not name stay as they are. Whoever stands as their row says costs no write.
 */
export async function planStaff(
  reach: Reach,
  actor: Actor,
  now: string,
  lines: readonly Line[],
): Promise<Plan> {
  const read = readStaffRows(lines, dateAt(now, actor.zone));
  const { people } = read;
  const { agency, shards } = actor;
  const standing = await readStanding(
    reach,
    agency,
    shards,
    people.map((it) => it.nip),
  );
  const context = contextOf(reach, actor, now, standing);
  const rows = people.flatMap(({ definitive, acting }) => [
    ...(definitive === undefined ? [] : [definitive]),
    ...acting,
  ]);
  const { plans, errors } = planEach(context, people, standing);
  const standingNow = [...standing.people].map(([id, it]) => [id, it.segments] as const);
  const after = new Map<string, readonly Segment[]>([
    ...standingNow,
    ...plans.map((it) => [it.id, it.segments] as const),
  ]);
  const known = { units: standing.units, after, named: read.named, employeeOf: context.employeeOf };
  const corrections = plans.flatMap((it) => it.corrections);
  const wrong = [
    ...read.errors,
    ...errors,
    ...accountErrors(people, standing),
    ...checkNames(known, rows),
    ...checkCycles(known, people),
    ...checkHeads(known, people),
    ...(await correctionErrors(reach.table, agency, corrections)),
  ];
  return {
    errors: wrong.toSorted((one, other) => one.row - other.row),
    counts: countsOf(
      plans.flatMap((it) => it.outcomes),
      read.count,
      wrong.length,
    ),
    groups: plans.map((it) => it.writes).filter((it) => it.length > 0),
    corrections,
    last: lastWrites(actor, now, standing, after, people),
  };
}
