import { MOST_REPORTS, type Layout, type SizedGroup } from '../city/layout.ts';
import { share } from '../city/share.ts';
import { STAFF_POSITIONS } from '../city/staff-positions.ts';
import type { Random } from '../random.ts';
import { positionIn, type StaffPlace } from './staff-member.ts';

const PART_TIME_SHARE = 1 / 3;

function placesOf(random: Random, group: SizedGroup): StaffPlace[] {
  return Array.from({ length: group.count }, (_, index) => ({
    unit: group.unit,
    assessor: group.assessor,
    position: positionIn(random, group.mix, index),
    regime: 'UMUM' as const,
    first: index === 0,
  }));
}

/** Makes a third of all assessed PPPK paruh waktu, fewer where too few places are of a kind that they hold. */
function markPartTime(random: Random, places: StaffPlace[], employees: number): StaffPlace[] {
  const open = places.flatMap((place, index) => {
    const ease = place.first ? 0 : STAFF_POSITIONS[place.position].partTime;
    // A weighted draw without putting back: the highest of u^(1/weight) are drawn.
    return ease > 0 ? [{ index, draw: random.next() ** (1 / ease) }] : [];
  });
  const wanted = Math.min(Math.round(employees * PART_TIME_SHARE), Math.floor(open.length * 0.9));
  const drawn = open.toSorted((one, other) => other.draw - one.draw || one.index - other.index);
  const chosen = new Set(drawn.slice(0, wanted).map(({ index }) => index));
  return places.map((place, index) => (chosen.has(index) ? { ...place, regime: 'PPPK_PARUH_WAKTU' } : place));
}

/** A place for each assessed member of staff, group by group. */
export function assessedPlaces(random: Random, layout: Layout, employees: number): StaffPlace[] {
  const places = layout.groups.flatMap((group) => placesOf(random, group));
  return markPartTime(random, places, employees);
}

/** Places for teachers (regime PENDIDIKAN), spread evenly over the schools. */
export function teacherPlaces(layout: Layout, teachers: number): StaffPlace[] {
  const schools = layout.units.filter((unit) => unit.kind === 'SEKOLAH');
  const counts = share(
    schools.map(() => ({ weight: 1, least: 0, most: 60 })),
    teachers,
  );
  return schools.flatMap(({ code }, at) =>
    Array.from({ length: counts[at] ?? 0 }, (_, index) => ({
      unit: code,
      assessor: code,
      position: 'Guru' as const,
      regime: 'PENDIDIKAN' as const,
      first: index === 0,
    })),
  );
}

/** Places for people who study (TUGAS_BELAJAR) or are on leave (TIDAK_DINILAI), among the other staff. */
export function absentPlaces(random: Random, layout: Layout, absent: number): StaffPlace[] {
  const groups = layout.groups.filter((group) => group.mix !== 'sekolah');
  const reports = new Map<string | null, number>();
  for (const { assessor } of layout.posts) reports.set(assessor, (reports.get(assessor) ?? 0) + 1);
  const room = (group: SizedGroup): number => MOST_REPORTS - group.count - (reports.get(group.assessor) ?? 0);
  const counts = share(
    groups.map((group) => ({ weight: 1, least: 0, most: Math.max(0, room(group)) })),
    absent,
  );
  const places = groups.flatMap((group, at) =>
    Array.from({ length: counts[at] ?? 0 }, () => ({
      unit: group.unit,
      assessor: group.assessor,
      position: positionIn(random, group.mix, 1),
      first: false,
    })),
  );
  return places.map((place, index) => ({
    ...place,
    regime: index % 2 === 0 ? 'TUGAS_BELAJAR' : 'TIDAK_DINILAI',
  }));
}
