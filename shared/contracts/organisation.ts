import * as z from 'zod';
import type { Zone } from '../kernel/dates.ts';
import { ZONES } from '../kernel/dates.ts';
import { AGENCY } from '../kernel/ids.ts';
import { EMPLOYEE_KINDS, JENJANGS, POSITION_KINDS, REGIMES, UNIT_KINDS } from '../regulation/sets.ts';
import {
  calendarDate,
  cursor,
  id,
  pageLimit,
  pageOf,
  requiredText,
  segmentNumber,
  text,
  unitCode,
} from './primitives.ts';

const zone = z.enum(Object.keys(ZONES) as Zone[]);
const shards = z.number().int().min(1).max(256);

export const agency = z
  .object({ id: z.string().regex(AGENCY), name: z.string(), zone, shards })
  .meta({ id: 'Agency' });

/** `administrator.subject`: the issuer's subject of the machine client that may do what BKPSDM may. */
export const createAgency = {
  body: z.strictObject({
    id: z.string().regex(AGENCY),
    name: requiredText(120),
    zone: zone.default('Asia/Jakarta'),
    shards: shards.default(16),
    administrator: z.strictObject({ subject: requiredText(255) }),
  }),
  response: agency,
  status: 201,
} as const;

/** `head`: the employee who heads the unit. `opd`: the organisasi perangkat daerah it belongs to; the root belongs to none. */
export const unit = z
  .object({
    code: unitCode,
    name: z.string(),
    kind: z.enum(UNIT_KINDS),
    parent: unitCode.optional(),
    opd: unitCode.optional(),
    head: id.optional(),
  })
  .meta({ id: 'Unit' });

export const listUnits = { response: z.object({ items: z.array(unit) }), status: 200 } as const;
export const getUnit = { params: z.object({ unit: unitCode }), response: unit, status: 200 } as const;

export const segment = z
  .object({
    segment: segmentNumber,
    position: z.string(),
    positionKind: z.enum(POSITION_KINDS),
    jenjang: z.enum(JENJANGS).optional(),
    unit: unitCode,
    head: z.boolean(),
    assessor: id.optional(),
    assessorName: z.string().optional(),
    regime: z.enum(REGIMES),
    acting: z.boolean(),
    from: calendarDate,
    to: calendarDate.optional(),
  })
  .meta({ id: 'Segment' });

const person = {
  id,
  name: z.string(),
  kind: z.enum(EMPLOYEE_KINDS),
  grade: z.string(),
  /** Only for those who keep personnel data, and for the person. */
  nip: z.string().optional(),
};

/** A person with all positions, the oldest first. */
export const employee = z.object({ ...person, segments: z.array(segment) }).meta({ id: 'Employee' });

/** A person in a list, with the position that they were found by or hold now. */
export const employeeLine = z
  .object({ ...person, segment: segment.omit({ assessorName: true }).optional() })
  .meta({ id: 'EmployeeLine' });

const params = z.object({ employee: id });
const page = { limit: pageLimit, cursor };

/** Exactly one of `name` (a word of three letters or more), `nip` and `unit`. */
export const findEmployees = {
  body: z
    .strictObject({
      name: text(80)
        .refine((it) => /[\p{L}\p{N}]{3}/u.test(it), 'three letters or more')
        .optional(),
      nip: text(30).optional(),
      unit: unitCode.optional(),
      limit: z.number().int().min(1).max(100).default(50),
      cursor,
    })
    .refine(
      ({ name, nip, unit: code }) => [name, nip, code].filter((it) => it !== undefined).length === 1,
      'exactly one of name, nip, unit',
    ),
  response: pageOf(employeeLine),
  status: 200,
} as const;

export const getEmployee = { params, response: employee, status: 200 } as const;

export const listReports = {
  params,
  query: z.strictObject(page),
  response: pageOf(employeeLine),
  status: 200,
} as const;
