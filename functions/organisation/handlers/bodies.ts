import type * as z from 'zod';
import type { employee, employeeLine, segment, unit } from '../../../shared/contracts/organisation.ts';
import type { Actor, Role } from '../../../shared/kernel/actor.ts';
import type { Found } from '../use-cases/find-employees.ts';
import type { Employee, Person, PlacedUnit, Segment } from '../use-cases/organisation-use-cases.ts';

/** A NIP holds a birth date: it is shown to those who keep personnel data and to the person. */
const KEEP_PERSONNEL_DATA: readonly Role[] = ['BKPSDM', 'ADMIN_OPD', 'INSPEKTORAT'];

function personBody(actor: Actor, { id, nip, name, kind, grade }: Employee) {
  const shown = actor.id === id || actor.roles.some((role) => KEEP_PERSONNEL_DATA.includes(role));
  return { id, name, kind, grade, ...(shown ? { nip } : {}) };
}

function segmentBody(it: Segment): z.input<typeof segment> {
  const { employee: _employee, jenjang, assessor, to, ...rest } = it;
  return {
    ...rest,
    ...(jenjang === undefined ? {} : { jenjang }),
    ...(assessor === undefined ? {} : { assessor }),
    ...(to === undefined ? {} : { to }),
  };
}

/** A unit as the API shows it. */
export function unitBody({ code, name, kind, parent, opd, head }: PlacedUnit): z.input<typeof unit> {
  return {
    code,
    name,
    kind,
    ...(parent === undefined ? {} : { parent }),
    ...(opd === undefined ? {} : { opd }),
    ...(head === undefined ? {} : { head }),
  };
}

/** A person with all segments, as the actor may see them. */
export function employeeBody(actor: Actor, person: Person): z.input<typeof employee> {
  const segments = person.segments.map(({ assessorName, ...it }) => ({
    ...segmentBody(it),
    ...(assessorName === undefined ? {} : { assessorName }),
  }));
  return { ...personBody(actor, person.employee), segments };
}

/** A person in a list, as the actor may see them. */
export function lineBody(actor: Actor, found: Found): z.input<typeof employeeLine> {
  return {
    ...personBody(actor, found.employee),
    ...(found.segment === undefined ? {} : { segment: segmentBody(found.segment) }),
  };
}
