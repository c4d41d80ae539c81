import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import { recordAccess } from '../../identity/index.ts';
import { findAttendance } from '../store/attendance-store.ts';
import type { Needs } from './needs.ts';
import { addressOf, findPerson, through } from './needs.ts';
import type { ShownAttendance } from './show.ts';
import { shown } from './show.ts';

/**
 * A person's attendance in a period: for the person, their assessor and the assessor's superior, the OPD's admin and BKPSDM. Reading
 * another's leaves a trace with them. 404: no such person, or not theirs to see.
 */
export async function getAttendance(
  needs: Needs,
  actor: Actor,
  now: string,
  { employee = actor.id, period }: { employee?: string | undefined; period: string },
): Promise<Result<ShownAttendance>> {
  const seen = await findPerson(needs, actor, now, employee);
  const access = seen && (await through(needs, actor, 'attendance.read', seen, now));
  if (access === undefined || seen === undefined) return refuse('attendance.not-found');
  const attendance = await findAttendance(needs.table, addressOf(actor, employee, period.slice(0, 4)));
  const view = await shown(needs, actor, now, seen, period, attendance);
  if (actor.id !== employee) {
    const { agency, id: reader } = actor;
    const { segment } = access.place;
    await recordAccess(needs.table, {
      agency,
      employee,
      what: 'ATTENDANCE',
      period,
      segment,
      reader,
      at: now,
    });
  }
  return accept(view);
}
