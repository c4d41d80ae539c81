import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonSchema } from './domain/calculator.ts';
import { CALCULATORS } from './domain/registry.ts';
import { ask } from './testing/ask.ts';

type Field = { path: string; given: boolean; schema: JsonSchema };
type Item = { name: string; input: JsonSchema; output: JsonSchema };

/** All fields of a form, or of an answer, with those inside of them; the entries of a list are called `[]`. */
function fieldsOf(schema: JsonSchema, path: string, given: boolean): Field[] {
  const { properties = {}, items, anyOf = [] } = schema;
  const inside = Object.entries(properties).flatMap(([key, it]) => [
    { path: `${path}.${key}`, given, schema: it },
    ...fieldsOf(it, `${path}.${key}`, given),
  ]);
  return [
    ...inside,
    ...anyOf.flatMap((it) => fieldsOf(it, path, given)),
    ...(items === undefined ? [] : fieldsOf(items, `${path}[]`, given)),
  ];
}

/** A field, what it may be instead, and what its list holds. */
function variantsOf({ schema }: Field): JsonSchema[] {
  const either = [schema, ...(schema.anyOf ?? [])];
  return [...either, ...either.flatMap((it) => (it.items === undefined ? [] : [it.items]))];
}

const isNumber = (it: JsonSchema): boolean => /number|integer/.test(String(it.type));
/** What a number counts or measures: a unit, or the scale that it lies on. */
const UNIT = {
  id: /persen|rupiah|menit|hari|bulan|tahun|pegawai|orang|angka kredit|poin|JP|kali|tingkat|satuan|nomor|\d sampai \d|paling tinggi \d|1 berarti/i,
  en: /percent|rupiah|minute|day|month|year|people|angka kredit|point|hour|often|level|unit|number of|\d to \d|\d+ at most|1 is all/i,
};
/** Values that are their own names in both languages. */
const OWN_NAME = /^(PNS|PPPK|CPNS|TPP|\d\d\/\d\d|[IVX]+(\/[a-e]|\.[ab])?)$/;

let fields: Field[];
beforeAll(async () => {
  const { body } = await ask('GET /v1/calculators');
  fields = (body['items'] as Item[]).flatMap(({ name, input, output }) => [
    ...fieldsOf(input, `${name} <`, true),
    ...fieldsOf(output, `${name} >`, false),
  ]);
  expect(fields.length).toBeGreaterThan(2 * CALCULATORS.length);
});

describe('the list is enough to build a form from:', () => {
  const wrong = (isWrong: (it: Field) => boolean): string[] => fields.filter(isWrong).map(({ path }) => path);

  it('every field has a label in both languages', () => {
    expect(wrong(({ schema }) => !schema['title'] || !schema['description'])).toEqual([]);
  });

  it('every number says in words what it counts or measures', () => {
    const tells = ({ schema }: Field): boolean =>
      UNIT.id.test(String(schema['title'])) && UNIT.en.test(String(schema['description']));
    expect(wrong((it) => variantsOf(it).some(isNumber) && !tells(it))).toEqual([]);
  });

  it('every number that is asked for has a least and a most', () => {
    const isBounded = (it: JsonSchema): boolean =>
      it.enum !== undefined || (typeof it['minimum'] === 'number' && typeof it['maximum'] === 'number');
    expect(wrong((it) => it.given && variantsOf(it).some((one) => isNumber(one) && !isBounded(one)))).toEqual(
      [],
    );
  });

  it('every text that is asked for is chosen, has a format or has a length, and every list has one', () => {
    const isBounded = (it: JsonSchema): boolean =>
      ['enum', 'format', 'maxLength', 'pattern'].some((key) => it[key] !== undefined);
    const isOpen = (it: JsonSchema): boolean =>
      (it.type === 'string' && !isBounded(it)) || (it.type === 'array' && it['maxItems'] === undefined);
    expect(wrong((it) => it.given && variantsOf(it).some(isOpen))).toEqual([]);
  });

  it('every choice is called by words in both languages', () => {
    type Labels = Readonly<Record<string, { id: string; en: string }>>;
    const isWords = (text: string | undefined, value: string): boolean =>
      text !== undefined && text !== value && !/[A-Z]_|_[A-Z]/.test(text);
    const isNamed = (it: JsonSchema): boolean =>
      (it.enum ?? []).every((value) => {
        if (typeof value !== 'string' || OWN_NAME.test(value)) return typeof value !== 'object';
        const called = (it['labels'] as Labels | undefined)?.[value];
        return isWords(called?.id, value) && isWords(called?.en, value);
      });
    expect(wrong((it) => !variantsOf(it).every(isNamed))).toEqual([]);
  });

  it('every default is a value that the field takes', () => {
    const defaults = fields.filter(({ schema }) => schema['default'] !== undefined);
    expect(defaults.length).toBeGreaterThan(3);
    const fits = ({ schema }: Field): boolean => {
      const value = schema['default'];
      if (schema.enum !== undefined) return schema.enum.includes(value);
      return Number(value) >= Number(schema['minimum']) && Number(value) <= Number(schema['maximum']);
    };
    expect(wrong((it) => it.schema['default'] !== undefined && !fits(it))).toEqual([]);
  });
});
