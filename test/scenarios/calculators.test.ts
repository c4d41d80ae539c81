import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Runtime } from '../../infra/local/runtime/index.ts';
import { makeSample } from '../../infra/local/sample/sample.ts';
import type { Caller } from '../../infra/local/scenario/client.ts';
import { clientOf } from '../../infra/local/scenario/client.ts';
import { foundCity } from '../../infra/local/scenario/found-city.ts';
import { aDataDirectory, anInstance, ask } from './an-instance.ts';

type Vector = { input: unknown; expected: Record<string, unknown> };
type Listed = { name: string; example: { input: unknown; output: Record<string, unknown> } };

const FOLDER = fileURLToPath(new URL('../vectors/', import.meta.url));
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

describe('calculators, over the whole system', () => {
  it('give every public vector its result', async () => {
    const names = new Set(listed.map((it) => it.name));
    const files = readdirSync(FOLDER).filter((it) => names.has(it.replace('.json', '')));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const vectors = JSON.parse(readFileSync(FOLDER + file, 'utf8')) as Vector[];
      for (const { input, expected } of vectors) {
        const { body } = await somebody.post(`/v1/calculators/${file.replace('.json', '')}`, input);
        expect(body, JSON.stringify(input)).toMatchObject(expected);
      }
    }
  });

  it('are listed with an example each that gives what it says', async () => {
    for (const { name, example } of listed) {
      const { body } = await somebody.post(`/v1/calculators/${name}`, example.input);
      expect(body, name).toMatchObject(example.output);
    }
  });

  it('are for nobody without a token, and refuse what they cannot calculate by its field', async () => {
    expect((await ask(runtime.url, 'GET', '/v1/calculators')).status).toBe(401);
    const token = await runtime.issuer.mintToken({ sub: nip, ttlSeconds: 60 });
    const body = '{"arah":"NORMAL","target":{"min":2,"maks":1},"realisasi":1e400,"maksimal":false}';
    const answer = await ask(runtime.url, 'POST', '/v1/calculators/iki', { token, body });
    expect(answer).toMatchObject({ status: 400, code: 'request.invalid' });
    expect(answer.body['fields']).toEqual(
      expect.arrayContaining([expect.objectContaining({ path: 'body.realisasi' })]),
    );
  });

  it('calculate a CSV of cases', async () => {
    const csv = 'hasilKerja;perilakuKerja\nSESUAI;DI_ATAS\nHEBAT;SESUAI\n';
    const { body } = await somebody.post<{ csv: string; errors: object[] }>(
      '/v1/calculators/predikat/batch',
      { csv },
    );
    expect(body).toMatchObject({ cases: 2, failed: 1, errors: [{ row: 3, column: 'hasilKerja' }] });
    expect(body.csv).toMatch(/^2,SESUAI,DI_ATAS,SESUAI,BAIK,"Rating hasil kerja .*Dasar: /m);
  });
});
