import * as z from 'zod';
import { attendanceValueRule } from '../../../shared/regulation/attendance-value.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { attendance, attendanceOf } from './attendance-fields.ts';
import { calculator } from './calculator.ts';
import { fromHundredths, labelled } from './fields.ts';

/** Attendance → its value on the scale of indicators; `null` where nobody had to be there. */
export const nilaiKehadiranCalculator = calculator({
  name: 'nilai-kehadiran',
  title: {
    id: 'Nilai kehadiran dalam profil indikatif',
    en: 'Value of attendance in the indicative profile',
  },
  rules: [attendanceValueRule],
  input: attendance,
  output: z.object({
    nilai: labelled(z.number().nullable(), 'Nilai, 0 sampai 120', 'Value, 0 to 120'),
  }),
  example: {
    input: {
      hadir: 19,
      tanpaKeterangan: 1,
      denganKeterangan: 0,
      cuti: 2,
      menitTerlambat: 90,
      menitPulangCepat: 0,
      apelTidakDiikuti: 1,
    },
    output: { nilai: 101.73 },
  },
  run: (it) => {
    const { outcome, record } = attendanceValueRule({
      attendance: attendanceOf(it),
      minutesPerDay: DEFAULT_RULE_POLICY.minutesPerAbsentDay,
      ceremonyMinutes: DEFAULT_RULE_POLICY.profilePoints.ceremonyMinutes,
      fullAttendance: DEFAULT_RULE_POLICY.profilePoints.fullAttendance,
    });
    return { output: { nilai: fromHundredths(outcome) }, records: [record] };
  },
});
