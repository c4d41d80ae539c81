import type { Actor } from '../../../shared/kernel/actor.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import { shardOf } from '../../../shared/kernel/shard.ts';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Write } from '../../../shared/platform/table/write.ts';
import type { Attendance, Gates } from '../../attendance/index.ts';
import {
  attendanceWrite,
  isSameMonth,
  periodsOfMonth,
  readAttendanceShard,
  sealedBy,
  tellableMonths,
} from '../../attendance/index.ts';
import { gateAsSeen, readGates } from '../../periods/index.ts';
import type { AttendanceRow } from '../domain/attendance-rows.ts';
import { readAttendanceRows } from '../domain/attendance-rows.ts';
import type { RowError } from '../domain/row-error.ts';
import { rowError } from '../domain/row-error.ts';
import type { Line } from '../domain/sheet.ts';
import type { Outcome, Plan } from './plan.ts';
import { countsOf } from './plan.ts';
import { employeeOf, readPeople } from './standing.ts';

/** What stands: everybody's years by year and person, and the gates of each shard. */
type Standing = { years: ReadonlyMap<string, Attendance>; gates: readonly Gates[] };
/** A row as it ends; `change`: what has to be written for it. */
type Planned = { outcome?: Outcome; errors: RowError[]; change?: AttendanceRow & { employee: string } };

const MOST_WRITES = 100;

const yearOf = ({ month }: AttendanceRow): string => month.month.slice(0, 4);

/** One Query per shard and year of the file, and one strong BatchGet of gates per period that contains a month of it. */
async function readStanding(table: Table, actor: Actor, rows: readonly AttendanceRow[]): Promise<Standing> {
  const { agency } = actor;
  const shards = Array.from({ length: actor.shards }, (_, shard) => shard);
  const years = [...new Set(rows.map(yearOf))];
  const periods = [...new Set(rows.flatMap((it) => periodsOfMonth(it.month.month)))];
  const [standing, gates] = await Promise.all([
    Promise.all(
      years.flatMap((year) =>
        shards.map(async (shard) => {
          const people = await readAttendanceShard(table, { agency, year, shard });
          return [...people].map(([id, it]) => [`${year} ${id}`, it] as const);
        }),
      ),
    ),
    Promise.all(periods.map(async (id) => [id, await readGates(table, agency, id, shards)] as const)),
  ]);
  return {
    years: new Map(standing.flat()),
    gates: shards.map((shard) => new Map(gates.map(([id, all]) => [id, all[shard]]))),
  };
}

function seenOf({ years }: Standing, year: string, employee: string): Attendance {
  return years.get(`${year} ${employee}`) ?? { employee, year, months: [], version: 0 };
}

/** How a row ends against what stands: a month that says the same costs nothing, whatever became of its period. */
function planRow(actor: Actor, standing: Standing, known: ReadonlySet<string>, it: AttendanceRow): Planned {
  const employee = employeeOf(actor.agency, it.nip);
  if (!known.has(employee)) return { errors: [rowError(it.row, 'nip', 'person.unknown')] };
  const { months } = seenOf(standing, yearOf(it), employee);
  const before = months.find(({ month }) => month === it.month.month);
  if (before !== undefined && isSameMonth(before, it.month)) return { outcome: 'unchanged', errors: [] };
  const period = sealedBy(it.month.month, standing.gates[shardOf(employee, actor.shards)] ?? new Map());
  if (period !== undefined)
    return { errors: [rowError(it.row, 'bulan', 'attendance.period-sealed', { period })] };
  const outcome = before === undefined ? 'created' : 'changed';
  return { outcome, errors: [], change: { ...it, employee } };
}

type Change = NonNullable<Planned['change']>;

/** The writes of one shard and year, in transactions that all check the gates of the months in them: no month slips in behind a seal. */
function groupsOf(
  actor: Actor,
  standing: Standing,
  shard: number,
  changes: readonly Change[],
  done: Stamp,
): Write[][] {
  const { agency, shards } = actor;
  const gates = standing.gates[shard] ?? new Map();
  const periods = [...new Set(changes.flatMap((it) => periodsOfMonth(it.month.month)))];
  const checks = periods.map((id) => gateAsSeen(agency, id, shard, gates.get(id)));
  const people = [...Map.groupBy(changes, (it) => it.employee)];
  const writes = people.map(([employee, told]) => {
    const year = told[0] === undefined ? '' : yearOf(told[0]);
    const months = told.map(({ month }) => month);
    const at = { agency, shards, employee, year };
    return attendanceWrite(at, seenOf(standing, year, employee), months, done);
  });
  const size = MOST_WRITES - checks.length;
  return Array.from({ length: Math.ceil(writes.length / size) }, (_, at) => [
    ...checks,
    ...writes.slice(at * size, (at + 1) * size),
  ]);
}

/** Takes one group of each shard in turn: transactions at the same time do not wait for the same gates. */
function inTurn(byShard: readonly Write[][][]): Write[][] {
  const longest = Math.max(0, ...byShard.map((it) => it.length));
  return Array.from({ length: longest }, (_, at) =>
    byShard.flatMap((groups) => groups.slice(at, at + 1)),
  ).flat();
}

/**
 * Compares attendance.csv with what stands: everything that is wrong, by row, and what has to be written. People and months that the file
 * does not name stay as they are. A month of a sealed period is wrong where it would change.
 */
export async function planAttendance(
  table: Table,
  actor: Actor,
  now: string,
  lines: readonly Line[],
): Promise<Plan> {
  const read = readAttendanceRows(lines, tellableMonths(dateAt(now, actor.zone)));
  const [people, standing] = await Promise.all([
    readPeople(table, actor.agency, actor.shards),
    readStanding(table, actor, read.rows),
  ]);
  const known = new Set(people.keys());
  const planned = read.rows.map((it) => planRow(actor, standing, known, it));
  const changes = planned.flatMap(({ change }) => (change === undefined ? [] : [change]));
  const done = stamp('AttendanceImported', actor, now);
  const parts = Map.groupBy(changes, (it) => `${yearOf(it)} ${shardOf(it.employee, actor.shards)}`);
  const groups = [...parts].map(([part, some]) =>
    groupsOf(actor, standing, Number(part.split(' ')[1]), some, done),
  );
  const errors = [...read.errors, ...planned.flatMap((it) => it.errors)];
  const outcomes = planned.flatMap(({ outcome }) => (outcome === undefined ? [] : [outcome]));
  return {
    errors: errors.toSorted((one, other) => one.row - other.row),
    counts: countsOf(outcomes, read.count, errors.length),
    groups: inTurn(groups),
    corrections: [],
    last: [],
  };
}
