import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../shared/regulation/rules.ts';
import { CALCULATORS } from './domain/registry.ts';
import { ask, calculate, expectExplained } from './testing/ask.ts';

type Vector = { input: Record<string, unknown>; expected: Record<string, unknown> };
const FOLDER = fileURLToPath(new URL('../../test/vectors/', import.meta.url));
const files = readdirSync(FOLDER).filter((it) => it.endsWith('.json'));
const vectors = files
  .map((file) => ({ name: file.replace('.json', ''), file }))
  .flatMap(({ name, file }) =>
    (JSON.parse(readFileSync(FOLDER + file, 'utf8')) as Vector[]).map((it) => ({ name, ...it })),
  );

describe('a public vector', () => {
  it('has a calculator', () => {
    const calculators = CALCULATORS.map((it) => it.name);
    expect(files.length).toBe(11);
    expect(vectors.filter((it) => !calculators.includes(it.name))).toEqual([]);
  });

  it.each(vectors)('of $name: $input gives $expected', async ({ name, input, expected }) => {
    const { status, body } = await calculate(name, input);
    expect(status).toBe(200);
    expect(body).toMatchObject(expected);
    for (const [key, value] of Object.entries(expected)) expect(body[key]).toEqual(value);
    expectExplained(body);
  });
});

it('a day that was worked out may lie beyond those that are asked about', async () => {
  const late = { diterima: '2199-12-31', satuan: 'KALENDER', hariLibur: [] };
  expect((await calculate('keberatan', late)).body).toMatchObject({ batas: '2200-01-14' });
  const born = await calculate('nip', { nip: '22000926 222003 1 001' });
  expect(born.body).toMatchObject({ valid: true, tanggalLahir: '2200-09-26' });
});

describe('the list of calculators', () => {
  it('has every rule but the indicative value, which is about a whole plan', () => {
    const asked = CALCULATORS.flatMap((it) => it.rules.map(({ id }) => id));
    const uncalled = RULES.map(({ id }) => id as string).filter((it) => !asked.includes(it));
    expect(uncalled).toEqual(['indicative-value']);
  });

  it('tells of each its article, what it takes and answers, its columns, and an example', async () => {
    const { status, body } = await ask('GET /v1/calculators');
    expect(status).toBe(200);
    const items = body['items'] as Record<string, unknown>[];
    expect(items.map((it) => it['name'])).toEqual(CALCULATORS.map((it) => it.name));
    expect(items.find((it) => it['name'] === 'iki')).toMatchObject({
      title: { id: expect.any(String), en: expect.any(String) },
      basis: expect.arrayContaining([
        expect.objectContaining({ text: 'PermenPANRB 8/2021 (dicabut)', repealedBy: 'PERMENPANRB-6-2022' }),
        expect.objectContaining({ assumption: { id: 'A-006', text: expect.any(Object) } }),
      ]),
      input: {
        additionalProperties: false,
        required: ['arah', 'target', 'realisasi', 'maksimal'],
        properties: { arah: { enum: ['NORMAL', 'KHUSUS'], title: 'Arah' } },
      },
      output: { properties: { kategori: { type: 'string' } } },
      columns: ['arah', 'target.min', 'target.maks', 'realisasi', 'maksimal'],
      resultColumns: ['capaian', 'nilai', 'kategori'],
    });
  });

  it.each(CALCULATORS)('shows an example of $name that gives what it says', async ({ name, example }) => {
    const { explanation, ...output } = (await calculate(name, example.input)).body;
    expect(output).toEqual(example.output);
    expectExplained({ explanation });
  });
});
