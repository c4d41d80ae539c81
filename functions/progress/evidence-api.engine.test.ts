import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../shared/kernel/actor.ts';
import { reasonText } from '../../shared/messages/evidence-reasons.ts';
import type { Form } from '../../shared/platform/files/signer.ts';
import { aPdf } from '../../shared/platform/files/testing/files.ts';
import { serve } from '../../shared/platform/http/serve.ts';
import { aTable } from '../../test/engine/a-table.ts';
import { PERMITS } from '../identity/index.ts';
import { anActor, aYear, putGate, STRANGER } from '../skp/testing/a-year.ts';
import { agreed, assessor, employee, useCasesOn } from '../skp/testing/acts.ts';
import { handlers } from './handlers/handlers.ts';
import { routes } from './routes.ts';
import { idIn, progressOn } from './testing/acts.ts';
import { anEvidenceRoom, post } from './testing/evidence.ts';

type Reply = { status: number; etag: string | undefined; body: Record<string, unknown> };
type Sent = { body?: unknown; etag?: string; key?: string; language?: string; evidence?: string };

const ID = idIn('2026-Q4');
const BEGIN = 'POST /v1/realisations/{appraisal}/uploads';
const LIST = 'GET /v1/realisations/{appraisal}/evidence';
const OPEN = 'GET /v1/realisations/{appraisal}/evidence/{evidence}';
const ATTACH = 'POST /v1/realisations/{appraisal}/evidence/{evidence}/attach';

const BYTES = aPdf('lewat API');
const bodyOf = (more: Record<string, unknown> = {}) => ({
  iki: 1,
  fileName: 'Laporan Triwulan IV.pdf',
  contentType: 'application/pdf',
  size: BYTES.length,
  sha256: createHash('sha256').update(BYTES).digest('base64'),
  ...more,
});

describe('the API of evidence', () => {
  let room: Awaited<ReturnType<typeof anEvidenceRoom>>;
  let call: (actor: Actor, route: string, sent?: Sent) => Promise<Reply>;

  beforeEach(async () => {
    const table = await aTable();
    room = await anEvidenceRoom(table);
    await aYear(table);
    await putGate(table, '2026-Q4', 'OPEN', '2999-01-01T00:00:00.000Z');
    await agreed(useCasesOn(table));
    const useCases = { progress: progressOn(table), evidence: room.evidence };
    const lambda = serve(routes, handlers(useCases, reasonText), PERMITS);
    call = async (actor, routeKey, { body, etag, key, language, evidence } = {}) => {
      const answer = await lambda({
        routeKey,
        headers: {
          'content-type': 'application/json',
          ...(etag === undefined ? {} : { 'if-match': etag }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...(language === undefined ? {} : { 'accept-language': language }),
        },
        pathParameters: { appraisal: ID, ...(evidence === undefined ? {} : { evidence }) },
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
  afterEach(() => room.close());

  const begin = (more: Record<string, unknown> = {}, key = 'unggah-api-1') =>
    call(employee, BEGIN, { body: bodyOf(more), key });

  it('goes from a form to an address, and tells what became of the file', async () => {
    const begun = await begin();
    expect(begun).toMatchObject({
      status: 201,
      body: {
        iki: 1,
        name: 'Laporan Triwulan IV.pdf',
        type: 'application/pdf',
        size: BYTES.length,
        sha256: createHash('sha256').update(BYTES).digest('hex'),
        state: 'WAITING',
        scan: 'PENDING',
        reason: null,
        attached: false,
        verified: null,
        capturedAt: null,
        seenElsewhere: [],
      },
    });
    expect(await post(begun.body['upload'] as Form, BYTES)).toBe('204');
    await room.settle();
    const evidence = String(begun.body['id']);
    expect(await begin()).toMatchObject({ status: 201, body: { id: evidence, upload: null } });
    const listed = await call(employee, LIST);
    expect(listed).toMatchObject({ status: 200, etag: '"0"', body: { items: [{ state: 'VERIFIED' }] } });
    const attached = await call(employee, ATTACH, { evidence, etag: '"0"' });
    expect(attached).toMatchObject({ status: 200, etag: '"1"', body: { id: evidence, attached: true } });
    expect(await call(assessor, LIST)).toMatchObject({ etag: '"1"', body: { items: [{ attached: true }] } });
    const opened = await call(assessor, OPEN, { evidence });
    expect(Object.keys(opened.body)).toEqual(['url', 'expiresAt']);
  });

  it.each([
    [{ iki: 0 }, 400, 'request.invalid'],
    [{ size: 0 }, 400, 'request.invalid'],
    [{ sha256: 'aa' }, 400, 'request.invalid'],
    [{ fileName: '' }, 400, 'request.invalid'],
    [{ folder: '/' }, 400, 'request.invalid'],
    [{ fileName: '../laporan.pdf' }, 400, 'evidence.name-unsafe'],
    [{ fileName: 'laporan.pdf.exe' }, 400, 'evidence.name-double-extension'],
    [{ fileName: 'laporan.docx' }, 400, 'evidence.name-extension'],
    [{ size: 10 * 1024 * 1024 + 1 }, 413, 'evidence.too-large'],
    [{ contentType: 'image/svg+xml', fileName: 'a.svg' }, 415, 'evidence.type-not-allowed'],
    [{ contentType: 'image/heic', fileName: 'a.heic' }, 415, 'evidence.type-not-allowed'],
    [{ iki: 9 }, 422, 'realisation.unknown-iki'],
  ])('refuses an upload with %j: %d %s', async (more, status, code) => {
    const refused = await begin(more);
    expect(refused).toMatchObject({ status, body: { code } });
    expect(String(refused.body['next'])).toMatch(/\S\.$/);
    expect((await call(employee, LIST)).body).toEqual({ items: [] });
  });

  it('answers each refusal of a change with its status', async () => {
    const begun = await begin();
    const evidence = String(begun.body['id']);
    expect(await call(employee, BEGIN, { body: bodyOf() })).toMatchObject({ status: 400 });
    expect(await begin({ fileName: 'lain.pdf' })).toMatchObject({
      status: 422,
      body: { code: 'request.key-reused' },
    });
    expect(await call(employee, ATTACH, { evidence })).toMatchObject({ status: 428 });
    expect(await call(employee, ATTACH, { evidence, etag: '"7"' })).toMatchObject({ status: 412 });
    expect(await call(employee, ATTACH, { evidence, etag: '"0"' })).toMatchObject({ status: 409 });
    expect(await call(employee, OPEN, { evidence })).toMatchObject({ status: 409 });
    expect(await call(assessor, ATTACH, { evidence, etag: '"0"' })).toMatchObject({ status: 403 });
    const stranger = anActor(STRANGER);
    for (const route of [ATTACH, OPEN, LIST]) {
      expect(await call(stranger, route, { evidence, etag: '"0"' })).toMatchObject({ status: 404 });
    }
  });

  it('says why a file was put aside, and what to do, in the reader’s language', async () => {
    const hostile = aPdf('', '<< /S /JavaScript >>');
    const { evidence } = await room.upload(hostile);
    await room.settle();
    const told = async (language: string) =>
      (await call(employee, LIST, { language })).body['items'] as { reason: { title: string } }[];
    expect(await told('id')).toMatchObject([
      {
        state: 'REFUSED',
        reason: { code: 'has-active-content', title: expect.stringMatching(/disisihkan/) as string },
      },
    ]);
    expect(await told('en')).toMatchObject([
      { reason: { title: expect.stringMatching(/put aside/) as string } },
    ]);
    expect(await call(employee, OPEN, { evidence: evidence.id })).toMatchObject({
      status: 422,
      body: { code: 'evidence.refused', values: { reason: 'has-active-content' } },
    });
  });
});
