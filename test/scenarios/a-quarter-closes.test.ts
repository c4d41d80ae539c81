import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Runtime } from '../../infra/local/runtime/index.ts';
import { makeSample } from '../../infra/local/sample/sample.ts';
import { clientOf, until } from '../../infra/local/scenario/client.ts';
import { foundCity } from '../../infra/local/scenario/found-city.ts';
import { isAssessed, meetEverybody } from '../../infra/local/scenario/people.ts';
import type { Citizen } from '../../infra/local/scenario/people.ts';
import {
  endQuarterNow,
  openYearAndQuarter,
  quarterOf,
  untilState,
} from '../../infra/local/scenario/periods.ts';
import type { Scenario } from '../../infra/local/scenario/quarter.ts';
import {
  agreeSkp,
  appraisalOf,
  assessorOf,
  everybody,
  getsFeedback,
  giveFeedback,
  rate,
  reportResults,
  reRate,
  staysUnrated,
} from '../../infra/local/scenario/quarter.ts';
import { download } from '../../infra/local/scenario/reports.ts';
import { isQualitative } from '../../infra/local/scenario/skp-body.ts';
import budgets from '../bench/budgets.json' with { type: 'json' };
import { readPdf } from '../../shared/platform/pdf/testing/read-pdf.ts';
import { aDataDirectory, anInstance, ask } from './an-instance.ts';

const SEED = 7;
const EMPLOYEES = 32;
const quarter = quarterOf(Date.now());
const sample = makeSample({ employees: EMPLOYEES, seed: SEED, notAssessed: 3 });
const data = aDataDirectory();
let runtime: Runtime;
let scenario: Scenario;
let people: Citizen[];

beforeAll(async () => {
  runtime = await anInstance(data.path);
  await foundCity(clientOf(runtime), sample);
});
afterAll(async () => {
  await runtime.close();
  data.remove();
});

const token = (subject: string): Promise<string> =>
  runtime.issuer.mintToken({ sub: subject, ttlSeconds: 600 });
const bkpsdm = () => clientOf(runtime).as(sample.personas.bkpsdm);
const quiet = (): void => undefined;

/** A request by somebody, with a fresh idempotency key. */
async function by(
  subject: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): ReturnType<typeof ask> {
  return ask(runtime.url, method, path, {
    token: await token(subject),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: { ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }), ...headers },
  });
}

function somebody(): Citizen {
  const person = people.find(
    (it) => !it.head && it.roles.length === 0 && !isQualitative(SEED, it) && !staysUnrated(scenario, it),
  );
  if (person === undefined) throw new Error('nobody is rated');
  return person;
}

/** Moves only the deadline for results to now, and waits until the gates know and it has passed. */
async function endReports(): Promise<void> {
  const { version, body } = await bkpsdm().get<{ calendar: { ratingDeadline: string } }>(
    `/v1/periods/${quarter.id}`,
  );
  const realisationDeadline = new Date(Date.now() + 200).toISOString();
  const calendar = {
    realisationDeadline,
    ratingDeadline: body.calendar.ratingDeadline,
    reason: 'Semua sudah melapor.',
  };
  await bkpsdm().put(`/v1/periods/${quarter.id}/calendar`, calendar, version);
  await runtime.idle();
  await until(
    'the deadline',
    30,
    () => Promise.resolve(Date.now()),
    (now) => now > Date.parse(realisationDeadline),
  );
}

describe('strangers', () => {
  it('get health and the OpenAPI document, and 401 for everything else', async () => {
    expect((await ask(runtime.url, 'GET', '/v1/health')).status).toBe(200);
    expect((await ask(runtime.url, 'GET', '/v1/openapi.json')).body['openapi']).toBe('3.1.0');
    for (const path of [
      '/v1/periods',
      '/v1/units',
      '/v1/nothing',
      '/',
      '/v1/appraisals/2026-Q4.aaaaaaaaaaaa.1',
    ]) {
      const answer = await ask(runtime.url, 'GET', path);
      expect([answer.status, answer.code]).toEqual([401, 'auth.missing']);
    }
  });

  it('are refused with every kind of bad token', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const claims = { sub: sample.personas.bkpsdm, iss: `${runtime.url}/oidc`, aud: 'urn:kinerja:api' };
    const signed = (header: object, more: object = {}): Promise<string> =>
      new SignJWT({ ...claims, ...more })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...header })
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey);
    const good = await token(sample.personas.bkpsdm);
    const bad = {
      'another key': await signed({}),
      'a key it brings itself': await signed({ jwk: await exportJWK(publicKey) }),
      'another issuer': await signed({}, { iss: 'https://elsewhere.example' }),
      unsigned: new UnsecuredJWT(claims).setExpirationTime('1h').encode(),
      'a path as key id': await signed({ kid: '../../etc/passwd' }),
      'a cut signature': good.slice(0, -8),
      nonsense: 'abc.def.ghi',
    };
    for (const [what, jwt] of Object.entries(bad)) {
      const answer = await ask(runtime.url, 'GET', '/v1/periods', { token: jwt });
      expect([what, answer.status, answer.code]).toEqual([what, 401, 'auth.invalid']);
    }
    const expired = await runtime.issuer.mintToken({ sub: sample.personas.bkpsdm, ttlSeconds: -60 });
    expect((await ask(runtime.url, 'GET', '/v1/periods', { token: expired })).code).toBe('auth.expired');
    expect((await ask(runtime.url, 'GET', '/v1/periods', { token: await token('nobody') })).code).toBe(
      'auth.unknown-person',
    );
  });
});

describe('requests that cannot be right', () => {
  it('are refused with a code and who acts next', async () => {
    const who = sample.personas.bkpsdm;
    const raw = async (body: string, headers: Record<string, string> = {}): ReturnType<typeof ask> =>
      ask(runtime.url, 'POST', '/v1/periods', {
        token: await token(who),
        body,
        headers: { 'idempotency-key': randomUUID(), ...headers },
      });
    expect((await raw('{"id":')).code).toBe('request.malformed');
    expect(await raw(JSON.stringify({ id: 'x'.repeat(1_048_576) }))).toMatchObject({
      status: 413,
      code: 'request.too-large',
    });
    expect(await raw('{}', { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
    expect(await raw('{}')).toMatchObject({ status: 400, code: 'request.invalid' });
    expect(await raw('{}', { 'idempotency-key': 'x' })).toMatchObject({
      status: 400,
      code: 'request.key-required',
    });
    expect(await by(who, 'GET', '/v1/nothing')).toMatchObject({ status: 404, code: 'route.not-found' });
    expect(await by(who, 'GET', '/v1/periods/1999')).toMatchObject({ status: 404, code: 'period.not-found' });
    expect(await by(sample.personas.pegawai, 'POST', '/v1/periods', {})).toMatchObject({
      status: 403,
      code: 'access.forbidden',
    });
    const refused = await by(who, 'GET', '/v1/periods/1999');
    expect(refused.next).toContain('daftar periode');
  });
});

describe('a quarter', () => {
  it('opens after its year, for everybody who is assessed', async () => {
    await openYearAndQuarter(bkpsdm(), quarter);
    const client = clientOf(runtime);
    const citizens = await meetEverybody(client, sample, 4);
    scenario = { client, seed: SEED, quarter, citizens, width: 4 };
    people = [...citizens.values()].filter(isAssessed);
    const { body } = await bkpsdm().get<{ progress: { people: number } }>(`/v1/periods/${quarter.id}/close`);
    expect(body.progress.people).toBe(EMPLOYEES);
  });

  it('is planned, reported and rated by everybody', async () => {
    await everybody(scenario, people, agreeSkp, quiet);
    await everybody(scenario, people, reportResults, quiet);
    const told = people.filter((it) => getsFeedback(scenario, it));
    await everybody(scenario, told, giveFeedback, quiet);
    await everybody(
      scenario,
      people.filter((it) => !staysUnrated(scenario, it)),
      rate,
      quiet,
    );
    const person = somebody();
    const assessor = assessorOf(scenario, person);
    const { body } = await scenario.client
      .as(assessor.nip)
      .get<{ assessment: { predikat: string | null; indicative: { value: number | null } } }>(
        `/v1/appraisals/${appraisalOf(scenario, person)}`,
      );
    expect(body.assessment.predikat).not.toBeNull();
    expect(body.assessment.indicative.value).toBeGreaterThan(0);
  });

  it('has the forms’ content: perspectives of heads, plans in words, a Lampiran, feedback at once', async () => {
    type Skp = {
      form: string;
      content: { appendix: { resources: string[] }; rhk: { iki: { perspective: unknown }[] }[] };
    };
    const skpOf = async (it: Citizen) =>
      (await scenario.client.as(it.nip).get<Skp>(`/v1/skp/${quarter.year}.${it.id}.1`)).body;
    const plans: Skp[] = [];
    for (const person of people) plans.push(await skpOf(person));
    expect(new Set(plans.map((it) => it.form))).toEqual(new Set(['JPT', 'JA_JF']));
    for (const { form, content } of plans) {
      const tagged = content.rhk.flatMap((it) => it.iki.map((iki) => iki.perspective !== null));
      expect(new Set(tagged)).toEqual(new Set([form === 'JPT']));
      expect(content.appendix.resources).not.toEqual([]);
    }
    const wordy = people.find((it) => isQualitative(SEED, it));
    if (wordy === undefined) throw new Error('nobody plans in words');
    type Realisation = { iki: { approach: string; note: string }[] };
    const path = `/v1/realisations/${appraisalOf(scenario, wordy)}`;
    const { body } = await scenario.client.as(wordy.nip).get<Realisation>(path);
    expect(body.iki.some((it) => it.approach === 'KUALITATIF' && it.note !== '')).toBe(true);
    const told = people.find((it) => getsFeedback(scenario, it));
    if (told === undefined) throw new Error('nobody gets feedback');
    const feedback = await by(told.nip, 'GET', `/v1/appraisals/${appraisalOf(scenario, told)}/feedback`);
    expect(feedback.body['items']).not.toEqual([]);
  });

  it('keeps everybody out of what is not theirs, and every stale write away', async () => {
    const person = somebody();
    const stranger = people.find(
      (it) =>
        it.nip !== person.nip &&
        it.nip !== person.assessorNip &&
        !it.head &&
        it.assessorNip !== person.assessorNip &&
        it.roles.length === 0,
    );
    if (stranger === undefined) throw new Error('everybody is related');
    const skp = `/v1/skp/${quarter.year}.${person.id}.1`;
    const realisation = `/v1/realisations/${appraisalOf(scenario, person)}`;
    expect(await by(stranger.nip, 'GET', skp)).toMatchObject({ status: 404, code: 'skp.not-found' });
    expect(
      await by(
        stranger.nip,
        'PUT',
        realisation,
        { iki: [{ number: 1, realisation: 1 }] },
        { 'if-match': '"1"' },
      ),
    ).toMatchObject({ status: 404 });
    expect(
      await by(
        person.nip,
        'PUT',
        realisation,
        { iki: [{ number: 1, realisation: 1 }] },
        { 'if-match': '"0"' },
      ),
    ).toMatchObject({ status: 412, code: 'version.stale' });
    expect(await by(person.nip, 'PUT', realisation, { iki: [{ number: 1, realisation: 1 }] })).toMatchObject({
      status: 428,
      code: 'version.required',
    });
    expect(
      await by(
        person.nip,
        'PUT',
        realisation,
        { iki: [{ number: 1, realisation: 0.12345 }] },
        { 'if-match': '"1"' },
      ),
    ).toMatchObject({ status: 400 });
    const { version } = await scenario.client.as(assessorOf(scenario, person).nip).get(skp);
    expect(
      await by(assessorOf(scenario, person).nip, 'POST', `${skp}/agree`, undefined, {
        'if-match': `"${version}"`,
      }),
    ).toMatchObject({ status: 409, code: 'skp.wrong-state' });
    expect(await by(sample.personas.inspektorat, 'GET', skp)).toMatchObject({ status: 200 });
    expect(
      (await by(sample.personas.inspektorat, 'POST', `${skp}/submit`, undefined, { 'if-match': '"1"' }))
        .status,
    ).toBeGreaterThanOrEqual(403);
    const foreign = appraisalOf(scenario, { ...person, id: 'aaaaaaaaaaaa' });
    expect(await by(sample.personas.bkpsdm, 'GET', `/v1/appraisals/${foreign}`)).toMatchObject({
      status: 404,
    });
  });

  it('shows nothing of it to another agency', async () => {
    const other = {
      id: 'medan',
      name: 'Pemerintah Kota Medan',
      administrator: { subject: 'medan-administrator' },
    };
    await scenario.client.as('installer').post('/v1/agencies', other);
    const person = somebody();
    const paths = [
      `/v1/employees/${person.id}`,
      `/v1/units/${person.unit}`,
      `/v1/skp/${quarter.year}.${person.id}.1`,
      `/v1/appraisals/${appraisalOf(scenario, person)}`,
      `/v1/realisations/${appraisalOf(scenario, person)}`,
      `/v1/periods/${quarter.id}`,
      `/v1/periods/${quarter.id}/close`,
      `/v1/periods/${quarter.id}/reports`,
    ];
    for (const path of paths)
      expect([path, (await by('medan-administrator', 'GET', path)).status]).toEqual([
        path,
        expect.toSatisfy((it: number) => it === 404 || it === 403),
      ]);
    const found = await by('medan-administrator', 'POST', '/v1/employees/search', { nip: person.nip });
    expect(found.body['items']).toEqual([]);
  });

  it('answers a repeated request with the same result, and refuses its key for another body', async () => {
    const person = somebody();
    const path = `/v1/realisations/${appraisalOf(scenario, person)}`;
    const key = { 'idempotency-key': randomUUID(), 'if-match': '"1"' };
    const body = { iki: [{ number: 1, realisation: 3, note: 'Diperbaiki' }] };
    const answers = await Promise.all([1, 2, 3, 4].map(() => by(person.nip, 'PUT', path, body, key)));
    expect(answers.map((it) => it.status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map((it) => it.body['version']))).toEqual(new Set([2]));
    expect(await by(person.nip, 'PUT', path, { iki: [{ number: 1, realisation: 4 }] }, key)).toMatchObject({
      status: 422,
      code: 'request.key-reused',
    });
  });

  it('cannot be sealed before its deadline, and refuses edits after it', async () => {
    expect(await by(sample.personas.bkpsdm, 'POST', `/v1/periods/${quarter.id}/seal`)).toMatchObject({
      status: 422,
      code: 'period.too-early',
    });
    await endReports();
    const person = somebody();
    const path = `/v1/realisations/${appraisalOf(scenario, person)}`;
    const late = await by(
      person.nip,
      'PUT',
      path,
      { iki: [{ number: 1, realisation: 9 }] },
      { 'if-match': '"2"' },
    );
    expect(late).toMatchObject({ status: 422, code: 'period.past-realisation-deadline' });
    const feedback = `/v1/appraisals/${appraisalOf(scenario, person)}/feedback`;
    const said = { about: { kind: 'GENERAL' }, text: 'Terima kasih.' };
    const assessor = assessorOf(scenario, person).nip;
    expect(await by(assessor, 'POST', feedback, said)).toMatchObject({ status: 201 });
    await endQuarterNow(bkpsdm(), quarter);
    expect(await by(assessor, 'POST', feedback, said)).toMatchObject({
      status: 422,
      code: 'period.past-rating-deadline',
    });
  });

  it('is sealed once when two close it at the same time, and scored up to calibration', async () => {
    const both = await Promise.all(
      [1, 2].map(() => by(sample.personas.bkpsdm, 'POST', `/v1/periods/${quarter.id}/seal`)),
    );
    const statuses = both.map((it) => it.status).sort();
    expect(statuses[1]).toBe(409);
    expect([202, 409]).toContain(statuses[0]);
    const { body } = await until(
      'scoring',
      120,
      () =>
        bkpsdm().get<{ state: string; totals: Record<string, number>; stage: string }>(
          `/v1/periods/${quarter.id}/close`,
        ),
      (it) => it.body.state === 'CALIBRATING',
    );
    expect(body.stage).toBe('PROVISIONAL');
    expect(Object.values(body.totals).reduce((sum, n) => sum + n, 0)).toBe(EMPLOYEES);
    const person = somebody();
    const path = `/v1/realisations/${appraisalOf(scenario, person)}`;
    expect(
      await by(person.nip, 'PUT', path, { iki: [{ number: 1, realisation: 9 }] }, { 'if-match': '"2"' }),
    ).toMatchObject({ status: 409, code: 'period.closed' });
  });

  it('lets assessors re-rate with a reason while it is calibrated, and only then', async () => {
    const person = somebody();
    await reRate(scenario, person);
    const id = appraisalOf(scenario, person);
    const again = { workResult: 'SESUAI', workBehaviour: 'SESUAI', reason: 'Bukti layanan.' };
    const assessor = assessorOf(scenario, person).nip;
    expect(
      await by(assessor, 'PUT', `/v1/appraisals/${id}/re-rating`, again, { 'if-match': '"1"' }),
    ).toMatchObject({ status: 412 });
    expect(
      (
        await by(
          assessor,
          'PUT',
          `/v1/appraisals/${id}/re-rating`,
          { ...again, reason: '' },
          { 'if-match': '"2"' },
        )
      ).status,
    ).toBe(400);
    await bkpsdm().post(`/v1/periods/${quarter.id}/finalise`);
    await untilState(bkpsdm(), quarter.id, ['CLOSED'], 120);
    expect(
      await by(assessor, 'PUT', `/v1/appraisals/${id}/re-rating`, again, { 'if-match': '"2"' }),
    ).toMatchObject({ status: 409 });
  });

  it('has entered no more states of its workflows than its budget allows', async () => {
    type Run = { workflow: string; transitions: number };
    const { body } = await bkpsdm().get<{ runs: Run[] }>(`/v1/periods/${quarter.id}/close`);
    const closing = body.runs.filter((it) => ['score-period', 'finalise-period'].includes(it.workflow));
    expect(closing).toHaveLength(2);
    expect(closing.reduce((sum, it) => sum + it.transitions, 0)).toBeLessThanOrEqual(
      budgets.close.transitions,
    );
  });

  it('is delivered after its recaps; only then does the employee see the result', async () => {
    const person = somebody();
    const path = `/v1/appraisals/${appraisalOf(scenario, person)}`;
    const self = scenario.client.as(person.nip);
    expect((await self.get<{ assessment?: unknown }>(path)).body.assessment).toBeUndefined();
    await until(
      'the recaps',
      120,
      () => bkpsdm().get<{ reportsReady: boolean }>(`/v1/periods/${quarter.id}`),
      (it) => it.body.reportsReady,
    );
    await bkpsdm().post(`/v1/periods/${quarter.id}/deliver`);
    const { body } = await self.get<{ assessment?: { predikat: string; current: { note: string } } }>(path);
    expect(body.assessment?.predikat).toBe('BAIK');
    const files = await download(bkpsdm(), quarter.id, 'reports', join(data.path, 'reports'));
    expect(files.some((it) => it.endsWith('/KOTA.xlsx'))).toBe(true);
    const csv = readFileSync(files.find((it) => it.endsWith('/KOTA.csv')) ?? '', 'utf8');
    expect(csv).toContain(person.nip);
    expect(await by(person.nip, 'GET', `/v1/periods/${quarter.id}/reports`)).toMatchObject({
      body: { items: [] },
    });
  });

  it('gives everybody their papers, each with a code that anybody can check', async () => {
    const person = somebody();
    const appraisal = `/v1/appraisals/${appraisalOf(scenario, person)}`;
    await until(
      'the documents',
      180,
      () => bkpsdm().get<{ documentsReady: boolean }>(`/v1/periods/${quarter.id}`),
      (it) => it.body.documentsReady,
    );
    const self = scenario.client.as(person.nip);
    const { body } = await self.get<{ url: string }>(`${appraisal}/documents/dokumen-evaluasi`);
    const answer = await fetch(body.url);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const paper = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    const text = paper.pages.map((it) => it.text).join(' ');
    expect(paper.tagged).toBe(true);
    expect(text).toContain('DOKUMEN EVALUASI KINERJA PEGAWAI');
    expect(text).toContain(person.name);
    expect(text).toContain(`Halaman 1 dari ${paper.pages.length}`);
    const code = /[A-Z-]+\.[A-Z2-7]{5}(-[A-Z2-7]{5}){3}/.exec(text)?.[0];
    const check = await ask(runtime.url, 'GET', `/v1/verifications/${code}`);
    expect(check).toMatchObject({ status: 200, body: { result: 'ASLI', period: quarter.id } });
    expect(JSON.stringify(check.body)).not.toContain(person.name);
    expect(await ask(runtime.url, 'GET', '/v1/verifications/binjai.aaaaaaaaaaaaaaaaaaaa')).toMatchObject({
      body: { result: 'TIDAK_DIKENAL' },
    });
    const browser = { headers: { accept: 'text/html,*/*' } };
    const page = await fetch(`${runtime.url}/v1/verifications/${code}`, browser);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('Asli');
    const files = await download(bkpsdm(), quarter.id, 'documents', join(data.path, 'documents'));
    expect(new Set(files.map((it) => it.slice(it.lastIndexOf('.'))))).toEqual(new Set(['.pdf', '.zip']));
    expect(await by(person.nip, 'GET', `/v1/periods/${quarter.id}/documents`)).toMatchObject({
      body: { items: [] },
    });
  });

  it('prints a preview at any time, with a watermark and without a code', async () => {
    const person = somebody();
    const self = scenario.client.as(person.nip);
    for (const path of [
      `/v1/appraisals/${appraisalOf(scenario, person)}/previews/evaluasi`,
      `/v1/appraisals/${appraisalOf(scenario, person)}/previews/bimbingan`,
      `/v1/skp/${quarter.year}.${person.id}.1/previews/skp`,
      `/v1/skp/${quarter.year}.${person.id}.1/previews/lampiran`,
    ]) {
      const { pages } = await readPdf(await self.file(path));
      const text = pages.map((it) => it.text).join(' ');
      expect(text).toContain(person.name);
      expect(text).not.toContain('dapat diperiksa di');
    }
    const official = await readPdf(await self.file(`/v1/skp/${quarter.year}.${person.id}.1/documents/skp`));
    expect(official.pages.map((it) => it.text).join(' ')).toContain('dapat diperiksa di');
  });

  it('tells who changed what, also to the inspektorat', async () => {
    await runtime.idle();
    const person = somebody();
    const { body } = await by(
      sample.personas.inspektorat,
      'GET',
      `/v1/appraisals/${appraisalOf(scenario, person)}/history`,
    );
    const events = (body['items'] as { event: string }[]).map((it) => it.event);
    expect(events).toEqual(expect.arrayContaining(['RealisationSaved', 'FeedbackGiven', 'Rated', 'ReRated']));
    const periods = await by(sample.personas.inspektorat, 'GET', `/v1/periods/${quarter.id}/history`);
    expect((periods.body['items'] as { event: string }[]).map((it) => it.event)).toEqual(
      expect.arrayContaining([
        'PeriodPlanned',
        'CalendarChanged',
        'PeriodSealingBegun',
        'PeriodClosed',
        'PeriodDelivered',
      ]),
    );
  });
});
