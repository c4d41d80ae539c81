import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import { serve } from '../../../shared/platform/http/serve.ts';
import { PERMITS } from '../../identity/index.ts';
import { aYear } from '../../skp/testing/a-year.ts';
import { agreed, assessor, employee, useCasesOn } from '../../skp/testing/acts.ts';
import { routes } from '../routes.ts';
import { APPRAISAL, feedbackOn } from '../testing/acts.ts';
import { handlers } from './handlers.ts';

type Reply = { status: number; etag: unknown; body: Record<string, unknown> };
type Sent = { body?: unknown; headers?: Record<string, string>; feedback?: string };

const GIVE = 'POST /v1/appraisals/{appraisal}/feedback';
const LIST = 'GET /v1/appraisals/{appraisal}/feedback';
const WITHDRAW = 'POST /v1/appraisals/{appraisal}/feedback/{feedback}/withdraw';
const KEY = { 'idempotency-key': 'feedback-1' };
const body = { about: { kind: 'BEHAVIOUR', behaviour: 'ADAPTIF' }, text: 'Cepat belajar.' };

describe('the API of feedback', () => {
  let call: (actor: Actor, routeKey: string, sent?: Sent) => Promise<Reply>;

  beforeEach(async () => {
    const table = await aTable();
    await aYear(table);
    await agreed(useCasesOn(table));
    const lambda = serve(routes, handlers(feedbackOn(table)), PERMITS);
    call = async (actor, routeKey, sent = {}) => {
      const answer = await lambda({
        routeKey,
        headers: { 'content-type': 'application/json', ...sent.headers },
        pathParameters: { appraisal: APPRAISAL, feedback: sent.feedback },
        body: sent.body === undefined ? undefined : JSON.stringify(sent.body),
        isBase64Encoded: false,
        requestContext: {
          requestId: 'r',
          authorizer: { lambda: { credentials: 'valid', actor: JSON.stringify(actor) } },
        },
      } as unknown as Parameters<typeof lambda>[0]);
      return {
        status: answer.statusCode ?? 0,
        etag: answer.headers?.['etag'],
        body: JSON.parse(answer.body ?? '{}') as Record<string, unknown>,
      };
    };
  });

  it('gives, shows and takes back', async () => {
    const given = await call(assessor, GIVE, { body, headers: KEY });
    expect(given).toMatchObject({
      status: 201,
      etag: '"1"',
      body: { ...body, by: assessor.id, withdrawn: null },
    });
    expect((await call(assessor, GIVE, { body, headers: KEY })).body).toEqual(given.body);
    expect((await call(employee, LIST)).body).toEqual({ items: [given.body] });
    const feedback = String(given.body['id']);
    const reason = { reason: 'Tertukar dengan pegawai lain.' };
    expect(await call(assessor, WITHDRAW, { feedback, body: reason })).toMatchObject({ status: 428 });
    const taken = await call(assessor, WITHDRAW, { feedback, body: reason, headers: { 'if-match': '"1"' } });
    expect(taken).toMatchObject({ status: 200, etag: '"2"', body: { withdrawn: reason, text: body.text } });
    expect((await call(employee, LIST)).body).toEqual({ items: [taken.body] });
  });

  it.each([
    [{ ...body, text: ' ' }, 'body.text'],
    [{ ...body, text: 'x'.repeat(2001) }, 'body.text'],
    [{ ...body, text: 'a\u0000b' }, 'body.text'],
    [{ ...body, rating: 'DI_ATAS' }, 'body'],
    [{ ...body, about: { kind: 'IKI' } }, 'body.about.iki'],
    [{ ...body, about: { kind: 'IKI', iki: 0 } }, 'body.about.iki'],
    [{ ...body, about: { kind: 'GENERAL', iki: 1 } }, 'body.about'],
    [{ ...body, about: { kind: 'BEHAVIOUR', behaviour: 'SANTUN' } }, 'body.about.behaviour'],
    [{ ...body, about: { kind: 'RUMOUR' } }, 'body.about.kind'],
  ])('refuses %j with the path %s', async (wrong, path) => {
    const reply = await call(assessor, GIVE, { body: wrong, headers: KEY });
    expect(reply).toMatchObject({ status: 400, body: { code: 'request.invalid', fields: [{ path }] } });
  });

  it('asks for a key, and for an id of feedback', async () => {
    expect(await call(assessor, GIVE, { body })).toMatchObject({
      status: 400,
      body: { code: 'request.key-required' },
    });
    const headers = { 'if-match': '"1"' };
    const reason = { reason: 'x' };
    expect(await call(assessor, WITHDRAW, { feedback: '../x', body: reason, headers })).toMatchObject({
      status: 400,
    });
    const none = `0${'a'.repeat(20)}`;
    expect(await call(assessor, WITHDRAW, { feedback: none, body: reason, headers })).toMatchObject({
      status: 404,
    });
    const long = { reason: 'x'.repeat(201) };
    expect(await call(assessor, WITHDRAW, { feedback: none, body: long, headers })).toMatchObject({
      status: 400,
    });
  });
});
