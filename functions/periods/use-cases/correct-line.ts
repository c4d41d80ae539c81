import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { REPORTING_LINE_BASIS as basis } from '../../../shared/regulation/reporting-line.ts';
import type { Employee, Relations, Segment } from '../../organisation/index.ts';
import type { CorrectSegment } from './correct-segment.ts';

type Found = { employee: Employee; segments: Segment[] } | undefined;
type Needs = {
  table: Table;
  relation: Relations;
  correct: CorrectSegment;
  findEmployee: (
    table: Table,
    agency: string,
    shards: number,
    id: string,
    strong?: boolean,
  ) => Promise<Found>;
};
type Wanted = { employee: string; segment: string; assessor: string; reason: string };

/** Who asks, when, by which request, and for what. */
export type CorrectLineInput = [actor: Actor, now: string, mark: RequestMark, wanted: Wanted];

/** More superiors than any line of a government has: a line that is longer runs in a circle. */
const LONGEST_LINE = 30;

/** Whether `employee` stands somewhere above `assessor`: making that assessor theirs would close a circle. */
async function standsAbove(needs: Needs, actor: Actor, employee: string, assessor: string): Promise<boolean> {
  let at: string | undefined = assessor;
  for (let step = 0; at !== undefined && step < LONGEST_LINE; step++) {
    if (at === employee) return true;
    const found: Found = await needs.findEmployee(needs.table, actor.agency, actor.shards, at);
    at = found?.segments.filter((it) => it.to === undefined && !it.acting).at(-1)?.assessor;
  }
  return at !== undefined;
}

/**
 * Gives somebody another assessor, also in an open period: segment and vectors change in one transaction. Refusals: 404 unknown or
 * outside the own OPD, 422 oneself, an unknown assessor or a circle of superiors, 409 once a seal has begun.
 */
export async function correctLine(
  needs: Needs,
  ...[actor, now, mark, wanted]: CorrectLineInput
): Promise<Result<Segment>> {
  const { employee, segment, assessor } = wanted;
  const found = await needs.findEmployee(needs.table, actor.agency, actor.shards, employee, true);
  const seen = found?.segments.find((it) => it.segment === segment);
  if (seen === undefined) return refuse('employee.not-found');
  const { allowed } = await needs.relation(
    actor,
    'organisation.correct',
    { employee, assessor: seen.assessor, unit: seen.unit },
    now,
  );
  if (!allowed) return refuse('employee.not-found');
  if (seen.assessor === assessor) return accept(seen);
  if (assessor === employee) return refuse('segment.own-assessor', {}, basis);
  const superior = await needs.findEmployee(needs.table, actor.agency, actor.shards, assessor);
  if (superior === undefined) return refuse('segment.assessor-unknown', {}, basis);
  if (await standsAbove(needs, actor, employee, assessor)) return refuse('segment.cycle', {}, basis);
  return needs.correct(actor, now, mark, seen, { ...seen, assessor }, wanted.reason);
}
