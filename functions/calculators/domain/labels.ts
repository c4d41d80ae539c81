import type { JsonSchema, Texts } from './calculator.ts';

/** How a value of a closed set is called. */
export type ChoiceOf = (value: string) => Texts;

/** A schema in which every field of a closed set says under `labels` how each of its values is called. */
export function withLabels(schema: JsonSchema, choiceOf: ChoiceOf): JsonSchema {
  const inside = (it: JsonSchema): JsonSchema => withLabels(it, choiceOf);
  const { properties, items, anyOf } = schema;
  const values = (schema.enum ?? []).filter((it): it is string => typeof it === 'string');
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, it]) => [key, inside(it)])),
    }),
    ...(items && { items: inside(items) }),
    ...(anyOf && { anyOf: anyOf.map(inside) }),
    ...(values.length > 0 && { labels: Object.fromEntries(values.map((it) => [it, choiceOf(it)])) }),
  };
}
