// The public door of attendance: a person's months for those who rate, print and recap, and what an import needs to bring months in.
export type { Attendance } from './domain/attendance.ts';
export { attendanceBetween, isSameMonth, periodsOfMonth, tellableMonths } from './domain/attendance.ts';
export type { Gates } from './domain/sealed.ts';
export { sealedBy } from './domain/sealed.ts';
export { attendanceWrite, decodeAttendance } from './store/attendance-item.ts';
export { readAttendanceShard } from './store/attendance-store.ts';
export type { AttendanceAddress } from './store/keys.ts';
export { attendanceKey } from './store/keys.ts';
