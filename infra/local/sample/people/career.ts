import type { Random } from '../random.ts';

/** Day of birth and first day of service, both in UTC. */
export type Career = { birth: Date; start: Date };

/** Years, both ends possible: age at entry, years of service, and the age at which one has left. */
export type CareerBounds = {
  entryAge: readonly [number, number];
  service: readonly [number, number];
  retirement: number;
};

/** Reads `YYYY-MM-DD`; anything else, and days that no calendar has, are an error that names it. */
export function dayFrom(text: string): Date {
  const day = new Date(`${text}T00:00:00Z`);
  const known = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime());
  if (!known || day.toISOString().slice(0, 10) !== text) throw new Error(`Not a calendar date: ${text}`);
  return day;
}

/** Invents a career that ends today: the person is younger than `retirement` and entered before today. */
export function inventCareer(random: Random, bounds: CareerBounds, today: Date): Career {
  const entry = random.integer(...bounds.entryAge);
  const longest = Math.max(0, bounds.retirement - 2 - entry);
  const service = Math.min(random.integer(...bounds.service), longest);
  // A month of service at least, and under a year beyond the whole years.
  const start = new Date(today);
  start.setUTCDate(1);
  start.setUTCMonth(start.getUTCMonth() - service * 12 - random.integer(1, 11));
  const birth = new Date(start);
  birth.setUTCFullYear(birth.getUTCFullYear() - entry);
  birth.setUTCDate(birth.getUTCDate() - random.integer(1, 364));
  return { birth, start };
}
