import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { handler } from './api.ts';
import { CALCULATORS } from './domain/registry.ts';

type Vector = { input: Record<string, unknown>; expected: Record<string, unknown> };
type Body = Record<string, unknown> & {
  fields?: { path: string; message: string }[];
  explanation?: { sentences: { id: string[]; en: string[] }; rules: { rule: string; basis: object[] }[] };
};

/** Vectors whose rules are not in `shared/regulation` yet. */
const WAITING = [
  'angka-kredit',
  'disiplin',
  'keberatan',
  'nilai-kinerja',
  'predikat-tahunan',
  'talenta',
  'tpp',
];

const FOLDER = fileURLToPath(new URL('../../test/vectors/', import.meta.url));
const files = readdirSync(FOLDER).filter((it) => it.endsWith('.json'));
const vectors = files
  .map((file) => ({ name: file.replace('.json', ''), file }))
  .filter(({ name }) => !WAITING.includes(name))
  .flatMap(({ name, file }) =>
    (JSON.parse(readFileSync(FOLDER + file, 'utf8')) as Vector[]).map((it) => ({ name, ...it })),
  );

const somebody = {
  kind: 'PERSON',
  agency: 'a',
  id: 'x',
  roles: ['PEGAWAI'],
  heads: [],
  delegations: [],
  zone: 'Asia/Jakarta',
  shards: 16,
};

/** A request as the gateway hands it on, by somebody without any other role. */
async function ask(route: string, body?: unknown, name?: string): Promise<{ status?: number; body: Body }> {
  const event = {
    version: '2.0',
    routeKey: route,
    rawPath: '/v1/calculators',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    pathParameters: name === undefined ? {} : { name },
    requestContext: {
      requestId: 'r',
      authorizer: { lambda: { credentials: 'valid', actor: JSON.stringify(somebody) } },
    },
    isBase64Encoded: false,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  } as unknown as APIGatewayProxyEventV2;
  const answer = await handler(event);
  return {
    ...(answer.statusCode === undefined ? {} : { status: answer.statusCode }),
    body: JSON.parse(answer.body ?? 'null') as Body,
  };
}
const calculate = (name: string, input: unknown) => ask('POST /v1/calculators/{name}', input, name);

describe('a public vector', () => {
  it('is there for every calculator, and a calculator for every vector but those that wait', () => {
    const named = new Set(vectors.map((it) => it.name));
    expect([...named].toSorted()).toEqual(CALCULATORS.map((it) => it.name).toSorted());
  });

  it.each(vectors)('of $name: $input gives $expected', async ({ name, input, expected }) => {
    const { status, body } = await calculate(name, input);
    expect(status).toBe(200);
    expect(body).toMatchObject(expected);
    for (const [key, value] of Object.entries(expected)) expect(body[key]).toEqual(value);
    const { sentences, rules } = body.explanation ?? {};
    expect(rules?.every((it) => it.basis.length > 0)).toBe(true);
    expect(sentences?.id.length).toBeGreaterThan(1);
    expect(sentences?.en.length).toBe(sentences?.id.length);
    expect(JSON.stringify(sentences)).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe('the list of calculators', () => {
  it('tells of each its article, what it takes and answers, its columns, and an example', async () => {
    const { status, body } = await ask('GET /v1/calculators');
    expect(status).toBe(200);
    const items = body['items'] as Record<string, unknown>[];
    expect(items.map((it) => it['name'])).toEqual(CALCULATORS.map((it) => it.name));
    expect(items.find((it) => it['name'] === 'iki')).toMatchObject({
      title: { id: expect.any(String), en: expect.any(String) },
      basis: expect.arrayContaining([
        expect.objectContaining({ text: 'PermenPANRB 8/2021', confidence: 'V' }),
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

  it('gives every field a label in both languages', () => {
    const nameless = (schema: { properties?: object }, path: string): string[] =>
      Object.entries(schema.properties ?? {}).flatMap(([key, it]) => [
        ...(it.title && it.description ? [] : [`${path}.${key}`]),
        ...nameless(it, `${path}.${key}`),
        ...nameless(it.items ?? {}, `${path}.${key}`),
      ]);
    const all = CALCULATORS.flatMap(({ name, schema }) => [
      ...nameless(schema.input, name),
      ...nameless(schema.output, name),
    ]);
    expect(all).toEqual([]);
  });

  it.each(CALCULATORS)('shows an example of $name that gives what it says', async ({ name, example }) => {
    const { explanation, ...output } = (await calculate(name, example.input)).body;
    expect(output).toEqual(example.output);
    expect(explanation?.rules.length).toBeGreaterThan(0);
  });
});

describe('bad input', () => {
  const iki = { arah: 'NORMAL', target: { min: 1, maks: 2 }, realisasi: 1, maksimal: false };
  const counts = { SANGAT_BAIK: 1, BAIK: 1, BUTUH_PERBAIKAN: 1, KURANG: 1, SANGAT_KURANG: 1 };
  const cases: [string, unknown, string, string][] = [
    ['predikat', { hasilKerja: 'LUAR_BIASA', perilakuKerja: 'SESUAI' }, 'body.hasilKerja', 'an unknown word'],
    ['predikat', { perilakuKerja: 'SESUAI' }, 'body.hasilKerja', 'no rating of work results'],
    [
      'predikat',
      { hasilKerja: 'SESUAI', capaianOrganisasi: 'BAIK', perilakuKerja: 'SESUAI' },
      'body.hasilKerja',
      'two ratings of work results',
    ],
    ['predikat', { hasilKerja: 'SESUAI' }, 'body.perilakuKerja', 'a field that is missing'],
    ['predikat', { hasilKerja: 'SESUAI', perilakuKerja: 'SESUAI', x: 1 }, 'body', 'a field that is unknown'],
    ['predikat', undefined, 'body', 'no body'],
    ['predikat', [], 'body', 'a list'],
    ['iki', { ...iki, target: { min: 3, maks: 2 } }, 'body.target.maks', 'a range upside down'],
    ['iki', { ...iki, realisasi: 'NaN' }, 'body.realisasi', 'NaN'],
    ['iki', { ...iki, realisasi: Number.NaN }, 'body.realisasi', 'NaN, which JSON writes as null'],
    ['iki', { ...iki, realisasi: 1e30 }, 'body.realisasi', '10^30'],
    ['iki', { ...iki, realisasi: -1 }, 'body.realisasi', 'a negative number'],
    ['iki', { ...iki, realisasi: 0.12345 }, 'body.realisasi', 'five decimals'],
    ['iki', { ...iki, realisasi: 3e9 }, 'body.realisasi', 'a result that would not be exact'],
    ['iki', { ...iki, maksimal: 'ya' }, 'body.maksimal', 'a word for a boolean'],
    [
      'distribusi',
      { capaianOrganisasi: 'BAIK', jumlah: { ...counts, BAIK: -1 } },
      'body.jumlah.BAIK',
      'fewer than nobody',
    ],
    [
      'distribusi',
      { capaianOrganisasi: 'BAIK', jumlah: { ...counts, BAIK: 1.5 } },
      'body.jumlah.BAIK',
      'half a person',
    ],
    ['nip', { nip: 19960818 }, 'body.nip', 'a number for a text'],
    ['nip', { nip: '1'.repeat(41) }, 'body.nip', 'a text without end'],
  ];

  it.each(cases)('of %s: %j is refused at %s: %s', async (name, input, path) => {
    const { status, body } = await calculate(name, input);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'request.invalid' });
    expect(body.fields?.map((it) => it.path)).toContain(path);
  });

  it.each(['gaji', '__proto__', 'constructor', ''])('of a calculator that there is not, %j', async (name) => {
    for (const route of ['POST /v1/calculators/{name}', 'POST /v1/calculators/{name}/batch']) {
      const { status, body } = await ask(route, { csv: 'a\n1' }, name);
      expect(status).toBe(404);
      expect(body).toMatchObject({ code: 'calculator.not-found' });
    }
  });
});
