import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Refused } from '../../../shared/kernel/refusal.ts';
import { refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark, Stamp } from '../../../shared/kernel/stamp.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Relations } from '../../organisation/index.ts';
import type { Gate, Vector, VectorAddress } from '../../periods/index.ts';
import { refuseEdit } from '../../periods/index.ts';
import type { Act } from '../domain/feedback.ts';

export type Needs = { table: Table; relation: Relations };

/** A change of somebody's feedback as it was asked for. */
export type Asked = { actor: Actor; now: Instant; mark: RequestMark; id: string };

/** Others may be faster a few times; each time what they did is read and decides anew. */
export const ATTEMPTS = 4;

/** Where the appraisal `<period>.<employee>.<segment>` stands in the actor's own agency. */
export function addressOf(actor: Actor, id: string): VectorAddress {
  const [period = '', employee = '', segment = ''] = id.split('.');
  return { agency: actor.agency, shards: actor.shards, period, employee, segment };
}

/** What relations to an appraisal are decided from. */
export function placeOf({ employee, assessor, unit }: Vector) {
  return { employee, assessor, unit };
}

/** Why nothing is said about the period any more, or not yet: like a rating, until batas penilaian and before the seal. */
export function refuseNow(gate: Gate | undefined, vector: Vector, now: Instant): Refused | undefined {
  const { period, run } = vector;
  return (
    refuseEdit(gate, period, 'RATING', now) ??
    (run === undefined ? undefined : refuse('period.sealed', { period }))
  );
}

/** The act of an actor about the person of a vector, and its stamp: whoever is not the assessor acts for them. */
export function actOf(
  { actor, now, mark }: Asked,
  event: string,
  { assessor }: Vector,
): { act: Act; stamp: Stamp } {
  const acting = assessor === undefined || assessor === actor.id ? {} : { behalf: assessor };
  return { act: { at: now, by: actor.id, ...acting }, stamp: stamp(event, actor, now, mark, acting) };
}
