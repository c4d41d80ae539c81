/** A calendar date `YYYY-MM-DD`, meaningful only in an agency's zone. */
export type CalendarDate = string;
/** An instant in UTC, ISO 8601 with milliseconds and `Z`. */
export type Instant = string;

/** Indonesia's three zones; none has daylight saving time, so an offset in hours is exact. */
export const ZONES = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 } as const;
export type Zone = keyof typeof ZONES;

const HOUR = 3_600_000;

/** The calendar date that people in `zone` have at `instant`. */
export function dateAt(instant: Instant, zone: Zone): CalendarDate {
  return new Date(Date.parse(instant) + ZONES[zone] * HOUR).toISOString().slice(0, 10);
}

/** The day before or after (`days` may be negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * HOUR).toISOString().slice(0, 10);
}

/** Whether `text` is a date that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
