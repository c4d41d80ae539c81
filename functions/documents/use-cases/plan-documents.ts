import { dateAt } from '../../../shared/kernel/dates.ts';
import type { Files } from '../../../shared/platform/files/files.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { skpFormOf } from '../../../shared/regulation/skp-form.ts';
import type { UnitAchievement } from '../../appraisal/index.ts';
import { achievementsByUnit, nearestAchievement } from '../../appraisal/index.ts';
import { getTree, readPeople } from '../../closing/index.ts';
import { opdOf, pathOf } from '../../organisation/index.ts';
import type { Period, Vector } from '../../periods/index.ts';
import { getPeriod, hasReached, isCounted } from '../../periods/index.ts';
import { seatOf } from '../domain/seat.ts';
import type { Staff } from '../domain/staff.ts';
import { assessedOf, peopleOf, signatoryOf, staffOf } from '../domain/staff.ts';
import type { Batch, Bundle, PersonWork, Plan, UnitWork } from '../domain/work.ts';
import { findPlan, putBatch, putPlan } from '../store/work-store.ts';

type Needs = { table: Table; files: Files };

/** People of one run of the writing step: two papers each. */
const PEOPLE_AT_ONCE = 50;
const UNITS_AT_ONCE = 50;
/** Batches in one ZIP: a thousand people, some 50 MB. */
const BATCHES_A_ZIP = 20;

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

function unitOf(staff: Staff, code: string) {
  const unit = staff.units.get(code);
  if (unit === undefined) throw new Error(`unit ${code} is not in the pinned tree`);
  return unit;
}

type Achievements = ReadonlyMap<string, UnitAchievement>;

function achievementOf(staff: Staff, achievements: Achievements, unit: string) {
  return nearestAchievement(pathOf(staff.units, unit), achievements)?.achievement ?? null;
}

function personWork(staff: Staff, achievements: Achievements, vector: Vector): PersonWork {
  const { employee, segment, p, r, g, head, iki, rating, achievement, result, unit } = vector;
  const people = peopleOf(staff, vector);
  const { kind } = unitOf(staff, unit);
  const position = staff.segments.get(employee)?.find((it) => it.segment === segment);
  if (position === undefined) throw new Error(`segment ${segment} of ${employee} has a vector but no record`);
  return {
    vector: { employee, segment, p, r, g, head, iki, rating, achievement, result },
    form: skpFormOf({ kind: position.positionKind, heads: position.head ? kind : undefined }),
    unitKind: kind,
    folder: `${unit}/${people.employee.name} ${people.employee.nip}${segment === '1' ? '' : ` (${segment})`}`,
    people,
    assessed: assessedOf(vector, achievementOf(staff, achievements, unit)),
  };
}

/** Of whom a unit's Format Penetapan Predikat speaks: its counted people without its head, and the heads of the units right below. */
function listedUnder(staff: Staff, vector: Vector): string {
  const unit = unitOf(staff, vector.unit);
  return vector.head ? (unit.parent ?? unit.code) : unit.code;
}

function unitWork(
  staff: Staff,
  achievements: Achievements,
  place: string,
  period: Period,
  [code, vectors]: [string, Vector[]],
): UnitWork {
  const unit = unitOf(staff, code);
  const rows = vectors.map((vector) => {
    const { employee } = peopleOf(staff, vector);
    const { workResult, workBehaviour, predikat } = assessedOf(vector, null);
    const { name, nip, position } = employee;
    return { name, nip, position, workResult, workBehaviour, predikat };
  });
  return {
    document: {
      id: `${code}.pdf`,
      unit: code,
      name: unit.name,
      opd: opdOf(staff.units, code),
      path: pathOf(staff.units, code),
    },
    unitKind: unit.kind,
    form: {
      kind: 'PENETAPAN_PREDIKAT',
      agency: agencyName(staff),
      place,
      signed: null,
      period: period.id,
      unit: unit.name,
      achievement: achievementOf(staff, achievements, code),
      rows: rows.toSorted((a, b) => a.name.localeCompare(b.name, 'id') || (a.nip < b.nip ? -1 : 1)),
      reason: '',
      signatory: signatoryOf(staff, staff.heads.get(code)?.employee),
    },
  };
}

function agencyName(staff: Staff): string {
  const root = [...staff.units.values()].find((it) => it.parent === undefined);
  if (root === undefined) throw new Error('the pinned unit tree has no root');
  return root.name;
}

/** Everybody's batches, OPD after OPD, none of two OPDs, and the ZIPs that hold them. */
function peopleBatches(
  staff: Staff,
  achievements: Achievements,
  vectors: readonly Vector[],
): { rows: PersonWork[][]; bundles: Bundle[] } {
  const byOpd = Map.groupBy(vectors, (it) => opdOf(staff.units, it.unit) ?? it.unit);
  const rows: PersonWork[][] = [];
  const bundles: Bundle[] = [];
  for (const opd of [...byOpd.keys()].toSorted()) {
    const work = (byOpd.get(opd) ?? []).map((it) => personWork(staff, achievements, it));
    const batches = chunks(
      work.toSorted((a, b) => (a.folder < b.folder ? -1 : 1)),
      PEOPLE_AT_ONCE,
    );
    for (const [part, some] of chunks(batches, BATCHES_A_ZIP).entries()) {
      const from = rows.length;
      rows.push(...some);
      bundles.push({
        document: {
          id: `${opd}-${part + 1}.zip`,
          unit: opd,
          name: unitOf(staff, opd).name,
          opd: opdOf(staff.units, opd),
          path: pathOf(staff.units, opd),
        },
        from,
        to: rows.length,
      });
    }
  }
  return { rows, bundles };
}

async function readStaff(
  { table, files }: Needs,
  period: Period,
): Promise<{ staff: Staff; vectors: Vector[] }> {
  if (period.tree === undefined) throw new Error(`period ${period.id} has no pinned unit tree`);
  const units = new Map((await getTree(files, period.tree)).map((unit) => [unit.code, unit]));
  const { vectors, employees, segments } = await readPeople(table, period);
  const staff = staffOf({ units, employees, segments: segments.values(), lastDay: period.to });
  return { staff, vectors };
}

/**
 * Step 1: reads everybody of the closed period once and puts the work of each batch to S3, then the plan of all. A plan that is there is
 * whole and is used again. Nothing is left to do where the documents are made. Throws when the period is not closed.
 */
export async function planDocuments(needs: Needs, agency: string, id: string): Promise<Plan> {
  const period = await getPeriod(needs.table, agency, id);
  if (period.documents !== undefined) return { batches: 0, bundles: [] };
  if (!hasReached(period.state, 'CLOSED') || period.closedAt === undefined)
    throw new Error(`period ${id} is ${period.state}, not CLOSED`);
  const place = { files: needs.files, agency, period: id };
  const standing = await findPlan(place);
  if (standing !== undefined) return standing;

  const { staff, vectors } = await readStaff(needs, period);
  const achievements = achievementsByUnit(vectors, period.to);
  const seat = seatOf(agencyName(staff));
  const { zone, shards, rules } = period;
  const common = {
    agencyName: agencyName(staff),
    place: seat,
    issued: dateAt(period.closedAt, zone),
    zone,
    shards,
    rules,
  };
  const { rows, bundles } = peopleBatches(
    staff,
    achievements,
    vectors.filter((it) => !it.exempt),
  );
  const counted = Map.groupBy(
    vectors.filter((it) => isCounted(it, period.to)),
    (it) => listedUnder(staff, it),
  );
  const units = [...counted]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map((unit) => unitWork(staff, achievements, seat, period, unit));
  const batches: Batch[] = [
    ...rows.map((some): Batch => ({ ...common, kind: 'PEOPLE', rows: some })),
    ...chunks(units, UNITS_AT_ONCE).map((some): Batch => ({ ...common, kind: 'UNITS', rows: some })),
  ];
  await Promise.all(batches.map((batch, at) => putBatch(place, at, batch)));
  const plan = { batches: batches.length, bundles };
  await putPlan(place, plan);
  return plan;
}
