import { beforeEach, describe, expect, it } from 'vitest';
import { planFor } from '../../infra/local/sample/positions.ts';
import type { Actor } from '../../shared/kernel/actor.ts';
import { serve } from '../../shared/platform/http/serve.ts';
import type { Table } from '../../shared/platform/table/table.ts';
import { aTable } from '../../test/engine/a-table.ts';
import { PERMITS } from '../identity/index.ts';
import { findVector } from '../periods/index.ts';
import { handlers } from './handlers/handlers.ts';
import { routes } from './routes.ts';
import { anActor, aYear, placeIn, putGate, putSegment, putVector, STRANGER } from './testing/a-year.ts';
import { assessor, employee, SKP, useCasesOn } from './testing/acts.ts';

type Reply = { status: number; etag: string | undefined; body: Record<string, unknown> };
type Sent = { body?: unknown; etag?: string; key?: string; query?: Record<string, string> };

/** The content that somebody in a position would send. */
function planOf(position: string) {
  let number = 0;
  const rhk = planFor(position).rhk.map(({ iki, ...it }, at) => ({
    ...it,
    number: at + 1,
    iki: iki.map(({ quarterTargets, yearTarget, ...one }) => {
      number += 1;
      return { ...one, number, quarters: quarterTargets, year: yearTarget };
    }),
  }));
  return { approach: 'KUANTITATIF', rhk };
}

describe('the API of SKP', () => {
  let table: Table;
  let call: (actor: Actor, route: string, sent?: Sent) => Promise<Reply>;

  beforeEach(async () => {
    table = await aTable();
    await aYear(table);
    // The API asks the clock: a far cut-off keeps the year open whenever the test runs.
    await putGate(table, '2026', 'OPEN', '2999-01-01T00:00:00.000Z');
    await putGate(table, '2026-Q4', 'OPEN', '2999-01-01T00:00:00.000Z');
    const lambda = serve(routes, handlers(useCasesOn(table)), PERMITS);
    call = async (actor, route, { body, etag, key, query } = {}) => {
      const [method = '', path = ''] = route.split(' ');
      const template = path.replace(SKP, '{skp}').replace(/versions\/\d+/, 'versions/{version}');
      const version = /versions\/(\d+)/.exec(path)?.[1];
      const answer = await lambda({
        routeKey: `${method} ${template}`,
        headers: {
          'content-type': 'application/json',
          ...(etag === undefined ? {} : { 'if-match': etag }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
        },
        pathParameters: { skp: SKP, ...(version === undefined ? {} : { version }) },
        queryStringParameters: query,
        body: body === undefined ? undefined : JSON.stringify(body),
        isBase64Encoded: false,
        requestContext: {
          requestId: 'r',
          authorizer: { lambda: { credentials: 'valid', actor: JSON.stringify(actor) } },
        },
      } as unknown as Parameters<typeof lambda>[0]);
      return {
        status: answer.statusCode ?? 0,
        etag: answer.headers?.['etag'] as string | undefined,
        body: JSON.parse(answer.body ?? '{}') as Record<string, unknown>,
      };
    };
  });

  const begin = () =>
    call(employee, 'POST /v1/skp', { key: 'begin-it-1', body: { year: '2026', segment: '1' } });

  it.each(['Pranata Komputer', 'Auditor', 'Bidan Ahli Muda', 'Kepala Dinas Kesehatan', 'Pengadministrasi'])(
    'takes the plan of a %s from draft to agreement and through an amendment',
    async (position) => {
      if (position.startsWith('Kepala Dinas'))
        await putSegment(table, { position, positionKind: 'JPT_PRATAMA' });
      const plan = planOf(position);
      const begun = await begin();
      expect(begun).toMatchObject({ status: 201, etag: '"1"', body: { state: 'DRAF' } });
      const saved = await call(employee, `PUT /v1/skp/${SKP}`, { etag: '"1"', body: plan });
      expect(saved).toMatchObject({ status: 200, etag: '"2"', body: { content: plan } });
      const submitted = await call(employee, `POST /v1/skp/${SKP}/submit`, { etag: '"2"' });
      expect(submitted).toMatchObject({ status: 200, body: { state: 'DIAJUKAN' } });
      const agreed = await call(assessor, `POST /v1/skp/${SKP}/agree`, { etag: '"3"' });
      expect(agreed).toMatchObject({ status: 200, etag: '"4"', body: { state: 'DITETAPKAN', agreed: 1 } });
      const amended = await call(employee, `POST /v1/skp/${SKP}/amend`, { etag: '"4"' });
      expect(amended).toMatchObject({
        status: 200,
        body: { state: 'PERUBAHAN_DRAF', working: 2, agreed: 1 },
      });
      const version = await call(assessor, `GET /v1/skp/${SKP}/versions/1`);
      expect(version).toMatchObject({ status: 200, body: { version: 1, content: plan } });
      const year = await findVector(table, placeIn('2026'));
      expect(year?.iki).toHaveLength(plan.rhk.flatMap((it) => it.iki).length);
      for (const iki of year?.iki ?? []) expect(iki.targets).toHaveLength(5);
    },
  );

  it('takes a plan in words, with its Lampiran, and says on which form', async () => {
    await begin();
    const path = `/v1/skp/${SKP}`;
    const words = { number: 1, approach: 'KUALITATIF', text: 'Warga puas', target: 'Tidak ada keluhan' };
    const rhk = [{ ...planOf('Auditor').rhk[0], iki: [words] }];
    const appendix = { resources: ['Meja layanan'], accountability: [], consequences: [] };
    const body = { approach: 'KUALITATIF', rhk, appendix };
    const saved = await call(employee, `PUT ${path}`, { etag: '"1"', body });
    expect(saved).toMatchObject({ status: 200, body: { form: 'JA_JF', content: body } });
    expect(saved.body['warnings']).toEqual([
      { code: 'RHK_NOT_LINKED', rhk: 1 },
      { code: 'APPENDIX_EMPTY', lists: ['accountability', 'consequences'] },
    ]);
    const numbers = await call(employee, `PUT ${path}`, {
      etag: '"2"',
      body: { ...body, approach: 'KUANTITATIF' },
    });
    expect(numbers.status).toBe(200);
    const refused = await call(employee, `POST ${path}/submit`, { etag: '"3"' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'skp.qualitative-iki', values: { iki: 1 } } });
    await call(employee, `PUT ${path}`, { etag: '"3"', body });
    await call(employee, `POST ${path}/submit`, { etag: '"4"' });
    expect(await call(assessor, `POST ${path}/agree`, { etag: '"5"' })).toMatchObject({ status: 200 });
    const version = await call(assessor, `GET ${path}/versions/1`);
    expect(version).toMatchObject({ status: 200, body: { form: 'JA_JF', content: body } });
    expect(await findVector(table, placeIn('2026'))).toMatchObject({ p: 1, iki: [] });
  });

  it('tells a head which perspectives are missing, and on what that stands', async () => {
    await putSegment(table, { positionKind: 'JPT_PRATAMA' });
    await begin();
    const plan = planOf('Staf Ahli');
    const saved = await call(employee, `PUT /v1/skp/${SKP}`, { etag: '"1"', body: plan });
    expect(saved.body).toMatchObject({
      form: 'JPT',
      warnings: [
        { code: 'PERSPECTIVES_NOT_COVERED', perspectives: ['PENGUATAN_INTERNAL', 'ANGGARAN'] },
        { code: 'APPENDIX_EMPTY' },
      ],
    });
    expect(saved.body['warnings']).toMatchObject([{ citations: [{ assumption: 'A-035' }] }, {}]);
  });

  it('names the paths of wrong numbers', async () => {
    await begin();
    const plan = structuredClone(planOf('Auditor'));
    const iki = plan.rhk[0]?.iki[0];
    if (iki !== undefined) iki.year = { low: 1.00001, high: -1 };
    const reply = await call(employee, `PUT /v1/skp/${SKP}`, { etag: '"1"', body: plan });
    expect(reply).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    const paths = (reply.body['fields'] as { path: string }[]).map((it) => it.path);
    expect(new Set(paths)).toEqual(new Set(['body.rhk.0.iki.0.year.low', 'body.rhk.0.iki.0.year.high']));
  });

  it('asks for a version, a key, a note, and something complete', async () => {
    await begin();
    const path = `/v1/skp/${SKP}`;
    const keyless = await call(employee, 'POST /v1/skp', { body: { year: '2026', segment: '1' } });
    expect(keyless).toMatchObject({ status: 400, body: { code: 'request.key-required' } });
    expect(await call(employee, `POST ${path}/submit`)).toMatchObject({ status: 428 });
    expect(await call(employee, `POST ${path}/submit`, { etag: '"7"' })).toMatchObject({ status: 412 });
    const incomplete = await call(employee, `POST ${path}/submit`, { etag: '"1"' });
    expect(incomplete).toMatchObject({ status: 422, body: { code: 'skp.no-main-rhk' } });
    expect(incomplete.body['citations']).toMatchObject([{ source: 'PP-30-2019', pasal: '10' }]);
    expect(await call(assessor, `POST ${path}/return`, { etag: '"1"', body: { note: ' ' } })).toMatchObject({
      status: 400,
    });
    expect(await call(assessor, `POST ${path}/agree`, { etag: '"1"' })).toMatchObject({ status: 409 });
    expect(await call(employee, `POST ${path}/agree`, { etag: '"1"' })).toMatchObject({ status: 403 });
    expect(await call(anActor(STRANGER), `GET ${path}`)).toMatchObject({ status: 404 });
  });

  it('saves the longest plan that it accepts', async () => {
    await begin();
    const long = 'x'.repeat(2000);
    const [first] = planOf('Auditor').rhk[0]?.iki ?? [];
    const iki = Array.from({ length: 99 }, (_, at) => ({ ...first, number: at + 1, text: long }));
    const rhk = [{ number: 1, kind: 'UTAMA', text: long, iki }];
    const reply = await call(employee, `PUT /v1/skp/${SKP}`, {
      etag: '"1"',
      body: { approach: 'KUALITATIF', rhk },
    });
    expect(reply.status).toBe(200);
    const many = await call(employee, `POST /v1/skp/${SKP}/submit`, { etag: '"2"' });
    expect(many).toMatchObject({
      status: 422,
      body: { code: 'skp.too-many-iki', values: { count: 99, limit: 24 } },
    });
  });

  it('lists what one has and whom one assesses', async () => {
    await begin();
    await putVector(table, '2026', { employee: 'eeeeeeeeeeee' });
    const mine = await call(employee, 'GET /v1/skp', { query: { year: '2026' } });
    expect(mine).toMatchObject({ status: 200, body: { items: [{ id: SKP, state: 'DRAF' }] } });
    const theirs = await call(assessor, 'GET /v1/skp', {
      query: { year: '2026', assessor: 'me', limit: '1' },
    });
    expect(theirs.body['items']).toHaveLength(1);
    const next = String(theirs.body['next']);
    const rest = await call(assessor, 'GET /v1/skp', {
      query: { year: '2026', assessor: 'me', cursor: next },
    });
    expect(rest.body['items']).toHaveLength(1);
    expect(await call(employee, 'GET /v1/skp', { query: { year: 'x' } })).toMatchObject({ status: 400 });
    const foreign = await call(employee, 'GET /v1/skp', { query: { year: '2026', assessor: STRANGER } });
    expect(foreign).toMatchObject({ status: 403 });
  });
});
