import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flat, sheetOf } from '../../functions/calculators/testing/flat.ts';
import type { Runtime } from '../../infra/local/runtime/index.ts';
import { makeSample } from '../../infra/local/sample/sample.ts';
import type { Caller } from '../../infra/local/scenario/client.ts';
import { clientOf } from '../../infra/local/scenario/client.ts';
import { foundCity } from '../../infra/local/scenario/found-city.ts';
import { readCsv } from '../../shared/platform/files/csv.ts';
import { aDataDirectory, anInstance, ask } from './an-instance.ts';
import { REFUSED, VECTOR_FILES, VECTORS } from './calculator-cases.ts';

type Fields = Readonly<Record<string, unknown>>;
type Listed = { name: string; columns: string[]; example: { input: Fields; output: Fields } };
type Explained = Fields & { explanation: { sentences: { id: string[] }; rules: { basis: object[] }[] } };
type Batch = { csv: string; cases: number; failed: number; errors: object[] };

const data = aDataDirectory();
let runtime: Runtime;
let nip: string;
let somebody: Caller;
let listed: Listed[];

beforeAll(async () => {
  const sample = makeSample({ employees: 30, seed: 3 });
  runtime = await anInstance(data.path);
  await foundCity(clientOf(runtime), sample);
  nip = sample.people.find((it) => !it.head)?.nip ?? '';
  somebody = clientOf(runtime).as(nip);
  listed = (await somebody.get<{ items: Listed[] }>('/v1/calculators')).body.items;
});
afterAll(async () => {
  await runtime.close();
  data.remove();
});

const post = async (path: string, body: string, signedIn = true) => {
  const token = await runtime.issuer.mintToken({ sub: nip, ttlSeconds: 60 });
  return ask(runtime.url, 'POST', `/v1/calculators/${path}`, { ...(signedIn ? { token } : {}), body });
};
/** What a sheet says in a row, as a reader of the file sees it: without the mark that keeps a cell a text. */
function resultsOf({ csv }: Batch): Map<string, string>[] {
  const [header, ...rows] = readCsv(csv.replace(/^\ufeff/, ''), 1_000) ?? [];
  return rows.map(
    ({ cells }) => new Map(header?.cells.map((it, at) => [it, (cells[at] ?? '').replace(/^'/, '')])),
  );
}

describe('calculators, over HTTP', () => {
  it('are listed, with one for every file of public vectors', () => {
    expect(VECTOR_FILES.length).toBe(11);
    const names = listed.map((it) => it.name);
    expect(names.length).toBeGreaterThan(VECTOR_FILES.length);
    expect(VECTOR_FILES.filter((it) => !names.includes(it))).toEqual([]);
  });

  it.each(VECTORS)('give $name of $input the public result $expected', async ({ name, input, expected }) => {
    const { body } = await somebody.post<Explained>(`/v1/calculators/${name}`, input);
    for (const [key, value] of Object.entries(expected)) expect(body[key], key).toEqual(value);
    expect(body.explanation.sentences.id.length).toBeGreaterThan(1);
    expect(body.explanation.rules.every((it) => it.basis.length > 0)).toBe(true);
  });

  it('are listed with an example each that gives what it says', async () => {
    for (const { name, example } of listed) {
      const { body } = await somebody.post<Explained>(`/v1/calculators/${name}`, example.input);
      const { explanation: _, ...output } = body;
      expect(output, name).toEqual(example.output);
    }
  });

  it('calculate a CSV of cases each, with every public vector', async () => {
    for (const { name, example } of listed) {
      const vectors = VECTORS.filter((it) => it.name === name);
      const cases = [{ input: example.input, expected: example.output }, ...vectors];
      const csv = sheetOf(cases.map((it) => it.input));
      const { body } = await somebody.post<Batch>(`/v1/calculators/${name}/batch`, { csv });
      expect(body, name).toMatchObject({ cases: cases.length, failed: 0, errors: [] });
      const rows = resultsOf(body);
      for (const [at, { expected }] of cases.entries()) {
        const wanted = flat(expected, '', true).map(([key, value]) => [`hasil.${key}`, value]);
        expect(Object.fromEntries(rows[at] ?? []), `${name}, row ${at + 2}`).toMatchObject(
          Object.fromEntries(wanted),
        );
        expect(rows[at]?.get('penjelasan'), name).toMatch(/Dasar: /);
      }
    }
  });

  it('tell what is wrong with a row of a CSV, and calculate the others', async () => {
    const csv = 'hasilKerja;perilakuKerja\nSESUAI;DI_ATAS\nHEBAT;SESUAI\n';
    const { body } = await somebody.post<Batch>('/v1/calculators/predikat/batch', { csv });
    expect(body).toMatchObject({ cases: 2, failed: 1, errors: [{ row: 3, column: 'hasilKerja' }] });
    expect(body.csv).toMatch(/^2,SESUAI,DI_ATAS,SESUAI,BAIK,"Rating hasil kerja .*Dasar: /m);
  });

  it.each(REFUSED)('refuse $why at $path', async ({ name, body, path }) => {
    const answer = await post(name, body);
    expect(answer).toMatchObject({ status: 400, code: 'request.invalid' });
    expect(answer.body['fields']).toContainEqual(expect.objectContaining({ path }));
    expect(JSON.stringify(answer.body)).not.toMatch(/Error|node_modules|\.ts:/);
  });

  it('refuse NaN as a number, which is no JSON', async () => {
    const answer = await post('talenta', '{"predikat":"BAIK","potensial":NaN}');
    expect(answer).toMatchObject({ status: 400, code: 'request.malformed' });
  });

  it('are for nobody without a token', async () => {
    expect((await ask(runtime.url, 'GET', '/v1/calculators')).status).toBe(401);
    for (const { name, example } of listed) {
      expect((await post(name, JSON.stringify(example.input), false)).status, name).toBe(401);
      expect((await post(`${name}/batch`, '{"csv":"a\\n1"}', false)).status, name).toBe(401);
    }
  });
});
