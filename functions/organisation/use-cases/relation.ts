import type { Permits, Relation, Subject } from '../../../shared/kernel/access.ts';
import { mayIn, relationsOf } from '../../../shared/kernel/access.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { opdOf, pathOf } from '../domain/unit.ts';
import { findEmployee } from '../store/organisation-store.ts';
import type { Tree } from './tree.ts';

export type Allowed = { allowed: boolean; relations: readonly Relation[] };
export type Place = { employee: string; assessor: string | undefined; unit: string };

/**
 * Decides whether an actor holds a permission towards the person at `place`, reading no more than it must: self and assessor are on
 * the record; the unit's path comes from the tree in memory; only the senior assessor costs a read of the assessor's own segments.
 */
export function createRelation(table: Table, tree: Tree, permits: Permits) {
  return async (actor: Actor, permission: string, place: Place, now: string): Promise<Allowed> => {
    const near: Subject = { employee: place.employee, assessor: place.assessor };
    const judge = (subject: Subject): Allowed => {
      const relations = relationsOf(actor, subject, now);
      return { allowed: mayIn(permits, permission, actor, relations), relations };
    };
    const first = judge(near);
    if (first.allowed) return first;
    const units = await tree(actor.agency);
    const placed = { ...near, unitPath: pathOf(units, place.unit), opd: opdOf(units, place.unit) };
    const second = judge(placed);
    const senior: Relation = 'SENIOR_ASSESSOR';
    const mattersToSeniors = actor.roles.some((role) => permits[permission]?.[role]?.includes(senior));
    if (second.allowed || !mattersToSeniors || place.assessor === undefined) return second;
    const assessor = await findEmployee(table, actor.agency, actor.shards, place.assessor);
    const held = assessor?.segments.filter((it) => it.to === undefined && !it.acting) ?? [];
    return judge({ ...placed, seniorAssessor: held.at(-1)?.assessor });
  };
}

export type Relations = ReturnType<typeof createRelation>;
