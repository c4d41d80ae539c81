import type { Runtime } from '../../infra/local/runtime/index.ts';
import { makeSample } from '../../infra/local/sample/sample.ts';
import type { Caller } from '../../infra/local/scenario/client.ts';
import { clientOf, until } from '../../infra/local/scenario/client.ts';
import { aReport } from '../../infra/local/scenario/evidence-file.ts';
import { evidenceWhen, uploadFile } from '../../infra/local/scenario/evidence.ts';
import { foundCity } from '../../infra/local/scenario/found-city.ts';
import {
  endQuarterNow,
  openYearAndQuarter,
  quarterOf,
  untilState,
} from '../../infra/local/scenario/periods.ts';
import { aDataDirectory, anInstance } from './an-instance.ts';
import type { Served } from './documented-costs.ts';
import { servedIn } from './documented-costs.ts';

const sample = makeSample({ employees: 32, seed: 7, notAssessed: 0 });
const quarter = quarterOf(Date.now());

/** The date so many days from now. */
const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

type Versioned = { version: number };
type Person = { caller: Caller; id: string; nip: string };

const target = { low: 95, high: 95 };
/** As short as a plan can be: units grow with its words. */
const plan = {
  approach: 'KUANTITATIF',
  rhk: [
    {
      number: 1,
      kind: 'UTAMA',
      text: 'Terbitnya kartu tepat waktu',
      iki: [
        {
          number: 1,
          text: 'Persentase kartu yang terbit dalam satu hari',
          aspect: 'WAKTU',
          direction: 'NORMAL',
          unit: 'persen',
          aggregation: 'RATA_RATA',
          quarters: [target, target, target, target],
          year: target,
        },
      ],
    },
  ],
};

type FindPerson = (nip: string) => Promise<Person>;

const onInstance =
  (runtime: Runtime): FindPerson =>
  async (nip) => {
    const caller = clientOf(runtime).as(nip);
    return { caller, id: (await caller.get<{ id: string }>('/v1/me')).body.id, nip };
  };

/** Somebody who is neither head nor JPT, with the official who rates them and the one who rates that official. */
async function aLine(person: FindPerson): Promise<{ employee: Person; assessor: Person; senior: Person }> {
  const byNip = new Map(sample.people.map((it) => [it.nip, it]));
  const one = sample.people.find((it) => {
    const above = byNip.get(it.assessorNip ?? '')?.assessorNip;
    const isPlain = !it.head && it.positionKind !== 'JPT_PRATAMA' && it.regime === 'UMUM';
    return isPlain && above !== undefined && above !== null;
  });
  const assessor = byNip.get(one?.assessorNip ?? '');
  if (one === undefined || assessor === undefined) throw new Error('nobody in the sample has two superiors');
  return {
    employee: await person(one.nip),
    assessor: await person(assessor.nip),
    senior: await person(assessor.assessorNip ?? ''),
  };
}

async function planAndAmend({ employee, assessor }: { employee: Person; assessor: Person }, skp: string) {
  await employee.caller.post('/v1/skp', { year: quarter.year, segment: '1' });
  let { version } = await employee.caller.put(skp, plan, '1');
  const move = async (by: Person, verb: string, body?: unknown): Promise<void> => {
    ({ version } = await by.caller.post<Versioned>(`${skp}/${verb}`, body, version));
  };
  await move(employee, 'submit');
  await move(assessor, 'agree');
  await move(employee, 'amend');
  await move(employee, 'submit');
  await move(employee, 'withdraw');
  await move(employee, 'submit');
  await move(assessor, 'return', { note: 'Perjelas sasaran.' });
}

/** The employee uploads, attaches and takes off one file; both it and the list are read by the assessor too. */
async function giveEvidence(
  { employee, assessor }: { employee: Person; assessor: Person },
  place: string,
): Promise<void> {
  const upload = await uploadFile(employee.caller, place, 1, aReport(['Rekap layanan']));
  await evidenceWhen(
    employee.caller,
    place,
    (it) => it.scan === 'NO_THREATS_FOUND' && it.state === 'VERIFIED',
  );
  const path = `/v1/realisations/${place}/evidence`;
  await employee.caller.post(`${path}/${upload}/attach`, undefined, '0');
  for (const { caller } of [employee, assessor]) await readEverything([caller], [path, `${path}/${upload}`]);
  await employee.caller.post(`${path}/${upload}/remove`, undefined, '1');
}

/** BKPSDM tells one month of the employee; they and their assessor read it. */
async function tellAttendance(
  { employee, assessor }: { employee: Person; assessor: Person },
  bkpsdm: Person,
): Promise<void> {
  const none = { earlyMinutes: 0, absentWithReason: 0, absentWithoutReason: 0, leaveDays: 0 };
  const month = { workDays: 20, present: 20, lateMinutes: 12, missedCeremonies: 0, ...none };
  const path = `/v1/attendance/${employee.id}/${dayIn(0).slice(0, 7)}`;
  await bkpsdm.caller.put(path, { ...month, reason: 'Mesin presensi rusak.' }, '0');
  const read = `/v1/attendance?employee=${employee.id}&period=${quarter.id}`;
  await readEverything([employee.caller, assessor.caller], [read]);
}

async function readEverything(all: readonly Caller[], paths: readonly string[]): Promise<void> {
  for (const caller of all) for (const path of paths) await caller.get(path);
}

/**
 * What each request cost, as its function logged it: everything that the API offers but `resumePeriod` is asked for, over a whole quarter
 * of one employee, on an instance of its own.
 */
export async function costsOfEveryRequest(): Promise<Served[]> {
  const data = aDataDirectory();
  const served: Served[] = [];
  const runtime = await anInstance(data.path, (line) => {
    const request = servedIn(line);
    if (request !== undefined) served.push(request);
  });
  try {
    await foundCity(clientOf(runtime), sample);
    const person = onInstance(runtime);
    const bkpsdm = await person(sample.personas.bkpsdm);
    const auditor = await person(sample.personas.inspektorat);
    await openYearAndQuarter(bkpsdm.caller, quarter);
    const line = await aLine(person);
    const { employee, assessor, senior } = line;
    const skp = `/v1/skp/${quarter.year}.${employee.id}.1`;
    const place = `${quarter.id}.${employee.id}.1`;
    await planAndAmend(line, skp);

    const iki = [{ number: 1, realisation: 97.5, note: 'Rekap layanan.' }];
    await employee.caller.put(`/v1/realisations/${place}`, { iki }, '0');
    await giveEvidence(line, place);
    const feedback = `/v1/appraisals/${place}/feedback`;
    const said = { about: { kind: 'IKI', iki: 1 }, text: 'Cepat.' };
    const { body: given, version } = await assessor.caller.post<{ id: string }>(feedback, said);
    await assessor.caller.post(feedback, { about: { kind: 'GENERAL' }, text: 'Pertahankan.' });
    await assessor.caller.post(`${feedback}/${given.id}/withdraw`, { reason: 'Terkirim dua kali.' }, version);
    const rating = { workResult: 'SESUAI', workBehaviour: 'DI_ATAS', note: 'Cepat dan teliti.' };
    await assessor.caller.put(`/v1/appraisals/${place}/rating`, rating, '0');
    const achievement = { achievement: 'BAIK', reason: 'Laporan kinerja unit.' };
    const ofHead = `${quarter.id}.${assessor.id}.1`;
    await senior.caller.put(`/v1/appraisals/${ofHead}/organisation-achievement`, achievement, '0');

    await tellAttendance(line, bkpsdm);

    await readEverything(
      [employee.caller, assessor.caller, auditor.caller],
      [skp, `${skp}/versions/1`, `/v1/realisations/${place}`, feedback, `/v1/appraisals/${place}`],
    );
    await readEverything(
      [auditor.caller],
      [`${skp}/history`, `/v1/appraisals/${place}/history`, `/v1/employees/${employee.id}/history`],
    );
    await employee.caller.get(`/v1/appraisals/${place}/history`);
    await readEverything(
      [employee.caller],
      [
        '/v1/health',
        '/v1/openapi.json',
        '/v1/units',
        `/v1/units/${sample.units[0]?.code}`,
        `/v1/employees/${employee.id}`,
        `/v1/employees/${assessor.id}/reports`,
        `/v1/skp?year=${quarter.year}`,
        `/v1/realisations?period=${quarter.id}`,
        '/v1/periods',
        '/v1/policy',
        `/v1/periods/${quarter.id}/policy`,
        '/v1/calculators',
      ],
    );
    const policy = { value: 10, from: dayIn(1), reason: 'Rapat tim.' };
    await bkpsdm.caller.post('/v1/policy/minimumPopulation', policy);
    const calculator = '/v1/calculators/predikat';
    await employee.caller.post(calculator, { hasilKerja: 'SESUAI', perilakuKerja: 'DI_ATAS' });
    await employee.caller.post(`${calculator}/batch`, { csv: 'hasilKerja,perilakuKerja\nSESUAI,SESUAI' });
    await employee.caller.post('/v1/employees/search', { nip: employee.nip });
    await readEverything(
      [assessor.caller],
      [`/v1/skp?year=${quarter.year}&assessor=me`, `/v1/appraisals?period=${quarter.id}&assessor=me`],
    );

    const { body: held } = await bkpsdm.caller.post<{ id: string }>('/v1/delegations', {
      employee: senior.id,
      behalf: assessor.id,
      as: 'PLH',
      from: dayIn(0),
      to: dayIn(30),
      decree: 'SK 1',
    });
    await bkpsdm.caller.get(`/v1/employees/${senior.id}/delegations`);
    await bkpsdm.caller.post(`/v1/delegations/${senior.id}/${held.id}/end`, { to: dayIn(2) });
    const { body: imports } = await bkpsdm.caller.get<{ items: { id: string }[] }>('/v1/imports');
    const job = `/v1/imports/${imports.items[0]?.id}`;
    await readEverything([bkpsdm.caller], [job, `${job}/errors`, `${job}/history`]);
    const other = { assessor: senior.id, reason: 'Penataan tugas.' };
    await bkpsdm.caller.put(`/v1/employees/${employee.id}/segments/1/assessor`, other);

    const period = `/v1/periods/${quarter.id}`;
    await endQuarterNow(bkpsdm.caller, quarter);
    await bkpsdm.caller.post(`${period}/seal`);
    await untilState(bkpsdm.caller, quarter.id, ['CALIBRATING'], 60);
    const again = { workResult: 'DI_ATAS', workBehaviour: 'DI_ATAS', reason: 'Bukti akhir triwulan.' };
    await senior.caller.put(`/v1/appraisals/${place}/re-rating`, again, '1');
    await bkpsdm.caller.post(`${period}/finalise`);
    await until(
      'the recaps',
      60,
      async () => (await bkpsdm.caller.get<{ reportsReady: boolean }>(period)).body,
      (it) => it.reportsReady,
    );
    await bkpsdm.caller.post(`${period}/deliver`);
    await until(
      'the documents',
      120,
      async () => (await bkpsdm.caller.get<{ documentsReady: boolean }>(period)).body,
      (it) => it.documentsReady,
    );
    const { body: made } = await bkpsdm.caller.get<{ items: { id: string }[] }>(`${period}/documents`);
    await readEverything(
      [bkpsdm.caller],
      [
        `${period}/close`,
        `${period}/unrated`,
        `${period}/reports`,
        `${period}/reports/KOTA.xlsx`,
        `${period}/history`,
        `${period}/documents/${made.items.find((it) => it.id.endsWith('.pdf'))?.id}`,
        `/v1/appraisals/${place}/documents/evaluasi`,
        `/v1/appraisals/${place}/explanation`,
        '/v1/verifications/binjai.aaaaaaaaaaaaaaaaaaaa',
      ],
    );
    await bkpsdm.caller.file(`/v1/appraisals/${place}/previews/evaluasi`);
    await bkpsdm.caller.file(`${skp}/previews/skp`);
    await bkpsdm.caller.file(`${skp}/documents/skp`);
    return served;
  } finally {
    await runtime.close();
    data.remove();
  }
}
