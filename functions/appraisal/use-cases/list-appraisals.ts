import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Page } from '../../../shared/kernel/page.ts';
import { encodeCursor } from '../../../shared/kernel/page.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, invalidInput, refuse } from '../../../shared/kernel/refusal.ts';
import { listVectors, needsReview } from '../../periods/index.ts';
import type { TeamMember } from '../domain/team-member.ts';
import { teamMember } from '../domain/team-member.ts';
import { startKeyFrom } from '../store/start-key.ts';
import type { Needs } from './needs.ts';

export type ListQuery = {
  period: string;
  assessor?: string | undefined;
  unit?: string | undefined;
  cursor?: string | undefined;
  limit: number;
};

/** Nobody's id: a list is about a team, so no relation to a single person opens it. */
const TEAM = '-';

/**
 * A page of the people whom an assessor rates, or of one unit. Allowed to the assessor and their Plt/Plh, to their own assessor, to
 * heads of the unit or above, and to roles that read every appraisal. 404 otherwise, 400 for a cursor of another list.
 */
export async function listAppraisals(
  { table, relation }: Needs,
  actor: Actor,
  now: string,
  query: ListQuery,
): Promise<Result<Page<TeamMember>>> {
  const { period, unit, limit } = query;
  const assessor = query.assessor === undefined || query.assessor === 'me' ? actor.id : query.assessor;
  const place =
    unit === undefined
      ? { employee: TEAM, assessor, unit: TEAM }
      : { employee: TEAM, assessor: undefined, unit };
  if (!(await relation(actor, 'appraisal.read', place, now)).allowed) {
    return unit === undefined ? refuse('employee.not-found') : refuse('unit.not-found', { unit });
  }
  const scope = { agency: actor.agency, period };
  const by = unit === undefined ? { ...scope, assessor } : { ...scope, unit };
  const startKey = query.cursor === undefined ? undefined : startKeyFrom(query.cursor, by);
  if (query.cursor !== undefined && startKey === undefined) {
    return invalidInput([{ path: 'query.cursor', message: 'not of this list' }], 'request.cursor-invalid');
  }
  const { vectors, lastKey } = await listVectors(table, by, { limit, startKey });
  const items = vectors.map((vector) =>
    teamMember(vector, actor.id, vector.result?.review ?? needsReview(vector)),
  );
  return accept(lastKey === undefined ? { items } : { items, next: encodeCursor(lastKey) });
}
