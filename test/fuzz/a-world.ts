import type { Runtime } from '../../infra/local/runtime/index.ts';
import { makeSample } from '../../infra/local/sample/sample.ts';
import type { Caller } from '../../infra/local/scenario/client.ts';
import { clientOf, until } from '../../infra/local/scenario/client.ts';
import { attachEvidence, uploadEvidence } from '../../infra/local/scenario/evidence.ts';
import { foundCity } from '../../infra/local/scenario/found-city.ts';
import type { Citizen } from '../../infra/local/scenario/people.ts';
import { isAssessed, meetEverybody } from '../../infra/local/scenario/people.ts';
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
  giveFeedback,
  rate,
  reportResults,
} from '../../infra/local/scenario/quarter.ts';
import { aDataDirectory, anInstance } from '../scenarios/an-instance.ts';

const SEED = 7;
const HOUR = 3_600;
const sample = makeSample({ employees: 32, seed: SEED, notAssessed: 3 });

/** Ids that exist, by what they name. */
export type Existing = {
  quarter: ReturnType<typeof quarterOf>;
  /** Of those who plan, report and are rated, their superiors and somebody of another agency's kind. */
  people: readonly string[];
  /** Those of the first agency: no other may see them. */
  own: ReadonlySet<string>;
  units: readonly string[];
  appraisals: readonly string[];
  evidence: readonly string[];
  feedback: readonly string[];
  imports: readonly string[];
  delegations: readonly string[];
  nips: readonly string[];
  /** Of first pages that have a second one. */
  cursors: readonly string[];
  calculators: readonly Calculator[];
  policy: readonly string[];
};
export type Calculator = {
  name: string;
  input: Record<string, unknown>;
  output: Record<string, unknown>;
  columns: string[];
  example: { input: Record<string, unknown> };
};

/** A running city in the middle of a quarter, with who may ask and what may be asked about. */
export type World = {
  url: string;
  existing: Existing;
  /** Authorization headers: of people and clients by name, and of nobody. */
  callers: Readonly<Record<string, string>>;
  badTokens: Readonly<Record<string, string>>;
  /** Closes the quarter; what follows a close is made too. */
  closeQuarter: () => Promise<void>;
  end: () => Promise<void>;
};

/** Somebody neither head nor JPT whose assessor has an assessor too, that the whole line can act. */
function aLine(scenario: Scenario): [Citizen, Citizen, Citizen] {
  for (const one of scenario.citizens.values()) {
    if (one.head || one.roles.length > 0 || one.positionKind === 'JPT_PRATAMA' || !isAssessed(one)) continue;
    const assessor = assessorOf(scenario, one);
    if (assessor.assessorNip !== null) return [one, assessor, assessorOf(scenario, assessor)];
  }
  throw new Error('nobody in the sample has two superiors');
}

async function workThrough(scenario: Scenario, line: readonly Citizen[]): Promise<void> {
  for (const person of line.toReversed()) await agreeSkp(scenario, person);
  for (const person of line) await reportResults(scenario, person);
  const [employee, assessor] = line;
  if (employee === undefined || assessor === undefined) throw new Error('the line is empty');
  await giveFeedback(scenario, employee);
  await uploadEvidence(scenario, employee);
  await attachEvidence(scenario, employee);
  await rate(scenario, employee);
}

type Ids = { items: { id: string }[] };
const idsAt = async (caller: Caller, path: string): Promise<string[]> =>
  (await caller.get<Ids>(path)).body.items.map((it) => it.id);

/** Where the second pages of some lists begin. */
async function cursorsOf(caller: Caller, paths: readonly string[]): Promise<string[]> {
  const cursors: string[] = [];
  for (const path of paths) {
    const { next } = (await caller.get<{ next?: string }>(`${path}limit=1`)).body;
    if (next === undefined) throw new Error(`${path} has one page only`);
    cursors.push(next);
  }
  return cursors;
}

async function whatExists(scenario: Scenario, line: readonly Citizen[], bkpsdm: Caller): Promise<Existing> {
  const [employee, assessor, senior] = line as [Citizen, Citizen, Citizen];
  const self = scenario.client.as(employee.nip);
  const place = appraisalOf(scenario, employee);
  const today = new Date(Date.now() + 7 * HOUR * 1_000).toISOString().slice(0, 10);
  const acting = { employee: senior.id, behalf: assessor.id, as: 'PLH', from: today, to: '2099-12-31' };
  const { body: held } = await bkpsdm.post<{ id: string }>('/v1/delegations', { ...acting, decree: 'SK 1' });
  const calculators = await self.get<{ items: Calculator[] }>('/v1/calculators');
  const policy = await self.get<{ items: { name: string }[] }>('/v1/policy');
  return {
    quarter: scenario.quarter,
    people: line.map((it) => it.id),
    own: new Set([...scenario.citizens.values()].map((it) => it.id)),
    units: [...new Set(line.map((it) => it.unit))],
    appraisals: line.map((it) => appraisalOf(scenario, it)),
    evidence: await idsAt(self, `/v1/realisations/${place}/evidence`),
    feedback: await idsAt(self, `/v1/appraisals/${place}/feedback`),
    imports: await idsAt(bkpsdm, '/v1/imports'),
    delegations: [held.id],
    cursors: await cursorsOf(bkpsdm, [
      '/v1/imports?',
      `/v1/employees/${assessor.id}/reports?`,
      `/v1/skp/${scenario.quarter.year}.${employee.id}.1/history?`,
    ]),
    nips: line.map((it) => it.nip),
    calculators: calculators.body.items,
    policy: policy.body.items.map((it) => it.name),
  };
}

async function tokensOf(
  runtime: Runtime,
  subjects: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const tokens: Record<string, string> = {};
  for (const [name, sub] of Object.entries(subjects))
    tokens[name] = `Bearer ${await runtime.issuer.mintToken({ sub, ttlSeconds: 4 * HOUR })}`;
  return tokens;
}

async function badTokensOf(runtime: Runtime): Promise<Record<string, string>> {
  const sub = sample.personas.bkpsdm;
  const good = await runtime.issuer.mintToken({ sub, ttlSeconds: 4 * HOUR });
  const [head = '', claims = '', signature = ''] = good.split('.');
  const unsigned = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
  return {
    'no token': '',
    'an empty one': 'Bearer ',
    'another scheme': `Basic ${Buffer.from('bkpsdm:rahasia').toString('base64')}`,
    'no scheme': good,
    nonsense: 'Bearer abc.def.ghi',
    unsigned: `Bearer ${unsigned}.${claims}.`,
    'cut off': `Bearer ${good.slice(0, -8)}`,
    'of other claims': `Bearer ${head}.${Buffer.from('{"sub":"x"}').toString('base64url')}.${signature}`,
    expired: `Bearer ${await runtime.issuer.mintToken({ sub, ttlSeconds: -60 })}`,
    'of nobody known': `Bearer ${await runtime.issuer.mintToken({ sub: '../nobody\u0000', ttlSeconds: HOUR })}`,
    'not ASCII': 'Bearer é\xff',
    'a large one': `Bearer ${'a'.repeat(7_000)}`,
    'one too large': `Bearer ${'a'.repeat(12_000)}`,
  };
}

async function closeQuarter(scenario: Scenario, bkpsdm: Caller): Promise<void> {
  const { quarter } = scenario;
  const path = `/v1/periods/${quarter.id}`;
  await endQuarterNow(bkpsdm, quarter);
  await bkpsdm.post(`${path}/seal`);
  await untilState(bkpsdm, quarter.id, ['CALIBRATING'], 120);
  await bkpsdm.post(`${path}/finalise`);
  const made = async () => (await bkpsdm.get<{ reportsReady: boolean; documentsReady: boolean }>(path)).body;
  await until('what follows a close', 180, made, (it) => it.reportsReady && it.documentsReady);
}

/** Founds the city and brings one line of officials to the middle of a quarter, with evidence, feedback and a rating. */
export async function aWorld(): Promise<World> {
  const data = aDataDirectory();
  const runtime = await anInstance(data.path);
  const client = clientOf(runtime);
  await foundCity(client, sample, 2);
  const other = {
    id: 'medan',
    name: 'Pemerintah Kota Medan',
    administrator: { subject: 'medan-administrator' },
  };
  await client.as('installer').post('/v1/agencies', other);
  const bkpsdm = client.as(sample.personas.bkpsdm);
  const quarter = quarterOf(Date.now());
  await openYearAndQuarter(bkpsdm, quarter);
  const citizens = await meetEverybody(client, sample, 4);
  const scenario: Scenario = { client, seed: SEED, quarter, citizens, width: 4 };
  const line = aLine(scenario);
  await workThrough(scenario, line);
  const [employee, assessor, senior] = line;
  return {
    url: runtime.url,
    existing: await whatExists(scenario, line, bkpsdm),
    callers: await tokensOf(runtime, {
      pegawai: employee.nip,
      penilai: assessor.nip,
      'atasan penilai': senior.nip,
      bkpsdm: sample.personas.bkpsdm,
      'admin opd': sample.personas['admin-opd'],
      inspektorat: sample.personas.inspektorat,
      ppk: sample.personas.ppk,
      installer: 'installer',
      'another agency': 'medan-administrator',
    }),
    badTokens: await badTokensOf(runtime),
    closeQuarter: () => closeQuarter(scenario, bkpsdm),
    end: async () => {
      await runtime.close();
      data.remove();
    },
  };
}
