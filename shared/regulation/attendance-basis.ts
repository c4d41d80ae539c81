import { cite } from './cite.ts';

/** What attendance rests on where PP 94/2021 is silent. */
export const ATTENDANCE_BASIS = {
  /** Each working day is one of four, and what a count means. */
  counts: [cite('PP-94-2021', {}, 'D', 'A-100')],
  /** Until when it may be corrected. */
  correction: [cite('PP-94-2021', {}, 'D', 'A-101')],
  /** Who is told that somebody's absence has to be examined, and from when. */
  alert: [cite('PP-94-2021', {}, 'D', 'A-102')],
} as const;
