import { ANALYSTS } from './plans/analysts.ts';
import { FIELD_OFFICERS } from './plans/field-officers.ts';
import { HEALTH_WORKERS } from './plans/health-workers.ts';
import { LEADERS } from './plans/leaders.ts';
import { MANAGERS } from './plans/managers.ts';
import { OFFICE_STAFF } from './plans/office-staff.ts';
import { each, lower, main, mean, plan, sum, type PositionPlan } from './plans/plan.ts';
import { SERVICE_HEADS } from './plans/service-heads.ts';

export type { Aspect, Perspective, PlannedIki, PlannedRhk, PositionPlan, Target } from './plans/plan.ts';

/** Every position with a plan of its own. A name without its place or jenjang stands for all that begin with it. */
export const POSITION_PLANS: readonly PositionPlan[] = [
  ...LEADERS,
  ...MANAGERS,
  ...SERVICE_HEADS,
  ...HEALTH_WORKERS,
  ...ANALYSTS,
  ...FIELD_OFFICERS,
  ...OFFICE_STAFF,
];

// Sound for any position: it speaks of the tasks that the assessor gave, whatever they are.
const ANY_POSITION = plan(
  'Pegawai',
  main(
    'Terselesaikannya tugas jabatan sesuai ekspektasi pimpinan',
    sum('Hasil kerja yang diterima pimpinan', 'KUANTITAS', 'hasil kerja', [6, 6, 6, 6]),
    mean('Hasil kerja yang diterima tanpa perbaikan', 'KUALITAS', '%', [85, 87, 89, 90]),
    lower(mean('Lama penyelesaian tugas', 'WAKTU', 'hari kerja', each([3, 5]))),
  ),
);

const LONGEST_FIRST = POSITION_PLANS.toSorted((one, other) => other.position.length - one.position.length);

function begins(name: string, position: string): boolean {
  return name === position || name.startsWith(`${position} `);
}

/**
 * Finds the plan of a position by its name: the longest known name that the position is or begins with ("Bidan" for
 * "Bidan Ahli Muda", "Kepala Dinas" for "Kepala Dinas Kesehatan"), else a plan that fits anybody. The plan carries the
 * position as it was asked for.
 */
export function planFor(position: string): PositionPlan {
  const name = position.trim();
  const found = LONGEST_FIRST.find((known) => begins(name, known.position)) ?? ANY_POSITION;
  return structuredClone({ ...found, position: name });
}
