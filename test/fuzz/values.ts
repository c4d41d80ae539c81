import * as fc from 'fast-check';

/** A JSON Schema as the description of the API writes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** `shared`: the schemas that a `$ref` names. `known`: values that exist, for a field of this name; nothing where none are known. */
export type Sources = {
  shared: Readonly<Record<string, JsonSchema>>;
  known: (field: string) => readonly unknown[];
};

type Objects = { properties?: Record<string, JsonSchema>; required?: string[] };
type Arrays = { items?: JsonSchema; prefixItems?: JsonSchema[]; minItems?: number; maxItems?: number };
type Strings = { pattern?: string; format?: string; minLength?: number; maxLength?: number };
type Numbers = { minimum?: number; maximum?: number; exclusiveMinimum?: number; multipleOf?: number };

/** Keywords that are read here, or that only describe. Another one is an error: values would silently be none of the schema's. */
const KNOWN_KEYWORDS = new Set(
  [
    '$ref anyOf oneOf const enum type default title description id labels',
    'properties required additionalProperties propertyNames items prefixItems minItems maxItems',
    'pattern format minLength maxLength minimum maximum exclusiveMinimum multipleOf',
  ].flatMap((it) => it.split(' ')),
);

const MOST_ITEMS = 4;
const SENTENCES = ['Rapat tim.', 'Kartu terbit tepat waktu', 'Ünïcödé 漢字 😀', '  di tepi  '];
const DAY = 86_400_000;

/** Made once: to make an arbitrary of texts costs more than to send its values. */
const ANY_TEXT = fc.string({ maxLength: 60, unit: 'grapheme' });
const matchingSoFar = new Map<string, fc.Arbitrary<string>>();

function matching(pattern: string): fc.Arbitrary<string> {
  const made = matchingSoFar.get(pattern) ?? fc.stringMatching(new RegExp(pattern));
  matchingSoFar.set(pattern, made);
  return made;
}

/** Values that the schema describes. What JSON Schema cannot say (a date that exists, two fields that fit) they may miss. */
export function valuesOf(schema: JsonSchema, sources: Sources): fc.Arbitrary<unknown> {
  const unknown = Object.keys(schema).find((it) => !KNOWN_KEYWORDS.has(it));
  if (unknown !== undefined) throw new Error(`values of a schema with "${unknown}" are not known`);
  const { $ref, anyOf, oneOf, enum: options } = schema;
  if (typeof $ref === 'string') return valuesOf(referred($ref, sources), sources);
  const choices = (anyOf ?? oneOf) as JsonSchema[] | undefined;
  if (choices !== undefined && schema['type'] === 'object')
    return fc.oneof(...choices.map((it) => objectsOf(chosen(schema, choices, it), sources)));
  if (choices !== undefined) return fc.oneof(...choices.map((it) => valuesOf(it, sources)));
  if ('const' in schema) return fc.constant(schema['const']);
  if (options !== undefined) return fc.constantFrom(...(options as unknown[]));
  switch (schema['type']) {
    case 'string':
      return textsOf(schema);
    case 'integer':
    case 'number':
      return numbersOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return listsOf(schema, sources);
    case 'object':
      return objectsOf(schema, sources);
    case undefined:
      return fc.jsonValue({ maxDepth: 2 });
    default:
      throw new Error(`values of the type ${String(schema['type'])} are not known`);
  }
}

/** Values of a field: those that exist more often than those that only look like it. */
export function valuesOfField(name: string, schema: JsonSchema, sources: Sources): fc.Arbitrary<unknown> {
  const known = sources.known(name);
  const described = valuesOf(schema, sources);
  if (known.length === 0) return described;
  return fc.oneof({ arbitrary: fc.constantFrom(...known), weight: 6 }, { arbitrary: described, weight: 1 });
}

/** An object that takes one of several groups of fields, with this group and without the others. */
function chosen(whole: Objects, choices: readonly Objects[], choice: Objects): Objects {
  const others = choices.flatMap((it) => it.required ?? []).filter((it) => !choice.required?.includes(it));
  const properties = Object.entries(whole.properties ?? {}).filter(([name]) => !others.includes(name));
  return {
    properties: Object.fromEntries(properties),
    required: [...(whole.required ?? []), ...(choice.required ?? [])],
  };
}

function referred(ref: string, { shared }: Sources): JsonSchema {
  const schema = shared[ref.replace('#/components/schemas/', '')];
  if (schema === undefined) throw new Error(`no schema ${ref}`);
  return schema;
}

function textsOf({ pattern, format, minLength = 0, maxLength = 60 }: Strings): fc.Arbitrary<string> {
  if (format === 'date') return instants().map((it) => it.slice(0, 10));
  if (format === 'date-time') return instants();
  if (pattern !== undefined) return matching(pattern);
  const fitting = SENTENCES.filter((it) => it.length >= minLength && it.length <= maxLength);
  const free = ANY_TEXT.map((it) => it.slice(0, maxLength).padEnd(minLength, 'x'));
  const longest = fc.constant('x'.repeat(maxLength));
  if (fitting.length === 0) return fc.oneof(free, longest);
  return fc.oneof(
    { arbitrary: fc.constantFrom(...fitting), weight: 4 },
    { arbitrary: free, weight: 2 },
    { arbitrary: longest, weight: 1 },
  );
}

/** Mostly around now, where deadlines and terms of office lie. */
function instants(): fc.Arbitrary<string> {
  const near = fc.integer({ min: -40, max: 400 }).map((days) => new Date(Date.now() + days * DAY));
  const any = fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true });
  return fc
    .oneof({ arbitrary: near, weight: 5 }, { arbitrary: any, weight: 1 })
    .map((it) => it.toISOString());
}

function numbersOf(schema: Numbers & { type?: string }): fc.Arbitrary<number> {
  const low = schema.minimum ?? schema.exclusiveMinimum ?? -1_000;
  const high = Math.max(low, schema.maximum ?? 1_000_000);
  const edges = fc.constantFrom(low, high);
  const whole = fc.integer({ min: Math.ceil(low), max: Math.min(Math.floor(high), Math.ceil(low) + 200) });
  if (schema.type === 'integer') return fc.oneof({ arbitrary: whole, weight: 4 }, edges);
  const places = fc.integer({ min: Math.ceil(low * 100), max: Math.floor(high * 100) }).map((it) => it / 100);
  return fc.oneof({ arbitrary: whole, weight: 2 }, { arbitrary: places, weight: 2 }, edges);
}

function listsOf(
  { items, prefixItems, minItems = 0, maxItems = MOST_ITEMS }: Arrays,
  sources: Sources,
): fc.Arbitrary<unknown> {
  if (prefixItems !== undefined) return fc.tuple(...prefixItems.map((it) => valuesOf(it, sources)));
  const maxLength = Math.max(minItems, Math.min(maxItems, MOST_ITEMS));
  return fc.array(valuesOf(items ?? {}, sources), { minLength: minItems, maxLength });
}

function objectsOf({ properties = {}, required = [] }: Objects, sources: Sources): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, it]) => [name, valuesOfField(name, it, sources)]),
  );
  return fc.record(model, { requiredKeys: required, noNullPrototype: true });
}
