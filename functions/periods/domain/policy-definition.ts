import * as z from 'zod';

export type Texts = { id: string; en: string };

/**
 * What a value of policy is called, what it decides, and what it may be. A form is built from `schema` as JSON Schema: `title` of a field
 * is its Indonesian label, `description` the English one; `total`, `distinct` and `ascending` name what fields must be together.
 */
export type PolicyDefinition<T> = { label: Texts; description: Texts; schema: z.ZodType<T> };

/** A field with its label: Indonesian, then English. */
export function labelled<T extends z.ZodType>(schema: T, id: string, en: string): T {
  return schema.meta({ ...schema.meta(), title: id, description: en });
}

/** A whole number between two bounds, both allowed. */
export const whole = (least: number, most: number) => z.number().int().min(least).max(most);

/** A percentage with at most four decimals, as the rules keep it exactly. */
export const percent = z
  .number()
  .min(0)
  .max(100)
  .refine((it) => Math.round(it * 10_000) / 10_000 === it, 'at most 4 decimals');

/** A value for every one of a closed set, none more and none less. */
export function tableOf<K extends string, T extends z.ZodType>(
  keys: readonly K[],
  valueOf: (key: K) => T,
): z.ZodObject<Record<K, T>> {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, T>);
}

/** Whole percentages, one for each part, that are 100 together. */
export function shares<K extends string>(parts: Readonly<Record<K, Texts>>) {
  const keys = Object.keys(parts) as K[];
  return tableOf(keys, (key) => labelled(whole(0, 100), parts[key].id, parts[key].en))
    .refine(
      (it) =>
        Object.values(it as Record<K, number>).reduce<number>((sum, share) => sum + Number(share), 0) === 100,
      'must be 100 together',
    )
    .meta({ total: 100 });
}

/** Refuses the second of two items that say the same; `of` names the field that must differ. */
export function distinct<T>(of: keyof T & string): z.core.CheckFn<readonly T[]> {
  return ({ value, issues }) => {
    value.forEach((item, at) => {
      if (value.findIndex((other) => other[of] === item[of]) === at) return;
      issues.push({ code: 'custom', input: item[of], path: [at, of], message: 'stands here twice' });
    });
  };
}
