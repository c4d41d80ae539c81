import type { Employee, Segment, Unit } from '../../organisation/index.ts';
import type { Official } from './form.ts';

type Units = ReadonlyMap<string, Pick<Unit, 'name'>>;

/** A person in one of their positions, as a form names them. */
export function officialOf(employee: Employee, segment: Segment | undefined, units: Units): Official {
  return {
    name: employee.name,
    nip: employee.nip,
    grade: employee.grade,
    position: segment?.position ?? '',
    unit: segment === undefined ? '' : (units.get(segment.unit)?.name ?? segment.unit),
    ...(segment?.acting === true ? { as: 'PLT' as const } : {}),
  };
}

/** The position in which somebody signs on `day`: the definitive one held then, else one held as Plt, else the last they had. */
export function positionOn(segments: readonly Segment[], day: string): Segment | undefined {
  const held = segments.filter((it) => it.from <= day && (it.to === undefined || it.to >= day));
  return held.find((it) => !it.acting) ?? held[0] ?? segments.at(-1);
}
