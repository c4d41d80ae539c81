import type { Table } from '../../../shared/platform/table/table.ts';
import type { Gate } from '../../periods/index.ts';
import { decodeGate, keyOfGate } from '../../periods/index.ts';
import type { Attendance } from '../domain/attendance.ts';
import { periodsOfMonth } from '../domain/attendance.ts';
import type { StoredAttendance } from './attendance-item.ts';
import { decodeAttendance } from './attendance-item.ts';
import type { AttendanceAddress } from './keys.ts';
import { attendanceKey, attendanceShard } from './keys.ts';

/** A person's year as it stands: one get. */
export async function findAttendance(table: Table, at: AttendanceAddress): Promise<Attendance> {
  return decodeAttendance(at, await table.get(attendanceKey(at)));
}

/** A shard of people in a year, by person: one strong Query. Who has no month is not in it. */
export async function readAttendanceShard(
  table: Table,
  { agency, year, shard }: { agency: string; year: string; shard: number },
): Promise<Map<string, Attendance>> {
  const items = await table.queryAll({ partition: attendanceShard(agency, year, shard), strong: true });
  return new Map(items.map((item) => [item.SK, decodeAttendance({ employee: item.SK, year }, item)]));
}

/** A person's year and the gates of the periods that contain a month, by period: one strong BatchGet. */
export async function readForCorrection(
  table: Table,
  at: AttendanceAddress,
  month: string,
): Promise<{ attendance: StoredAttendance; gates: Map<string, Gate | undefined> }> {
  const periods = periodsOfMonth(month);
  const gateKeys = periods.map((period) => keyOfGate({ ...at, period, segment: '' }));
  const [item, ...gates] = await table.getMany([attendanceKey(at), ...gateKeys], { strong: true });
  return {
    attendance: decodeAttendance(at, item),
    gates: new Map(
      periods.map((period, index) => {
        const gate = gates[index];
        return [period, gate === undefined ? undefined : decodeGate(gate)];
      }),
    ),
  };
}
