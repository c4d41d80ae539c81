import type { Actor } from '../../../shared/kernel/actor.ts';
import type { OrganisationAchievement, SkpForm } from '../../../shared/regulation/sets.ts';
import { skpFormOf } from '../../../shared/regulation/skp-form.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Segment, Tree, Unit } from '../../organisation/index.ts';
import { findEmployee, pathOf } from '../../organisation/index.ts';
import type { Vector } from '../../periods/index.ts';
import { listVectorsOf } from '../../periods/index.ts';
import type { People } from '../domain/facts.ts';
import { officialOf, positionOn } from '../domain/officials.ts';

type Needs = { table: Table; units: Tree };

/** The three who stand on one person's forms, with the person's own position: up to three Queries. */
export async function readPeopleOf(
  { table, units: tree }: Needs,
  actor: Actor,
  { employee, segment, assessor }: Pick<Vector, 'employee' | 'segment' | 'assessor'>,
  day: string,
): Promise<{ people: People; position: Segment | undefined }> {
  const units = await tree(actor.agency);
  const find = (id: string | undefined) =>
    id === undefined ? undefined : findEmployee(table, actor.agency, actor.shards, id);
  const [own, above] = await Promise.all([find(employee), find(assessor)]);
  if (own === undefined) throw new Error(`employee ${employee} has a vector but no record`);
  const aboveAt = above === undefined ? undefined : positionOn(above.segments, day);
  const senior = await find(aboveAt?.assessor);
  const position = own.segments.find((it) => it.segment === segment);
  return {
    position,
    people: {
      employee: officialOf(own.employee, position, units),
      assessor: above === undefined ? null : officialOf(above.employee, aboveAt, units),
      seniorAssessor:
        senior === undefined ? null : officialOf(senior.employee, positionOn(senior.segments, day), units),
    },
  };
}

/** The form that a position has as it stands; that of JA/JF where there is none. */
export function formOfPosition(position: Segment | undefined, units: ReadonlyMap<string, Unit>): SkpForm {
  if (position === undefined) return 'JA_JF';
  const heads = position.head ? units.get(position.unit)?.kind : undefined;
  return skpFormOf({ kind: position.positionKind, heads });
}

/**
 * What was set for a person's organisation in a period that may still be open: that of the nearest unit upward whose head has one. One
 * Query a level until it is found; a head's own stands on the vector.
 */
export async function readAchievement(
  { table, units: tree }: Needs,
  actor: Actor,
  vector: Vector,
): Promise<OrganisationAchievement | null> {
  if (vector.head) return vector.achievement;
  const units = await tree(actor.agency);
  for (const code of pathOf(units, vector.unit)) {
    const head = units.get(code)?.head;
    if (head === undefined) continue;
    const at = { agency: actor.agency, shards: actor.shards, period: vector.period, employee: head };
    const own = (await listVectorsOf(table, at)).find((it) => it.head && it.unit === code);
    if (own !== undefined && own.achievement !== null) return own.achievement;
  }
  return null;
}
