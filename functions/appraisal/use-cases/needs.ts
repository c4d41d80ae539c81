import type { Actor } from '../../../shared/kernel/actor.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Relations } from '../../organisation/index.ts';
import type { Vector, VectorAddress } from '../../periods/index.ts';
import { needsReview, scoreInputOf } from '../../periods/index.ts';
import { inWordsFrom, keyOfPlan } from '../../skp/index.ts';
import type { Appraised } from '../domain/view.ts';
import type { Read } from '../store/appraisal-store.ts';
import { readAppraisal } from '../store/appraisal-store.ts';

export type Needs = { table: Table; relation: Relations };

/** One request about one appraisal. `seen`: the version that the client saw. */
export type ChangeRequest = { actor: Actor; now: string; mark: RequestMark; id: string; seen: string };

/** Where the appraisal `<period>.<employee>.<segment>` stands in the actor's own agency. */
export function addressOf(actor: Actor, id: string): VectorAddress {
  const [period = '', employee = '', segment = ''] = id.split('.');
  return { agency: actor.agency, shards: actor.shards, period, employee, segment };
}

/** What relations to an appraisal are decided from. */
export function placeOf({ employee, assessor, unit }: Vector) {
  return { employee, assessor, unit };
}

/** Reads an appraisal with the head of the SKP that its plan comes from, in one call. */
export function findAppraisal(table: Table, at: VectorAddress): Promise<Read | undefined> {
  return readAppraisal(table, at, keyOfPlan({ ...at, year: at.period.slice(0, 4) }));
}

export function appraised({ vector, state, rules, words, plan }: Omit<Read, 'gate'>): Appraised {
  const review = vector.result?.review ?? needsReview(vector);
  const inWords = vector.p === 0 ? [] : inWordsFrom(plan, vector.period);
  return { vector, state, rules, words, score: scoreInputOf(vector), inWords, review };
}
