import * as z from 'zod';
import { isCalendarDate } from '../../../shared/kernel/dates.ts';
import { QUANTITY_SCALE, toQuantity } from '../../../shared/regulation/quantity.ts';
import {
  DAY_UNITS,
  JENJANGS,
  ORGANISATION_ACHIEVEMENTS,
  PREDIKATS,
  RATINGS,
} from '../../../shared/regulation/sets.ts';

/**
 * For a check that sees several values: it is made once each of them is right for itself. Otherwise it would see what was refused, and a
 * rule's arithmetic throws on that.
 */
export const onceRead = { when: ({ issues }: { issues: readonly unknown[] }) => issues.length === 0 };

/** A field with its label: Indonesian, then English. */
export function labelled<T extends z.ZodType>(schema: T, id: string, en: string): T {
  return schema.meta({ title: id, description: en });
}

export const workResult = labelled(z.enum(RATINGS), 'Rating hasil kerja', 'Rating of work results');
export const workBehaviour = labelled(z.enum(RATINGS), 'Rating perilaku kerja', 'Rating of work behaviour');
export const rating = labelled(z.enum(RATINGS), 'Rating yang disarankan', 'Suggested rating');
export const organisationAchievement = labelled(
  z.enum(ORGANISATION_ACHIEVEMENTS),
  'Capaian kinerja organisasi',
  'Achievement of the organisation',
);
export const predikat = labelled(z.enum(PREDIKATS), 'Predikat kinerja', 'Predikat');
export const jenjang = labelled(z.enum(JENJANGS), 'Jenjang jabatan fungsional', 'Jenjang');

/** The most that a rule keeps exactly, with four decimals. */
export const MOST_QUANTITY = 900_000_000_000;

/** A number from 0 with at most four decimals, as the rules keep it exactly. */
export const quantity = z
  .number()
  .min(0)
  .max(MOST_QUANTITY)
  .refine((it) => toQuantity(it) !== undefined, 'at most 4 decimals')
  .meta({ multipleOf: 1 / QUANTITY_SCALE });

/** Whole things to be counted: people, days, months. */
export const count = (most: number) => z.number().int().min(0).max(most);

/** A date of a working life: what lies further off no rule is about, and windows could not be counted to their end. */
export const date = z
  .string()
  .refine(
    (it) => isCalendarDate(it) && it >= '1900-01-01' && it <= '2199-12-31',
    'not a date YYYY-MM-DD that exists, from 1900 to 2199',
  )
  .meta({ format: 'date' });

/** A day that was worked out, which may lie beyond those that are asked about. */
export const lastDay = labelled(z.iso.date(), 'Hari terakhir', 'Last day');

/** A number that {@link quantity} let through, as rules take it. Throws on one that it did not. */
export function scaled(decimal: number): number {
  const it = toQuantity(decimal);
  if (it === undefined) throw new RangeError(`not a quantity: ${decimal}`);
  return it;
}

/** Months that count: a period or a segment has at least one of a year's twelve. */
export const months = labelled(z.number().int().min(1).max(12), 'Jumlah bulan', 'Months');
export const year = z.number().int().min(1900).max(2199);
export const dates = z.array(date).max(400);
export const holidays = labelled(dates, 'Hari libur', 'Holidays');
export const workWeek = labelled(
  z.literal([5, 6]).optional().meta({ default: 5 }),
  'Hari kerja seminggu, mulai Senin',
  'Working days of a week, from Monday on',
);
export const dayUnit = labelled(z.enum(DAY_UNITS), 'Satuan hari', 'Which days count');

/** Angka kredit, far more than a working life collects. */
export const credit = quantity.max(100_000);
/** Annual predikat, the latest first. */
export const latestPredikats = labelled(
  z.array(predikat).max(40),
  'Predikat tahunan, mulai dari tahun terakhir',
  'Annual predikat, the latest first',
);

/** Hundredths as people write them; nothing stays nothing. */
export function fromHundredths(hundredths: number | null): number | null {
  return hundredths === null ? null : hundredths / 100;
}

/** A quantity as people write it. */
export function unscaled(quantity: number): number {
  return quantity / QUANTITY_SCALE;
}
