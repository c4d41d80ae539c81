import * as z from 'zod';
import { isCalendarDate } from '../../../shared/kernel/dates.ts';
import { toQuantity } from '../../../shared/regulation/quantity.ts';
import { ORGANISATION_ACHIEVEMENTS, PREDIKATS, RATINGS } from '../../../shared/regulation/sets.ts';

/** A field with its label: Indonesian, then English. */
export function labelled<T extends z.ZodType>(schema: T, id: string, en: string): T {
  return schema.meta({ title: id, description: en });
}

export const workResult = labelled(z.enum(RATINGS), 'Rating hasil kerja', 'Rating of work results');
export const workBehaviour = labelled(z.enum(RATINGS), 'Rating perilaku kerja', 'Rating of work behaviour');
export const organisationAchievement = labelled(
  z.enum(ORGANISATION_ACHIEVEMENTS),
  'Capaian kinerja organisasi',
  'Achievement of the organisation',
);
export const predikat = labelled(z.enum(PREDIKATS), 'Predikat kinerja', 'Predikat');

/** A number from 0 with at most four decimals, as the rules keep it exactly. */
export const quantity = z
  .number()
  .min(0)
  .max(900_000_000_000)
  .refine((it) => toQuantity(it) !== undefined, 'at most 4 decimals');

/** Whole things to be counted: people, days, months. */
export const count = (most: number) => z.number().int().min(0).max(most);

export const date = z
  .string()
  .refine(isCalendarDate, 'not a date YYYY-MM-DD that exists')
  .meta({ format: 'date' });

/** A number that {@link quantity} let through, as rules take it. Throws on one that it did not. */
export function scaled(decimal: number): number {
  const it = toQuantity(decimal);
  if (it === undefined) throw new RangeError(`not a quantity: ${decimal}`);
  return it;
}
