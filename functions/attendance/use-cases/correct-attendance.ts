import type { Actor } from '../../../shared/kernel/actor.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import type { Refused, Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import { shardOf } from '../../../shared/kernel/shard.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import { replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import type { AttendanceMonth } from '../../../shared/regulation/attendance.ts';
import { attendanceProblems } from '../../../shared/regulation/attendance.ts';
import { ATTENDANCE_BASIS } from '../../../shared/regulation/attendance-basis.ts';
import { gateAsSeen } from '../../periods/index.ts';
import { tellableMonths, withMonths } from '../domain/attendance.ts';
import { sealedBy } from '../domain/sealed.ts';
import { attendanceWrite } from '../store/attendance-item.ts';
import { readForCorrection } from '../store/attendance-store.ts';
import type { Needs, Seen } from './needs.ts';
import { addressOf, findPerson, through } from './needs.ts';
import type { ShownAttendance } from './show.ts';
import { shown } from './show.ts';

/** A month as somebody says it was. `seen`: the version of the year that they saw. */
export type Correction = {
  actor: Actor;
  now: string;
  mark: RequestMark;
  employee: string;
  seen: string;
  month: AttendanceMonth;
  reason: string;
};

/** Others may be faster a few times; each time what they did is read and decides anew. */
const ATTEMPTS = 4;

function refuseMonth({ actor, now, month }: Correction): Refused | undefined {
  const { from, to } = tellableMonths(dateAt(now, actor.zone));
  if (month.month < from || month.month > to) return refuse('attendance.month-unknown', { from, to });
  const fields = attendanceProblems(month).map(({ count, code }) => ({
    path: `body.${count}`,
    message: code,
  }));
  if (fields.length === 0) return undefined;
  const { refusal } = refuse('attendance.cannot-be', { month: month.month }, ATTENDANCE_BASIS.counts);
  return { ok: false, refusal: { ...refusal, fields } };
}

async function attempt(
  needs: Needs,
  correction: Correction,
  person: Seen,
): Promise<Result<ShownAttendance> | undefined> {
  const { actor, now, mark, employee, seen, month, reason } = correction;
  const at = addressOf(actor, employee, month.month.slice(0, 4));
  const { attendance, gates } = await readForCorrection(needs.table, at, month.month);
  const answer = (it: typeof attendance): Promise<ShownAttendance> =>
    shown(needs, actor, now, person, month.month, it);
  const replay = replayOf(attendance.stamp, actor, mark);
  if (replay === 'SAME') return accept(await answer(attendance));
  if (replay === 'OTHER_BODY') return refuse('request.key-reused');
  const may = await through(needs, actor, 'attendance.correct', person, now);
  if (may === undefined || actor.id === employee)
    return refuse('access.not-yours', { who: 'admin OPD atau BKPSDM' });
  if (String(attendance.version) !== seen) return refuse('version.stale', { seen, now: attendance.version });
  const period = sealedBy(month.month, gates);
  if (period !== undefined)
    return refuse('attendance.period-sealed', { period, month: month.month }, ATTENDANCE_BASIS.correction);
  const refused = refuseMonth(correction);
  if (refused !== undefined) return refused;
  const done = stamp('AttendanceCorrected', actor, now, mark, { basis: ['A-101'] });
  const saved = await needs.table.transact([
    attendanceWrite(at, attendance, [month], done, reason),
    ...[...gates].map(([id, gate]) => gateAsSeen(at.agency, id, shardOf(employee, at.shards), gate)),
  ]);
  return saved.ok ? accept(await answer({ ...attendance, ...withMonths(attendance, [month]) })) : undefined;
}

/**
 * Corrects one month of a person, with a reason, until a period that contains it is sealed: by the OPD's admin or BKPSDM, and nobody for
 * themself. One strong BatchGet, one transaction on the condition that no such period was sealed meanwhile. Refusals in this order: 404,
 * replay (the month as it stands) or 422, 403, 412, 409, 422 for a month or counts that cannot be.
 */
export async function correctAttendance(
  needs: Needs,
  correction: Correction,
): Promise<Result<ShownAttendance>> {
  const { actor, now, employee } = correction;
  const person = await findPerson(needs, actor, now, employee);
  const access = person && (await through(needs, actor, 'attendance.read', person, now));
  if (access === undefined || person === undefined) return refuse('attendance.not-found');
  for (let tries = 0; tries < ATTEMPTS; tries++) {
    const outcome = await attempt(needs, correction, person);
    if (outcome !== undefined) return outcome;
  }
  return refuse('service.busy', { retryAfter: 2 });
}
