import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { serve } from '../../../shared/platform/http/serve.ts';
import { aTable } from '../../../test/engine/a-table.ts';
import { PERMITS } from '../../identity/index.ts';
import { routes } from '../routes.ts';
import { aMonth } from '../testing/a-month.ts';
import { anOpd, EMPLOYEE, PEOPLE } from '../testing/an-opd.ts';
import { createAttendanceUseCases } from '../use-cases/attendance-use-cases.ts';
import { handlers } from './handlers.ts';

type Reply = { status: number; etag: unknown; body: Record<string, unknown> };

const GET = 'GET /v1/attendance';
const PUT = 'PUT /v1/attendance/{employee}/{month}';
/** Last year's May: the clock of the pipeline is the real one, so a month that is past whenever this runs. */
const MONTH = `${new Date().getUTCFullYear() - 1}-05`;
const { month: _month, ...counts } = aMonth();
const body = { ...counts, reason: 'Dinas luar tidak tercatat.' };

describe('the API of attendance', () => {
  let table: Table;
  let call: (actor: Actor, routeKey: string, sent?: Record<string, unknown>) => Promise<Reply>;

  beforeEach(async () => {
    table = await aTable();
    const lambda = serve(routes, handlers(createAttendanceUseCases(await anOpd(table))), PERMITS);
    call = async (actor, routeKey, { body: sent, headers, query, month = MONTH } = {}) => {
      const answer = await lambda({
        routeKey,
        headers: { 'content-type': 'application/json', ...(headers as object) },
        pathParameters: { employee: EMPLOYEE, month },
        queryStringParameters: query,
        body: sent === undefined ? undefined : JSON.stringify(sent),
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

  it('corrects a month and shows it, with its version', async () => {
    const headers = { 'if-match': '"0"' };
    const put = await call(PEOPLE.admin, PUT, { body, headers });
    expect(put).toMatchObject({ status: 200, etag: '"1"', body: { months: [{ month: MONTH, ...counts }] } });
    const own = await call(PEOPLE.employee, GET, { query: { period: MONTH } });
    expect(own.body).toEqual(put.body);
    expect(own.body).not.toHaveProperty('alert');
    const assessed = await call(PEOPLE.assessor, GET, { query: { period: MONTH, employee: EMPLOYEE } });
    expect(assessed.body).toEqual({ ...put.body, alert: null });
  });

  it('takes a month without its longest run', async () => {
    const { longestRun: _run, ...some } = body;
    const put = await call(PEOPLE.bkpsdm, PUT, { body: some, headers: { 'if-match': '"0"' } });
    expect(put.body).toMatchObject({ months: [{ longestRun: null }] });
  });

  it.each([
    [{ ...body, lateMinutes: -1 }, 400, 'body.lateMinutes'],
    [{ ...body, present: 1.5 }, 400, 'body.present'],
    [{ ...body, workDays: 32 }, 400, 'body.workDays'],
    [{ ...body, lateMinutes: 44_641 }, 400, 'body.lateMinutes'],
    [{ ...body, longestRun: 367 }, 400, 'body.longestRun'],
    [{ ...body, reason: ' ' }, 400, 'body.reason'],
    [{ ...body, reason: 'x'.repeat(201) }, 400, 'body.reason'],
    [{ ...body, label: 'INDISIPLINER' }, 400, 'body'],
    [{ ...body, workDays: 21 }, 422, 'body.workDays'],
    [{ ...body, longestRun: 3 }, 422, 'body.longestRun'],
  ])('refuses %j with %i at %s', async (wrong, status, path) => {
    const reply = await call(PEOPLE.admin, PUT, { body: wrong, headers: { 'if-match': '"0"' } });
    expect(reply).toMatchObject({ status, body: { fields: [{ path }] } });
    expect((await call(PEOPLE.employee, GET, { query: { period: MONTH } })).body).toMatchObject({
      months: [],
      sum: null,
    });
  });

  it('asks for the version, and for a month and a period that exist', async () => {
    expect((await call(PEOPLE.admin, PUT, { body })).status).toBe(428);
    const headers = { 'if-match': '"0"' };
    expect((await call(PEOPLE.admin, PUT, { body, headers, month: '2026-13' })).status).toBe(400);
    const ahead = await call(PEOPLE.admin, PUT, { body, headers, month: '2999-01' });
    expect(ahead).toMatchObject({ status: 422, body: { code: 'attendance.month-unknown' } });
    expect((await call(PEOPLE.employee, GET, { query: {} })).status).toBe(400);
    expect((await call(PEOPLE.employee, GET, { query: { period: '2026-Q5' } })).status).toBe(400);
  });
});
