import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { packStamp } from '../../../shared/kernel/stamp.ts';
import type { Write } from '../../../shared/platform/table/write.ts';
import { put, update } from '../../../shared/platform/table/write.ts';
import { beginningsOf } from '../domain/name-words.ts';
import type { Employee, Segment } from '../domain/segment.ts';
import type { Unit } from '../domain/unit.ts';
import { employeeKey, nameKey, nipKey, segmentKey, unitKey } from './keys.ts';
import { encodeEmployee, encodeSegment, encodeUnit } from './organisation-store.ts';

/** Where people are kept: agency, number of shards, and the installation's secret for hashed keys. */
export type Home = { agency: string; shards: number; secret: string };

/** A new unit; the condition fails where one stands under the code. */
export function newUnitWrite(agency: string, unit: Unit, stamp: Stamp): Write {
  return put(encodeUnit(agency, unit, stamp))
    .ifAbsent()
    .done();
}

/** Name, kind and parent of a unit that stands as it was seen; its head stays. */
export function unitWrite(agency: string, seen: Unit, { name, kind, parent }: Unit, stamp: Stamp): Write {
  return update(unitKey(agency, seen.code))
    .set({ name, kind, parent, st: packStamp(stamp) })
    .expect({ name: seen.name, kind: seen.kind, parent: seen.parent })
    .done();
}

/** Who heads a unit, from `seen` to `head`; `undefined`: nobody. */
export function unitHeadWrite(
  agency: string,
  unit: string,
  seen: string | undefined,
  head: string | undefined,
  stamp: Stamp,
): Write {
  return update(unitKey(agency, unit))
    .set({ head, st: packStamp(stamp) })
    .expect({ head: seen })
    .done();
}

function nameWrites({ agency, secret }: Home, { id, name }: Employee): Write[] {
  return beginningsOf(name).map((it) => put({ ...nameKey(agency, secret, it, id), name }).done());
}

/** A new person: the person, the way to them by NIP and by name. The condition fails where the person stands. */
export function newEmployeeWrites(home: Home, employee: Employee, stamp: Stamp): Write[] {
  const { agency, shards, secret } = home;
  return [
    put(encodeEmployee(agency, shards, employee, stamp))
      .ifAbsent()
      .done(),
    put({ ...nipKey(agency, secret, employee.nip), employee: employee.id }).done(),
    ...nameWrites(home, employee),
  ];
}

/** Name, kind and grade of a person who stands as seen. A name that is no longer borne stays in the index, empty: it finds nobody. */
export function employeeWrites(home: Home, seen: Employee, next: Employee, stamp: Stamp): Write[] {
  const { agency, shards, secret } = home;
  const { name, kind, grade } = next;
  const own = update(employeeKey(agency, shards, seen.id))
    .set({ name, kind, grade, st: packStamp(stamp) })
    .expect({ name: seen.name, kind: seen.kind, grade: seen.grade })
    .done();
  if (name === seen.name) return [own];
  const kept = beginningsOf(name);
  const left = beginningsOf(seen.name).filter((it) => !kept.includes(it));
  const emptied = left.map((it) => put({ ...nameKey(agency, secret, it, seen.id), name: '' }).done());
  return [own, ...nameWrites(home, next), ...emptied];
}

/** A new segment; the condition fails where one stands under the number. */
export function newSegmentWrite({ agency, shards }: Home, segment: Segment, stamp: Stamp): Write {
  return put(encodeSegment(agency, shards, segment, stamp))
    .ifAbsent()
    .done();
}

/** The end of a segment that has none yet. */
export function closeSegmentWrite({ agency, shards }: Home, seen: Segment, to: string, stamp: Stamp): Write {
  return update(segmentKey(agency, shards, seen.employee, seen.segment))
    .set({ to, st: packStamp(stamp) })
    .expect({ from: seen.from, to: undefined })
    .done();
}

/** What of a segment no vector holds: title, kind and jenjang of the position. */
export function positionWrite({ agency, shards }: Home, seen: Segment, next: Segment, stamp: Stamp): Write {
  const { position, positionKind, jenjang } = next;
  return update(segmentKey(agency, shards, seen.employee, seen.segment))
    .set({ position, positionKind, jenjang, st: packStamp(stamp) })
    .expect({ position: seen.position, positionKind: seen.positionKind, jenjang: seen.jenjang })
    .done();
}
