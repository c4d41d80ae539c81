import { attendanceCsv, monthsBegun } from '../sample/attendance.ts';
import type { Sample } from '../sample/sample.ts';
import type { Client } from './client.ts';
import { importFile } from './found-city.ts';
import type { Quarter } from './periods.ts';

const JAKARTA = 7 * 3_600_000;

/** BKPSDM brings in the attendance of everybody, a file for each month of the quarter that has begun. Answers how many months. */
export async function bringInAttendance(
  client: Client,
  sample: Sample,
  seed: number,
  quarter: Quarter,
): Promise<number> {
  const today = new Date(Date.now() + JAKARTA).toISOString().slice(0, 10);
  const bkpsdm = client.as(sample.personas.bkpsdm);
  const months = monthsBegun(quarter.id, today);
  for (const month of months) {
    const csv = attendanceCsv(seed, sample.people, { month, today });
    await importFile(bkpsdm, 'ATTENDANCE', `attendance-${month}.csv`, csv);
  }
  return months.length;
}
