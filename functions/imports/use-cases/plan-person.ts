import { addDays } from '../../../shared/kernel/dates.ts';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import type { Write } from '../../../shared/platform/table/write.ts';
import { actorWrite, newLinkWrite } from '../../identity/index.ts';
import type { Employee, Home, Segment, Unit } from '../../organisation/index.ts';
import {
  closeSegmentWrite,
  employeeWrites,
  newEmployeeWrites,
  newSegmentWrite,
  positionWrite,
  standingSegment,
} from '../../organisation/index.ts';
import type { RowError } from '../domain/row-error.ts';
import { rowError } from '../domain/row-error.ts';
import type { PersonRows, StaffRow } from '../domain/staff-rows.ts';
import { recordOf } from './places.ts';
import type { Correction, Outcome } from './plan.ts';
import type { Person } from './standing.ts';

/** What planning one person needs besides their rows. */
export type Context = {
  home: Home;
  realm: string;
  zone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  today: string;
  units: ReadonlyMap<string, Unit>;
  employeeOf: (nip: string) => string;
  stamps: Record<'EmployeeImported' | 'SegmentOpened' | 'SegmentClosed', Stamp>;
};

/** What a file does to one person: `segments` are all of theirs as they shall stand. */
export type PersonPlan = {
  id: string;
  segments: Segment[];
  writes: Write[];
  corrections: Correction[];
  outcomes: Outcome[];
  errors: RowError[];
};

function employeeFrom(context: Context, row: StaffRow): Employee {
  const { nip, name, kind, grade } = row;
  return { id: context.employeeOf(nip), nip, name, kind, grade };
}

function segmentFrom(context: Context, row: StaffRow, number: number, from: string): Segment {
  const { nip, position, positionKind, jenjang, unit, head, assessorNip, regime, acting } = row;
  return {
    employee: context.employeeOf(nip),
    segment: String(number),
    position,
    positionKind,
    jenjang,
    unit,
    head,
    assessor: assessorNip === undefined ? undefined : context.employeeOf(assessorNip),
    regime,
    acting,
    from,
    to: undefined,
  };
}

/** Somebody new: the person, their segments, the ways to find them and to sign in, all in one transaction. */
export function planNewPerson(context: Context, { definitive, acting }: PersonRows): PersonPlan | undefined {
  if (definitive === undefined) return undefined;
  const { home, realm, zone, today, units, stamps } = context;
  const employee = employeeFrom(context, definitive);
  const first = `${today.slice(0, 4)}-01-01`;
  const segments = [definitive, ...acting].map((row, at) =>
    segmentFrom(context, row, at + 1, row.from ?? first),
  );
  const { agency, shards, secret } = home;
  const link = { agency, id: employee.id, kind: 'PERSON', zone, shards } as const;
  return {
    id: employee.id,
    segments,
    writes: [
      ...newEmployeeWrites(home, employee, stamps.EmployeeImported),
      ...segments.map((it) => newSegmentWrite(home, it, stamps.SegmentOpened)),
      newLinkWrite(secret, realm, employee.nip, link),
      actorWrite(agency, employee.id, recordOf(units, segments, definitive.roles, today)),
    ],
    corrections: [],
    outcomes: segments.map(() => 'created'),
    errors: [],
  };
}

/** A person who is known, while their rows are planned one after another. */
type Draft = PersonPlan & { last: number };

function sameFrame(one: Segment, other: Segment): boolean {
  return (
    one.unit === other.unit &&
    one.head === other.head &&
    one.assessor === other.assessor &&
    one.regime === other.regime
  );
}

function samePosition(one: Segment, other: Segment): boolean {
  return (
    one.position === other.position &&
    one.positionKind === other.positionKind &&
    one.jenjang === other.jenjang
  );
}

/** A correction of a segment: what vectors hold goes through periods, a title alone is a plain update. */
function correct(context: Context, draft: Draft, row: StaffRow, seen: Segment): Outcome {
  const wanted = segmentFrom(context, row, Number(seen.segment), seen.from);
  const corrected = { ...wanted, to: seen.to };
  const frame = sameFrame(seen, corrected);
  const position = samePosition(seen, corrected);
  if (frame && position) return 'unchanged';
  draft.segments = draft.segments.map((it) => (it === seen ? corrected : it));
  if (!frame) draft.corrections.push({ row: row.row, seen, corrected });
  else draft.writes.push(positionWrite(context.home, seen, corrected, context.stamps.EmployeeImported));
  return 'changed';
}

function open(context: Context, draft: Draft, row: StaffRow, from: string): void {
  draft.last += 1;
  const opened = segmentFrom(context, row, draft.last, from);
  draft.segments.push(opened);
  draft.writes.push(newSegmentWrite(context.home, opened, context.stamps.SegmentOpened));
}

/** A transfer: the segment ends the day before, the next one opens, in one transaction. */
function transfer(context: Context, draft: Draft, row: StaffRow, seen: Segment, from: string): Outcome {
  if (from <= seen.from) {
    draft.errors.push(rowError(row.row, 'berlaku_mulai', 'date.too-early', { from: seen.from }));
    return 'unchanged';
  }
  const to = addDays(from, -1);
  draft.segments = draft.segments.map((it) => (it === seen ? { ...seen, to } : it));
  draft.writes.push(closeSegmentWrite(context.home, seen, to, context.stamps.SegmentClosed));
  open(context, draft, row, from);
  return 'transferred';
}

function reopen(context: Context, draft: Draft, row: StaffRow): Outcome {
  const ended = draft.segments.filter((it) => !it.acting).map((it) => it.to ?? '');
  const last = ended.toSorted().at(-1) ?? '';
  if (row.from === undefined) draft.errors.push(rowError(row.row, 'berlaku_mulai', 'date.needed'));
  else if (row.from <= last)
    draft.errors.push(rowError(row.row, 'berlaku_mulai', 'date.too-early', { from: last }));
  else open(context, draft, row, row.from);
  return 'transferred';
}

function planDefinitive(context: Context, draft: Draft, row: StaffRow): Outcome {
  const seen = standingSegment(draft.segments);
  if (seen === undefined) return reopen(context, draft, row);
  if (row.from === undefined || row.from === seen.from) return correct(context, draft, row, seen);
  if (row.unit !== seen.unit || row.position !== seen.position)
    return transfer(context, draft, row, seen, row.from);
  draft.errors.push(rowError(row.row, 'berlaku_mulai', 'date.not-a-transfer', { from: seen.from }));
  return 'unchanged';
}

function planActing(context: Context, draft: Draft, row: StaffRow): Outcome {
  const seen = draft.segments.find(
    (it) =>
      it.acting &&
      it.unit === row.unit &&
      it.position === row.position &&
      (it.to === undefined || it.to >= context.today),
  );
  if (seen !== undefined && (row.from === undefined || row.from === seen.from))
    return correct(context, draft, row, seen);
  if (seen !== undefined)
    draft.errors.push(rowError(row.row, 'berlaku_mulai', 'date.not-a-transfer', { from: seen.from }));
  else if (row.from === undefined) draft.errors.push(rowError(row.row, 'berlaku_mulai', 'date.needed'));
  else open(context, draft, row, row.from);
  return 'created';
}

/** Rows as Plt of somebody whose definitive row is not in the file must tell the person as they stand. */
function differences(row: StaffRow, standing: Employee): RowError[] {
  const columns = { nama: 'name', jenis_pegawai: 'kind', golongan: 'grade' } as const;
  return Object.entries(columns)
    .filter(([, field]) => row[field] !== standing[field])
    .map(([column]) => rowError(row.row, column, 'cell.differs-from-standing'));
}

/** Somebody who stands in the table: what of the rows is new, another position, or a correction. */
export function planKnownPerson(context: Context, rows: PersonRows, person: Person): PersonPlan {
  const { employee: seen } = person;
  const draft: Draft = {
    id: seen.id,
    segments: [...person.segments],
    writes: [],
    corrections: [],
    outcomes: [],
    errors: [],
    last: Math.max(0, ...person.segments.map((it) => Number(it.segment))),
  };
  const { definitive, acting } = rows;
  if (definitive === undefined) draft.errors.push(...acting.flatMap((row) => differences(row, seen)));
  else {
    const next = employeeFrom(context, definitive);
    const same = next.name === seen.name && next.kind === seen.kind && next.grade === seen.grade;
    if (!same)
      draft.writes.push(...employeeWrites(context.home, seen, next, context.stamps.EmployeeImported));
    const outcome = planDefinitive(context, draft, definitive);
    draft.outcomes.push(outcome === 'unchanged' && !same ? 'changed' : outcome);
  }
  for (const row of acting) draft.outcomes.push(planActing(context, draft, row));
  return draft;
}
