import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Runtime } from '../../infra/local/runtime/index.ts';
import { makeSample } from '../../infra/local/sample/sample.ts';
import type { Caller } from '../../infra/local/scenario/client.ts';
import { clientOf } from '../../infra/local/scenario/client.ts';
import { aReport } from '../../infra/local/scenario/evidence-file.ts';
import { evidenceWhen, uploadFile } from '../../infra/local/scenario/evidence.ts';
import { foundCity } from '../../infra/local/scenario/found-city.ts';
import type { Citizen } from '../../infra/local/scenario/people.ts';
import { isAssessed, meetEverybody } from '../../infra/local/scenario/people.ts';
import { openYearAndQuarter, quarterOf } from '../../infra/local/scenario/periods.ts';
import { agreeSkp, appraisalOf, assessorOf } from '../../infra/local/scenario/quarter.ts';
import type { Scenario } from '../../infra/local/scenario/quarter.ts';
import { aDataDirectory, anInstance, ask } from './an-instance.ts';

const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const quarter = quarterOf(Date.now());
const sample = makeSample({ employees: 30, seed: 5 });
const data = aDataDirectory();
let runtime: Runtime;
let scenario: Scenario;
let person: Citizen;
let place: string;
let employee: Caller;
let assessor: Caller;

beforeAll(async () => {
  runtime = await anInstance(data.path);
  const client = clientOf(runtime);
  await foundCity(client, sample);
  await openYearAndQuarter(client.as(sample.personas.bkpsdm), quarter);
  const citizens = await meetEverybody(client, sample, 4);
  scenario = { client, seed: 5, quarter, citizens, width: 4 };
  const found = [...citizens.values()].find((it) => isAssessed(it) && !it.head);
  if (found === undefined) throw new Error('nobody is assessed');
  person = found;
  place = appraisalOf(scenario, person);
  await agreeSkp(scenario, person);
  employee = client.as(person.nip);
  assessor = client.as(assessorOf(scenario, person).nip);
});
afterAll(async () => {
  await runtime.close();
  data.remove();
});

/** The same PDF with EICAR in a comment: as a PDF there is nothing wrong with it. */
function infected(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1').replace('%PDF-1.4\n', (head) => `${head}%${EICAR}\n`);
  return Buffer.from(text, 'latin1');
}

const path = () => `/v1/realisations/${place}/evidence`;
/** What somebody is answered, refusals too. */
const answerTo = async (nip: string, method: string, to: string, headers = {}) => {
  const token = await runtime.issuer.mintToken({ sub: nip, ttlSeconds: 60 });
  return ask(runtime.url, method, to, { token, headers });
};
const isOver = (it: { state: string; scan: string }): boolean =>
  it.state !== 'WAITING' && it.scan !== 'PENDING';

describe('evidence, over the whole system', () => {
  it('of a clean file is attached by the employee and downloaded by the assessor', async () => {
    const bytes = aReport(['Rekap layanan']);
    const upload = await uploadFile(employee, place, 1, bytes);
    const { body } = await evidenceWhen(employee, place, isOver);
    expect(body.items).toMatchObject([{ id: upload, state: 'VERIFIED', scan: 'NO_THREATS_FOUND' }]);
    await employee.post(`${path()}/${upload}/attach`, undefined, '0');
    const { body: opened } = await assessor.get<{ url: string }>(`${path()}/${upload}`);
    const file = await fetch(opened.url);
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment;/);
    const unsigned = await fetch(opened.url.split('?')[0] ?? '');
    expect(unsigned.status).toBe(403);
  });

  it('with EICAR in it is put aside, said why, and never served', async () => {
    const upload = await uploadFile(employee, place, 1, infected(aReport(['Laporan'])));
    const { body } = await evidenceWhen(assessor, place, isOver);
    expect(body.items.find((it) => it.id === upload)).toMatchObject({
      state: 'REFUSED',
      scan: 'THREATS_FOUND',
      attached: false,
      reason: { code: 'threat-found', next: expect.stringContaining('Jangan buka') as string },
    });
    for (const nip of [person.nip, assessorOf(scenario, person).nip]) {
      expect(await answerTo(nip, 'GET', `${path()}/${upload}`)).toMatchObject({
        status: 422,
        code: 'evidence.refused',
      });
    }
    const attached = await answerTo(person.nip, 'POST', `${path()}/${upload}/attach`, {
      'if-match': '"1"',
      'idempotency-key': 'lampirkan-eicar',
    });
    expect(attached).toMatchObject({ status: 422, code: 'evidence.refused' });
  });

  it('of the same content twice is shown to the assessor as such', async () => {
    const twice = aReport(['Rekap layanan']);
    await uploadFile(employee, place, 2, twice);
    const { body } = await evidenceWhen(assessor, place, isOver);
    const places = body.items.map((it) => (it as unknown as { seenElsewhere: unknown[] }).seenElsewhere);
    expect(places.filter((it) => it.length > 0)).toEqual([
      [{ appraisal: place, iki: 2 }],
      [{ appraisal: place, iki: 1 }],
    ]);
  });

  it('leaves a history without the names of files', async () => {
    await runtime.idle();
    const bkpsdm = clientOf(runtime).as(sample.personas.bkpsdm);
    const { body } = await bkpsdm.get<{ items: { event: string }[] }>(`/v1/appraisals/${place}/history`);
    const events = new Set(body.items.map((it) => it.event));
    expect([...events]).toEqual(
      expect.arrayContaining(['EvidenceVerified', 'EvidenceAttached', 'EvidenceRefused']),
    );
    expect(JSON.stringify(body)).not.toContain('Laporan IKI');
  });
});
