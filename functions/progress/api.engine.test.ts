import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../shared/kernel/actor.ts';
import { reasonText } from '../../shared/messages/evidence-reasons.ts';
import { openSigner } from '../../shared/platform/files/signer.ts';
import { serve } from '../../shared/platform/http/serve.ts';
import { aTable } from '../../test/engine/a-table.ts';
import { PERMITS } from '../identity/index.ts';
import { anActor, aYear, putGate, STRANGER } from '../skp/testing/a-year.ts';
import { agreed, assessor, employee, useCasesOn } from '../skp/testing/acts.ts';
import { handlers } from './handlers/handlers.ts';
import { routes } from './routes.ts';
import { idIn, progressOn } from './testing/acts.ts';
import { evidenceOn } from './testing/evidence.ts';

type Reply = { status: number; etag: string | undefined; body: Record<string, unknown> };
type Sent = { body?: unknown; etag?: string };

const ID = idIn('2026-Q4');
const report = (realisation: unknown, note?: unknown) => ({ iki: [{ number: 1, realisation, note }] });

describe('the API of realisations', () => {
  let call: (actor: Actor, route: string, sent?: Sent) => Promise<Reply>;

  beforeEach(async () => {
    const table = await aTable();
    await aYear(table);
    // The API asks the clock: a far cut-off keeps the quarter open whenever the test runs.
    await putGate(table, '2026-Q4', 'OPEN', '2999-01-01T00:00:00.000Z');
    await agreed(useCasesOn(table));
    const signer = openSigner('test');
    const useCases = { progress: progressOn(table), evidence: evidenceOn(table, signer) };
    const lambda = serve(routes, handlers(useCases, reasonText), PERMITS);
    call = async (actor, routeKey, { body, etag } = {}) => {
      const answer = await lambda({
        routeKey,
        headers: { 'content-type': 'application/json', ...(etag === undefined ? {} : { 'if-match': etag }) },
        pathParameters: { appraisal: ID },
        queryStringParameters: { period: '2026-Q4' },
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

  const save = (sent: Sent, actor: Actor = employee) => call(actor, 'PUT /v1/realisations/{appraisal}', sent);
  const get = (actor: Actor) => call(actor, 'GET /v1/realisations/{appraisal}');

  it('goes from nothing reported to a decimal number with words', async () => {
    const empty = await get(employee);
    expect(empty).toMatchObject({ status: 200, etag: '"0"', body: { plan: 1, version: 0 } });
    const saved = await save({ etag: '"0"', body: report(11.5, 'Sebelas setengah') });
    expect(saved).toMatchObject({ status: 200, etag: '"1"' });
    expect(saved.body['iki']).toEqual([
      {
        number: 1,
        rhk: { number: 1, kind: 'UTAMA', text: 'Terlayaninya permohonan dokumen kependudukan' },
        text: 'Dokumen kependudukan yang terbit',
        aspect: 'KUANTITAS',
        unit: 'dokumen',
        direction: 'NORMAL',
        aggregation: 'JUMLAH',
        target: { low: 12, high: 12 },
        realisation: 11.5,
        note: 'Sebelas setengah',
      },
    ]);
    expect((await get(assessor)).body).toEqual(saved.body);
    const mine = await call(employee, 'GET /v1/realisations');
    expect(mine.body).toEqual({
      items: [{ id: ID, period: '2026-Q4', segment: '1', planned: 1, reported: 1, version: 1 }],
    });
  });

  it.each([
    [report(-1), 'body.iki.0.realisation'],
    [report(0.00001), 'body.iki.0.realisation'],
    [report('12'), 'body.iki.0.realisation'],
    [report(12, 'x'.repeat(2001)), 'body.iki.0.note'],
    [{ iki: [] }, 'body.iki'],
    [{ iki: [...report(1).iki, ...report(2).iki] }, 'body.iki'],
    [{ ...report(1), predikat: 'BAIK' }, 'body'],
  ])('refuses %j with the path %s', async (body, path) => {
    const reply = await save({ etag: '"0"', body });
    expect(reply).toMatchObject({ status: 400, body: { code: 'request.invalid', fields: [{ path }] } });
  });

  it('answers each refusal with its status', async () => {
    const body = report(1);
    expect(await save({ body })).toMatchObject({ status: 428 });
    expect(await save({ etag: '"3"', body })).toMatchObject({ status: 412 });
    expect(await save({ etag: '"0"', body }, assessor)).toMatchObject({ status: 403 });
    expect(await save({ etag: '"0"', body }, anActor(STRANGER))).toMatchObject({ status: 404 });
    const unknown = await save({ etag: '"0"', body: { iki: [{ number: 9, realisation: 1 }] } });
    expect(unknown).toMatchObject({
      status: 422,
      body: { code: 'realisation.unknown-iki', values: { iki: 9 } },
    });
  });
});
