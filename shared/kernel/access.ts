import type { Actor, Role } from './actor.ts';
import { dateAt } from './dates.ts';

/** How an actor stands to the person whom a record is about. `NONE` is what everybody has. */
export const RELATIONS = ['SELF', 'ASSESSOR', 'SENIOR_ASSESSOR', 'UNIT_HEAD', 'SAME_OPD', 'NONE'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What the relation of an actor to a record depends on. `unitPath`: the unit and all units above it, the root last. */
export type Subject = {
  employee: string;
  assessor: string | undefined;
  seniorAssessor?: string | undefined;
  unitPath?: readonly string[];
  opd?: string | undefined;
};

/** Permission → role → the relations in which that role holds it. What is not listed is denied. */
export type Permits = Readonly<Record<string, Partial<Record<Role, readonly Relation[]>>>>;

/** Whom the actor may act for as assessor on the date of `now`: themself, and those who delegated to them (Plt/Plh). */
export function actsFor(actor: Actor, now: string): string[] {
  const today = dateAt(now, actor.zone);
  const valid = actor.delegations.filter((it) => it.from <= today && today <= it.to);
  return [actor.id, ...valid.map((it) => it.behalf)];
}

/** All relations of the actor to the subject at `now`, `NONE` always among them. */
export function relationsOf(actor: Actor, subject: Subject, now: string): Relation[] {
  const acting = actsFor(actor, now);
  const path = subject.unitPath ?? [];
  const holds: Record<Relation, boolean> = {
    SELF: actor.id === subject.employee,
    ASSESSOR:
      subject.assessor !== undefined && acting.includes(subject.assessor) && actor.id !== subject.employee,
    SENIOR_ASSESSOR: subject.seniorAssessor !== undefined && acting.includes(subject.seniorAssessor),
    UNIT_HEAD: actor.id !== subject.employee && actor.heads.some((unit) => path.includes(unit)),
    SAME_OPD: actor.opd !== undefined && actor.opd === subject.opd,
    NONE: true,
  };
  return RELATIONS.filter((relation) => holds[relation]);
}

/** Whether any role of the actor holds the permission in any relation: the check that needs no record. */
export function mayEver(permits: Permits, permission: string, actor: Actor): boolean {
  const grants = permits[permission] ?? {};
  return actor.roles.some((role) => (grants[role] ?? []).length > 0);
}

/** Whether a role of the actor holds the permission in one of the given relations. */
export function mayIn(
  permits: Permits,
  permission: string,
  actor: Actor,
  relations: readonly Relation[],
): boolean {
  const grants = permits[permission] ?? {};
  return actor.roles.some((role) => (grants[role] ?? []).some((relation) => relations.includes(relation)));
}
