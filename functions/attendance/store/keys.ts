import { shardName, shardOf } from '../../../shared/kernel/shard.ts';
import type { Key } from '../../../shared/platform/table/write.ts';

/** Whose attendance it is, in which year. */
export type AttendanceAddress = { agency: string; shards: number; employee: string; year: string };

/** The attendance of a shard of people in a year: one Query. */
export function attendanceShard(agency: string, year: string, shard: number): string {
  return `A#${agency}#T#${year}#${shardName(shard)}`;
}

/** A person's attendance in the months of a year: one get. */
export function attendanceKey({ agency, shards, employee, year }: AttendanceAddress): Key {
  return { PK: attendanceShard(agency, year, shardOf(employee, shards)), SK: employee };
}
