import * as z from 'zod';
import type { AttendanceSum } from '../../../shared/regulation/attendance.ts';
import { count, labelled, onceRead } from './fields.ts';

const days = count(366);
const minutes = count(600_000);

/** Attendance of a month, or of several together; each working day is one of the four kinds of days. */
export const attendance = z
  .strictObject({
    hadir: labelled(days, 'Hari hadir', 'Days present'),
    tanpaKeterangan: labelled(days, 'Hari tanpa keterangan yang sah', 'Days absent without a valid reason'),
    denganKeterangan: labelled(days, 'Hari dengan keterangan yang sah', 'Days absent with a valid reason'),
    cuti: labelled(days, 'Hari cuti', 'Days of leave'),
    menitTerlambat: labelled(minutes, 'Menit terlambat', 'Minutes late'),
    menitPulangCepat: labelled(minutes, 'Menit pulang cepat', 'Minutes left early'),
    apelTidakDiikuti: labelled(
      count(1_000),
      'Berapa kali apel atau upacara tidak diikuti',
      'How often an assembly or a ceremony was missed',
    ),
  })
  .refine((it) => it.hadir + it.tanpaKeterangan + it.denganKeterangan + it.cuti <= 366, {
    ...onceRead,
    path: ['hadir'],
    message: 'at most 366 days together with the other days',
  });

/** {@link attendance} as rules take it. */
export function attendanceOf(it: z.output<typeof attendance>): AttendanceSum {
  return {
    workDays: it.hadir + it.tanpaKeterangan + it.denganKeterangan + it.cuti,
    present: it.hadir,
    lateMinutes: it.menitTerlambat,
    earlyMinutes: it.menitPulangCepat,
    absentWithReason: it.denganKeterangan,
    absentWithoutReason: it.tanpaKeterangan,
    leaveDays: it.cuti,
    missedCeremonies: it.apelTidakDiikuti,
  };
}
