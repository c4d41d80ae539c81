import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Correction } from './correct-attendance.ts';
import { correctAttendance } from './correct-attendance.ts';
import { getAttendance } from './get-attendance.ts';
import type { Needs } from './needs.ts';

/** Everything that people do with attendance; months come in by an import. */
export function createAttendanceUseCases(needs: Needs) {
  return {
    get: (actor: Actor, now: string, asked: Parameters<typeof getAttendance>[3]) =>
      getAttendance(needs, actor, now, asked),
    correct: (correction: Correction) => correctAttendance(needs, correction),
  };
}

export type AttendanceUseCases = ReturnType<typeof createAttendanceUseCases>;
