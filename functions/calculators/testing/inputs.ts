import fc from 'fast-check';
import type { JsonSchema } from '../domain/calculator.ts';

const DATES = [
  '1900-01-01',
  '1999-12-31',
  '2024-02-29',
  '2026-01-01',
  '2026-07-17',
  '2026-12-31',
  '2199-12-31',
];
const INSTANTS = ['1900-01-01T00:00:00Z', '2026-03-23T16:59:59.999Z', '2199-12-31T23:59:59Z'];
const TEXTS: Readonly<Record<string, readonly string[]>> = { date: DATES, 'date-time': INSTANTS };

/** Numbers of a schema, with its ends and what lies just inside of them more often than others. */
function numbers({ type, minimum, maximum }: JsonSchema): fc.Arbitrary<number> {
  const [low, high] = [Number(minimum), Number(maximum)];
  const near = [low, low + 1, high - 1, high, (low + high) / 2, 100].filter((it) => it >= low && it <= high);
  if (type === 'integer')
    return fc.oneof(fc.constantFrom(...near.map(Math.floor)), fc.integer({ min: low, max: high }));
  const decimals = fc.integer({ min: low * 100, max: Math.min(high * 100, 1_000_000) }).map((it) => it / 100);
  return fc.oneof(fc.constantFrom(...near, low + 0.01), decimals);
}

function texts({ format, pattern, minLength, maxLength }: JsonSchema): fc.Arbitrary<string> {
  const known = TEXTS[String(format)];
  if (known !== undefined) return fc.constantFrom(...known);
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength: Number(minLength ?? 0), maxLength: Number(maxLength) });
}

/** Whatever a schema of a calculator's input lets through; what concerns several fields it does not say. */
export function inputsOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.properties !== undefined) {
    const { required = [] } = schema;
    const fields = Object.entries(schema.properties).map(([key, it]) => [key, inputsOf(it)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
  }
  if (schema.items !== undefined) {
    const [minLength, most] = [Number(schema['minItems'] ?? 0), Number(schema['maxItems'])];
    return fc.array(inputsOf(schema.items), { minLength, maxLength: Math.min(most, 4) });
  }
  if (schema.type === 'boolean') return fc.boolean();
  return schema.type === 'string' ? texts(schema) : numbers(schema);
}
