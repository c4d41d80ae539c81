import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import { serve } from '../../../shared/platform/http/serve.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { PERMITS } from '../../identity/index.ts';
import { putStandingPeriod } from '../../periods/testing/a-standing-period.ts';
import { anIki, aVector } from '../../periods/testing/a-vector.ts';
import { routes } from '../routes.ts';
import { call } from '../testing/a-call.ts';
import { anActor, ASSESSOR, EMPLOYEE } from '../testing/an-official.ts';
import { anOffice, APPRAISAL } from '../testing/an-office.ts';
import { createAppraisalUseCases } from '../use-cases/appraisal-use-cases.ts';
import { handlers } from './handlers.ts';

const GET = 'GET /v1/appraisals/{appraisal}';
const RATE = 'PUT /v1/appraisals/{appraisal}/rating';
const ACHIEVE = 'PUT /v1/appraisals/{appraisal}/organisation-achievement';
const LIST = 'GET /v1/appraisals';
const actor = anActor(ASSESSOR);
const body = { workResult: 'SESUAI', workBehaviour: 'SESUAI', note: 'Baik.' };
const far = '2999-12-31T00:00:00.000Z';
const open = { realisationDeadline: far, ratingDeadline: far, version: 1 };
let lambda: ReturnType<typeof serve>;

function served(table: Table) {
  return serve(routes, handlers(createAppraisalUseCases(anOffice(table))), PERMITS);
}

beforeEach(async () => {
  const table = await aTable();
  const vector = aVector({ r: 1, iki: [anIki({ realisation: 120_000 })] });
  await putStandingPeriod(table, { gate: { calendar: open }, vectors: [vector] });
  lambda = served(table);
});

describe('the API of appraisals', () => {
  it('rates by the version that it showed, and shows the next one', async () => {
    const shown = await call(lambda, { actor, routeKey: GET });
    expect([shown.status, shown.etag]).toEqual([200, '"0"']);
    const rated = await call(lambda, { actor, routeKey: RATE, headers: { 'if-match': '"0"' }, body });
    expect([rated.status, rated.etag]).toEqual([200, '"1"']);
    expect(rated.body).toMatchObject({ id: APPRAISAL, assessment: { predikat: 'BAIK', note: 'Baik.' } });
    const stale = await call(lambda, { actor, routeKey: RATE, headers: { 'if-match': '"0"' }, body });
    expect([stale.status, stale.body['code']]).toEqual([412, 'version.stale']);
  });

  it.each([
    [{ area: 'Arsip', proposal: ' ' }, 'body.development.proposal'],
    [{ area: 'x'.repeat(81), proposal: 'Magang' }, 'body.development.area'],
    [{ area: 'Arsip', proposal: 'x'.repeat(241) }, 'body.development.proposal'],
    [{ area: 'Arsip', proposal: 'Magang\nPelatihan' }, 'body.development.proposal'],
    [{ area: 'Arsip' }, 'body.development.proposal'],
    [{ area: 'Arsip', proposal: 'Magang', label: 'LEMAH' }, 'body.development'],
  ])('refuses %j as what should be developed, at %s', async (development, path) => {
    const headers = { 'if-match': '"0"' };
    const wrong = { actor, routeKey: RATE, headers, body: { ...body, development } };
    const refused = await call(lambda, wrong);
    expect(refused).toMatchObject({ status: 400, body: { fields: [{ path }] } });
  });

  it('asks for the version that was seen', async () => {
    for (const routeKey of [RATE, ACHIEVE]) {
      const answer = await call(lambda, { actor, routeKey, body });
      expect([answer.status, answer.body['code']]).toEqual([428, 'version.required']);
    }
  });

  it('gives the employee their numbers without a version of the rating', async () => {
    const own = await call(lambda, { actor: anActor(EMPLOYEE), routeKey: GET });
    expect([own.status, own.etag, own.body['assessment']]).toEqual([200, undefined, undefined]);
    expect(own.body['iki']).toMatchObject([{ realisation: 12 }]);
  });

  it.each([
    ['without a note', { ...body, note: ' ' }],
    ['with a note of 2,001 characters', { ...body, note: 'x'.repeat(2001) }],
    ['with an unknown rating', { ...body, workResult: 'BAGUS' }],
    ['without behaviour', { workResult: 'SESUAI', note: 'Baik.' }],
    ['without work results', { ...body, workResult: null }],
    ['with an unknown field', { ...body, predikat: 'SANGAT_BAIK' }],
    ['that judged what is not there', { ...body, judged: { plan: 9, realisation: 9 } }],
  ])('refuses a rating %s', async (_, wrong) => {
    const answer = await call(lambda, { actor, routeKey: RATE, headers: { 'if-match': '0' }, body: wrong });
    expect(answer.status).toBe(400);
    expect(answer.body['fields']).toBeDefined();
  });

  it('lists a team, and refuses a list by two things at once or by a cursor that it did not give', async () => {
    const listed = await call(lambda, { actor, routeKey: LIST, query: { period: '2026-Q4' } });
    expect(listed.body).toMatchObject({ items: [{ id: APPRAISAL, iki: { reported: 1, total: 1 } }] });
    const wrong = [
      { period: '2026-Q4', assessor: 'me', unit: 'DISDUKCAPIL' },
      { period: '2026-Q4', cursor: 'eyJQSyI6IngifQ' },
      { period: '2026-Q5' },
      { period: '2026-Q4', limit: '101' },
    ];
    for (const query of wrong) {
      expect((await call(lambda, { actor, routeKey: LIST, query })).status).toBe(400);
    }
  });
});
