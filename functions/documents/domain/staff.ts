import { workResultUsed } from '../../../shared/regulation/predikat.ts';
import type { OrganisationAchievement } from '../../../shared/regulation/sets.ts';
import type { Employee, Segment, Unit } from '../../organisation/index.ts';
import type { Vector } from '../../periods/index.ts';
import type { Assessed, People } from './facts.ts';
import type { Official } from './form.ts';
import { officialOf, positionOn } from './officials.ts';

/** Everybody and every unit behind a closed period, as they stand on its last day. */
export type Staff = {
  units: ReadonlyMap<string, Unit>;
  employees: ReadonlyMap<string, Employee>;
  /** All segments of a person, in their order. */
  segments: ReadonlyMap<string, readonly Segment[]>;
  /** Who heads a unit on the last day, in which segment. */
  heads: ReadonlyMap<string, Segment>;
  lastDay: string;
};

type Read = Pick<Staff, 'units' | 'employees' | 'lastDay'> & {
  segments: Iterable<Segment>;
};

/** Brings together what was read of an agency. Of two heads of a unit the definitive one counts. */
export function staffOf({ units, employees, lastDay, segments }: Read): Staff {
  const all = [...segments].toSorted((a, b) => Number(a.segment) - Number(b.segment));
  const held = all.filter((it) => it.head && it.from <= lastDay && (it.to === undefined || it.to >= lastDay));
  const heads = new Map(
    held.toSorted((a, b) => Number(b.acting) - Number(a.acting)).map((it) => [it.unit, it]),
  );
  return {
    units,
    employees,
    lastDay,
    segments: Map.groupBy(all, (it) => it.employee),
    heads,
  };
}

/** Somebody as they sign on the period's last day; `null` where nobody is named. */
export function signatoryOf(staff: Staff, id: string | undefined): Official | null {
  const employee = id === undefined ? undefined : staff.employees.get(id);
  if (employee === undefined) return null;
  return officialOf(employee, positionOn(staff.segments.get(employee.id) ?? [], staff.lastDay), staff.units);
}

/** The three who stand on somebody's forms. The senior assessor is whom the assessor's own position names. */
export function peopleOf(staff: Staff, { employee, segment, assessor }: Vector): People {
  const person = staff.employees.get(employee);
  if (person === undefined) throw new Error(`employee ${employee} has a vector but no record`);
  const own = staff.segments.get(employee)?.find((it) => it.segment === segment);
  const above = positionOn(staff.segments.get(assessor ?? '') ?? [], staff.lastDay)?.assessor;
  return {
    employee: officialOf(person, own, staff.units),
    assessor: signatoryOf(staff, assessor),
    seniorAssessor: signatoryOf(staff, above),
  };
}

/** The ratings as they count, with the achievement of the person's organisation: for a head their own, else the nearest upward. */
export function assessedOf(
  { head, achievement, rating, result }: Pick<Vector, 'head' | 'achievement' | 'rating' | 'result'>,
  organisation: OrganisationAchievement | null,
): Omit<Assessed, 'note'> {
  const workResult = rating?.workResult ?? null;
  const workBehaviour = rating?.workBehaviour ?? null;
  return {
    achievement: head ? achievement : organisation,
    workResult: workResultUsed({
      workResult,
      workBehaviour,
      headOfUnit: head,
      organisationAchievement: achievement,
    }),
    workBehaviour,
    predikat: result?.predikat ?? null,
  };
}
