import { Cron } from 'croner';

/** When a schedule runs: every so many seconds, or by a croner pattern of seven fields. */
export type Timing = { everySeconds: number } | { pattern: string };

type Field = { name: string; form: RegExp; first: number; last: number };

const SECONDS: Record<string, number> = { minute: 60, hour: 3600, day: 86_400 };
const RATE = /^rate\(([1-9]\d*) (minute|hour|day)s?\)$/;
const CRON = /^cron\((.+)\)$/;

const MONTHS = 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC';
const DAYS = 'SUN|MON|TUE|WED|THU|FRI|SAT';
const list = (item: string, more = ''): RegExp => {
  const part = `(?:(?:\\*|(?:${item})(?:-(?:${item}))?)(?:/[1-9]\\d*)?${more})`;
  return new RegExp(`^${part}(?:,${part})*$`);
};
const FIELDS: Field[] = [
  { name: 'minutes', form: list('\\d{1,2}'), first: 0, last: 59 },
  { name: 'hours', form: list('\\d{1,2}'), first: 0, last: 23 },
  { name: 'day-of-month', form: list('\\d{1,2}', '|\\?|L|LW|\\d{1,2}W'), first: 1, last: 31 },
  { name: 'month', form: list(`\\d{1,2}|${MONTHS}`), first: 1, last: 12 },
  { name: 'day-of-week', form: list(`[1-7]|${DAYS}`, '|\\?|L|[1-7]L|[1-7]#[1-5]'), first: 1, last: 7 },
  { name: 'year', form: list('\\d{4}'), first: 1970, last: 2199 },
];

/**
 * Reads an expression of EventBridge Scheduler: `rate(5 minutes)` or `cron(minutes hours day-of-month month day-of-week year)`, where
 * weekdays count from 1 = Sunday and one of the two day fields is `?`. Throws naming the expression for all else, `at(...)` too.
 */
export function parseExpression(expression: string): Timing {
  const [, amount, unit = ''] = RATE.exec(expression) ?? [];
  if (amount !== undefined) return { everySeconds: Number(amount) * (SECONDS[unit] ?? 0) };
  const [, fields] = CRON.exec(expression) ?? [];
  if (fields === undefined) throw new Error(`the schedule expression «${expression}» is not supported`);
  return { pattern: toPattern(fields.trim().split(/\s+/), expression) };
}

/** The next `count` runs strictly after `after`, in the time zone `timezone`, for a rate counted from `after`. */
export function nextRuns(timing: Timing, timezone: string, count: number, after: Date): Date[] {
  if ('everySeconds' in timing) {
    return Array.from(
      { length: count },
      (_, run) => new Date(after.getTime() + (run + 1) * timing.everySeconds * 1000),
    );
  }
  return cronOf(timing.pattern, timezone).nextRuns(count, after);
}

/** Makes the croner job of a pattern, not yet running. Weekdays count from 1 = Sunday; a time that DST skips runs after the gap. */
export function cronOf(pattern: string, timezone: string): Cron {
  return new Cron(pattern, { mode: '7-part', alternativeWeekdays: true, timezone, paused: true });
}

function toPattern(fields: string[], expression: string): string {
  if (fields.length !== FIELDS.length)
    throw new Error(`«${expression}» has ${fields.length} fields, not ${FIELDS.length}`);
  const translated = FIELDS.map((field, index) => toCroner(field, fields[index] ?? '', expression));
  const [dayOfMonth, dayOfWeek] = [fields[2], fields[4]];
  if ((dayOfMonth === '?') === (dayOfWeek === '?')) {
    throw new Error(`«${expression}»: exactly one of day-of-month and day-of-week is «?»`);
  }
  const pattern = ['0', ...translated].join(' ');
  try {
    cronOf(pattern, 'UTC');
  } catch (cause) {
    throw new Error(`the schedule expression «${expression}» is not supported`, { cause });
  }
  return pattern;
}

function toCroner(field: Field, text: string, expression: string): string {
  if (!field.form.test(text)) throw new Error(`«${expression}»: ${field.name} «${text}» is not supported`);
  return text
    .split(',')
    .map((part) => toCronerPart(field, part))
    .join(',');
}

function toCronerPart({ name, first, last }: Field, part: string): string {
  if (part === '?') return '*';
  if (name === 'day-of-week' && part === 'L') return '7';
  if (name === 'day-of-week' && /^[1-7]L$/.test(part)) return `${part.slice(0, 1)}#L`;
  const [range = '', step] = part.split('/');
  if (step === undefined) return part;
  if (range === '*') return `${first}-${last}/${step}`;
  return range.includes('-') ? part : `${range}-${last}/${step}`;
}
