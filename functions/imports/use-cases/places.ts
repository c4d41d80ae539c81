import type { Actor, Role } from '../../../shared/kernel/actor.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import { packStamp, stamp } from '../../../shared/kernel/stamp.ts';
import type { Write } from '../../../shared/platform/table/write.ts';
import type { ActorRecord } from '../../identity/index.ts';
import { actorWrite, placeWrite } from '../../identity/index.ts';
import type { Segment, Unit } from '../../organisation/index.ts';
import { actorPlace, holdsOn, unitHeadWrite } from '../../organisation/index.ts';

/** A person as they shall stand: all segments, and roles where the file tells them. */
export type PlacedPerson = { id: string; segments: readonly Segment[]; roles: readonly Role[] | undefined };
type Units = ReadonlyMap<string, Unit>;

/** An actor's record for a person: place and roles. */
export function recordOf(
  units: Units,
  segments: readonly Segment[],
  roles: readonly Role[],
  today: string,
): ActorRecord {
  const { unit, opd, heads } = actorPlace(units, segments, today);
  return { roles: [...roles], unit, opd, heads, delegations: [] };
}

/**
 * The writes that bring the records of actors in line with their people, where they differ. A change of roles makes history; a place
 * follows from segments, whose history tells it.
 */
export function placeWrites(
  actor: Actor,
  now: string,
  units: Units,
  actors: ReadonlyMap<string, ActorRecord>,
  people: readonly PlacedPerson[],
): Write[] {
  const today = dateAt(now, actor.zone);
  const imported = packStamp(stamp('EmployeeImported', actor, now));
  return people.flatMap(({ id, segments, roles }) => {
    const seen = actors.get(id);
    const next = recordOf(units, segments, roles ?? seen?.roles ?? ['PEGAWAI'], today);
    if (seen === undefined) return [actorWrite(actor.agency, id, next)];
    const sameRoles = seen.roles.join() === next.roles.join();
    const sameHeads = seen.heads.join() === next.heads.join();
    if (sameRoles && sameHeads && seen.unit === next.unit && seen.opd === next.opd) return [];
    return [placeWrite(actor.agency, id, next, sameRoles ? undefined : imported)];
  });
}

/** The writes that bring the heads of units in line with their people: who holds a definitive post comes before a Plt. */
export function headWrites(actor: Actor, now: string, units: Units, segments: Iterable<Segment>): Write[] {
  const today = dateAt(now, actor.zone);
  const heads = new Map<string, Segment>();
  for (const segment of segments) {
    if (!segment.head || !holdsOn(segment, today)) continue;
    const before = heads.get(segment.unit);
    if (before === undefined || (before.acting && !segment.acting)) heads.set(segment.unit, segment);
  }
  const imported = stamp('UnitImported', actor, now);
  return [...units.values()].flatMap((unit) => {
    const head = heads.get(unit.code)?.employee;
    return head === unit.head ? [] : [unitHeadWrite(actor.agency, unit.code, unit.head, head, imported)];
  });
}
