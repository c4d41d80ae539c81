import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import { serve } from '../../../shared/platform/http/serve.ts';
import { PERMITS } from '../../identity/index.ts';
import { call } from '../../appraisal/testing/a-call.ts';
import { anActor, ASSESSOR } from '../../appraisal/testing/an-official.ts';
import { anOffice } from '../../appraisal/testing/an-office.ts';
import { putStandingPeriod } from '../../periods/testing/a-standing-period.ts';
import { aVector } from '../../periods/testing/a-vector.ts';
import { routes } from '../routes.ts';
import { createCalibrationUseCases } from '../use-cases/calibration-use-cases.ts';
import { handlers } from './handlers.ts';

const RE_RATE = { actor: anActor(ASSESSOR), routeKey: 'PUT /v1/appraisals/{appraisal}/re-rating' };
const body = { workResult: 'DI_ATAS', workBehaviour: 'DI_ATAS', reason: 'Bukti diperiksa.' };
let lambda: ReturnType<typeof serve>;

beforeEach(async () => {
  const table = await aTable();
  const result = { predikat: null, indicative: null, review: false };
  const vectors = [aVector({ run: '2026-Q4', result })];
  await putStandingPeriod(table, { state: 'CALIBRATING', gate: { state: 'CALIBRATING' }, vectors });
  lambda = serve(routes, handlers(createCalibrationUseCases(anOffice(table))), PERMITS);
});

describe('the API of calibration', () => {
  it('re-rates by the version that was seen', async () => {
    const answer = await call(lambda, { ...RE_RATE, headers: { 'if-match': '"0"' }, body });
    expect([answer.status, answer.etag]).toEqual([200, '"1"']);
    expect(answer.body).toMatchObject({ sealed: true, assessment: { predikat: 'SANGAT_BAIK', first: null } });
  });

  it('asks for that version', async () => {
    const answer = await call(lambda, { ...RE_RATE, body });
    expect([answer.status, answer.body['code']]).toEqual([428, 'version.required']);
  });

  it('asks for a reason, and says what kind of reason', async () => {
    const empty = { ...RE_RATE, headers: { 'if-match': '"0"' }, body: { ...body, reason: '  ' } };
    const answer = await call(lambda, empty);
    expect([answer.status, answer.body['code']]).toEqual([400, 'appraisal.reason-required']);
    expect(answer.body['next']).toContain('alasan');
  });
});
