export const ATTENDANCE_CODES = {
  'attendance.not-found': 'NotFound',
  'attendance.month-unknown': 'RuleBroken',
  'attendance.cannot-be': 'RuleBroken',
  'attendance.period-sealed': 'WrongState',
} as const;
