import * as z from 'zod';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { packStamp } from '../../../shared/kernel/stamp.ts';
import type { Item, Write } from '../../../shared/platform/table/write.ts';
import { update } from '../../../shared/platform/table/write.ts';
import type { AttendanceMonth, AttendanceSum } from '../../../shared/regulation/attendance.ts';
import { ATTENDANCE_COUNTS } from '../../../shared/regulation/attendance.ts';
import type { Attendance } from '../domain/attendance.ts';
import type { AttendanceAddress } from './keys.ts';
import { attendanceKey } from './keys.ts';

const MONTH = /^m(0[1-9]|1[0-2])$/;
/** The counts in their order, then the longest run or `-`: a month is 25 bytes, so a year stays under 1 KB. */
const packed = z.string().regex(/^(\d+ ){8}(\d+|-)$/);
const attendanceItem = z.looseObject({ v: z.number(), st: z.string() });

/** Attendance as it stands, with the stamp of its last change. */
export type StoredAttendance = Attendance & { stamp: string | undefined };

function pack(month: AttendanceMonth): string {
  return [...ATTENDANCE_COUNTS.map((name) => month[name]), month.longestRun ?? '-'].join(' ');
}

function unpack(month: string, value: unknown): AttendanceMonth {
  const numbers = packed.parse(value).split(' ');
  const run = numbers.at(-1);
  const counts = ATTENDANCE_COUNTS.map((name, at) => [name, Number(numbers[at])]);
  const sum = Object.fromEntries(counts) as AttendanceSum;
  return { month, ...sum, longestRun: run === '-' ? null : Number(run) };
}

/** Reads a person's year from its item; without one there is no month. */
export function decodeAttendance(
  { employee, year }: Pick<AttendanceAddress, 'employee' | 'year'>,
  item: Item | undefined,
): StoredAttendance {
  if (item === undefined) return { employee, year, months: [], version: 0, stamp: undefined };
  const { v, st, ...rest } = attendanceItem.parse(item);
  const months = Object.keys(rest)
    .filter((name) => MONTH.test(name))
    .toSorted()
    .map((name) => unpack(`${year}-${name.slice(1)}`, rest[name]));
  return { employee, year, months, version: v, stamp: st };
}

/** The write of some months of a person's year, if it still stands as seen. `reason`: why, for a correction. */
export function attendanceWrite(
  at: AttendanceAddress,
  seen: Attendance,
  months: readonly AttendanceMonth[],
  stamp: Stamp,
  reason?: string,
): Write {
  const told = months.map((it) => [`m${it.month.slice(5)}`, pack(it)]);
  return update(attendanceKey(at))
    .orCreate()
    .set({ ...Object.fromEntries(told), reason, st: packStamp(stamp) })
    .add({ v: 1 })
    .expect({ v: seen.version === 0 ? undefined : seen.version })
    .done();
}
