import * as z from 'zod';
import {
  EMPLOYEE_KINDS,
  JENJANGS,
  POSITION_KINDS,
  REGIMES,
  UNIT_KINDS,
} from '../../../shared/regulation/sets.ts';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { packStamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item, Write } from '../../../shared/platform/table/write.ts';
import { update } from '../../../shared/platform/table/write.ts';
import type { Employee, Segment } from '../domain/segment.ts';
import type { Unit } from '../domain/unit.ts';
import { employeeKey, segmentKey, segmentsOfAssessor, segmentsOfUnit, shardKey, unitKey } from './keys.ts';

const unitItem = z.object({
  SK: z.string(),
  name: z.string(),
  kind: z.enum(UNIT_KINDS),
  parent: z.string().optional(),
  head: z.string().optional(),
});
const employeeItem = z.object({
  SK: z.string(),
  nip: z.string(),
  name: z.string(),
  kind: z.enum(EMPLOYEE_KINDS),
  grade: z.string(),
});
const segmentItem = z.object({
  SK: z.string(),
  position: z.string(),
  positionKind: z.enum(POSITION_KINDS),
  jenjang: z.enum(JENJANGS).optional(),
  gu: z.string(),
  ga: z.string().optional(),
  head: z.boolean(),
  regime: z.enum(REGIMES),
  acting: z.boolean(),
  from: z.string(),
  to: z.string().optional(),
});

const last = (key: string): string => key.slice(key.lastIndexOf('#') + 1);

function decodeUnit(item: Item): Unit {
  const { SK, name, kind, parent, head } = unitItem.parse(item);
  return { code: SK, name, kind, parent, ...(head === undefined ? {} : { head }) };
}

/** Reads a person from their item. */
export function decodeEmployee(item: Item): Employee {
  const { SK, nip, name, kind, grade } = employeeItem.parse(item);
  return { id: SK, nip, name, kind, grade };
}

/** Reads a segment from its item. */
export function decodeSegment(item: Item): Segment {
  const { SK, gu, ga, jenjang, to, ...rest } = segmentItem.parse(item);
  const [employee = '', segment = ''] = SK.split('#');
  return {
    ...rest,
    employee,
    segment,
    unit: last(gu),
    assessor: ga === undefined ? undefined : last(ga),
    jenjang,
    to,
  };
}

/** A unit as its item. */
export function encodeUnit(agency: string, unit: Unit, stamp: Stamp): Item {
  const { code, ...rest } = unit;
  return { ...unitKey(agency, code), ...rest, st: packStamp(stamp) };
}

/** A person as their item. */
export function encodeEmployee(agency: string, shards: number, employee: Employee, stamp: Stamp): Item {
  const { id, ...rest } = employee;
  return { ...employeeKey(agency, shards, id), ...rest, st: packStamp(stamp) };
}

/** A segment as its item, with its two index keys. */
export function encodeSegment(agency: string, shards: number, segment: Segment, stamp: Stamp): Item {
  const { employee, segment: number, unit, assessor, ...rest } = segment;
  return {
    ...segmentKey(agency, shards, employee, number),
    gu: segmentsOfUnit(agency, unit),
    ...(assessor === undefined ? {} : { ga: segmentsOfAssessor(agency, assessor) }),
    ...rest,
    st: packStamp(stamp),
  };
}

/** The whole tree: one Query. */
export async function listUnits(table: Table, agency: string, strong = false): Promise<Unit[]> {
  return (await table.queryAll({ partition: unitKey(agency, '').PK, strong })).map(decodeUnit);
}

/** One unit, or `undefined`. */
export async function findUnit(table: Table, agency: string, code: string): Promise<Unit | undefined> {
  const item = await table.get(unitKey(agency, code));
  return item === undefined ? undefined : decodeUnit(item);
}

/** All people of one shard with all their segments: one Query, a page per megabyte. */
export async function readShard(
  table: Table,
  agency: string,
  shard: number,
  strong = true,
): Promise<{ employees: Employee[]; segments: Segment[] }> {
  const items = await table.queryAll({ partition: shardKey(agency, shard), strong });
  return {
    employees: items.filter((item) => !item.SK.includes('#')).map(decodeEmployee),
    segments: items.filter((item) => item.SK.includes('#')).map(decodeSegment),
  };
}

/** One person with all segments: one Query. `undefined` when there is no such person. */
export async function findEmployee(
  table: Table,
  agency: string,
  shards: number,
  id: string,
  strong = false,
): Promise<{ employee: Employee; segments: Segment[] } | undefined> {
  const { PK } = employeeKey(agency, shards, id);
  const items = await table.queryAll({ partition: PK, prefix: id, strong });
  const [own, ...segments] = items;
  if (own === undefined || own.SK !== id) return undefined;
  return { employee: decodeEmployee(own), segments: segments.map(decodeSegment) };
}

/** People by id: one BatchGet per hundred; unknown ids are left out. */
export async function readEmployees(
  table: Table,
  agency: string,
  shards: number,
  ids: readonly string[],
): Promise<Map<string, Employee>> {
  const items = await table.getMany(ids.map((id) => employeeKey(agency, shards, id)));
  const found = items.filter((item): item is Item => item !== undefined).map(decodeEmployee);
  return new Map(found.map((employee) => [employee.id, employee]));
}

/** The write of a correction: the segment as it shall be, if it is still as it was seen in the parts that a correction changes. */
export function correctionWrite(
  agency: string,
  shards: number,
  seen: Segment,
  corrected: Segment,
  stamp: Stamp,
  reason?: string,
): Write {
  const was = encodeSegment(agency, shards, seen, stamp);
  const { PK, SK, ...next } = encodeSegment(agency, shards, corrected, stamp);
  return update({ PK, SK })
    .set({ ga: undefined, jenjang: undefined, to: undefined, reason, ...next })
    .expect({ gu: was['gu'], ga: was['ga'], head: was['head'], regime: was['regime'], from: was['from'] })
    .done();
}
