import type { ATTENDANCE_CODES } from '../../kernel/codes/attendance.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof ATTENDANCE_CODES> = {
  'attendance.not-found': {
    title: 'Not found, or outside your authority.',
    next: 'Check the link or ask BKPSDM.',
  },
  'attendance.month-unknown': {
    title: 'Attendance is kept for the months from {from} to {to}; nothing was saved.',
    next: 'Choose a month between them.',
  },
  'attendance.cannot-be': {
    title: 'The counts of {month} cannot be; nothing was saved.',
    next: 'Working days must be present, absent and leave together, and not more than the month has. Correct the marked fields.',
  },
  'attendance.period-sealed': {
    title: 'The period {period} is sealed; the attendance of {month} did not change.',
    next: "The assessor rates again during calibration; after that the employee files an objection with the assessor's superior.",
  },
};
