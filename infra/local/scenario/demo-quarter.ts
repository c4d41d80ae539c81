import type { Sample } from '../sample/sample.ts';
import { bringInAttendance } from './attendance.ts';
import type { Caller, Client } from './client.ts';
import { until } from './client.ts';
import type { Cost, Run } from './costs.ts';
import { sumCosts } from './costs.ts';
import { dice } from './dice.ts';
import { attachEvidence, uploadEvidence } from './evidence.ts';
import { foundCity } from './found-city.ts';
import type { Citizen } from './people.ts';
import { isAssessed, meetEverybody } from './people.ts';
import { endQuarterNow, openYearAndQuarter, quarterOf, untilState } from './periods.ts';
import {
  agreeSkp,
  everybody,
  getsFeedback,
  giveFeedback,
  needsDevelopment,
  rate,
  reportResults,
  reRate,
  staysUnrated,
} from './quarter.ts';
import type { Scenario } from './quarter.ts';
import { download } from './reports.ts';

/** What a demo leaves behind: final counts, what the close cost, and where the reports are. */
export type Result = {
  employees: number;
  predikat: Record<string, number>;
  unrated: number;
  close: Cost & { seconds: number; transitions: number };
  recheck: Cost;
  /** Files that are attached to an indicator. */
  evidence: number;
  /** Months of attendance that were brought in, and people for whose development something was proposed. */
  attendance: number;
  developmentNeeds: number;
  /** Papers of people that were made, and what their workflow cost. */
  documents: number;
  papers: Cost & { seconds: number };
  reportFiles: string[];
};

type Needs = {
  client: Client;
  sample: Sample;
  seed: number;
  employees: number;
  /** Folder that the reports are fetched into. */
  reports: string;
  /** The cost of all re-ratings so far. */
  rerating: { total: () => Cost };
  tell: (text: string) => void;
};

type Status = {
  state: string;
  totals: Record<string, number>;
  runs: Run[];
  progress: { shards: number; sealed: number };
};

/** Requests in flight at once. */
const WIDTH = 6;
/** Re-ratings during calibration: one in two hundred people, and a few at least. */
const RERATED = 0.005;
const FEWEST_RERATED = 3;
const CLOSING = ['score-period', 'finalise-period'];

function summary(
  employees: number,
  status: Status,
  rerating: Cost,
  counts: Pick<Result, 'evidence' | 'attendance' | 'developmentNeeds' | 'documents'>,
  reportFiles: string[],
): Result {
  const { BELUM_DINILAI: unrated = 0, ...predikat } = status.totals;
  const runs = status.runs.filter((run) => CLOSING.includes(run.workflow));
  const papers = status.runs.filter((run) => run.workflow === 'write-documents');
  const sum = (of: (run: Run) => number): number =>
    Math.round(runs.reduce((total, run) => total + of(run), 0) * 1_000) / 1_000;
  return {
    employees,
    predikat,
    unrated,
    close: {
      seconds: sum((it) => it.seconds),
      transitions: sum((it) => it.transitions),
      ...sumCosts(runs.map((it) => it.cost)),
    },
    recheck: sumCosts([rerating, ...runs.map((it) => it.recheck)]),
    ...counts,
    papers: {
      seconds: papers.reduce((total, run) => total + run.seconds, 0),
      ...sumCosts(papers.map((it) => it.cost)),
    },
    reportFiles,
  };
}

function check(result: Result): void {
  const counts = Object.values(result.predikat);
  const total = counts.reduce((sum, n) => sum + n, result.unrated);
  if (total !== result.employees)
    throw new Error(`${total} people were counted, ${result.employees} are assessed`);
  if (counts.filter((n) => n > 0).length < 3) throw new Error('fewer than three predikat occur');
  if (result.unrated === 0) throw new Error('nobody stayed unrated');
  if (result.evidence === 0) throw new Error('there is no evidence');
  if (result.attendance === 0) throw new Error('no attendance was brought in');
  if (result.developmentNeeds === 0) throw new Error('nobody should develop anything');
  if (result.documents < total - result.unrated)
    throw new Error(`only ${result.documents} documents were made`);
  for (const format of ['pdf', 'xlsx', 'csv', 'zip']) {
    if (!result.reportFiles.some((it) => it.endsWith(`.${format}`)))
      throw new Error(`there is no ${format} among the files`);
  }
}

/** Waits until everybody's papers are made; answers how many. */
async function untilDocuments(caller: Caller, period: string): Promise<number> {
  const ready = async () =>
    (await caller.get<{ documentsReady: boolean }>(`/v1/periods/${period}`)).body.documentsReady;
  await until('the documents', 1_200, ready, (it) => it);
  return (await caller.get<{ papers: number }>(`/v1/periods/${period}/documents`)).body.papers;
}

/** Runs the current quarter of a city over the API: staff, plans, results with evidence, ratings, close, calibration, delivery, recaps, documents. */
export async function demoQuarter(needs: Needs): Promise<Result> {
  const { client, sample, seed, employees, tell } = needs;
  const quarter = quarterOf(Date.now());
  tell(`importing ${sample.units.length} units and ${sample.people.length} people`);
  await foundCity(client, sample);
  const bkpsdm = client.as(sample.personas.bkpsdm);
  tell(`opening ${quarter.year} and ${quarter.id}`);
  await openYearAndQuarter(bkpsdm, quarter);

  const citizens = await meetEverybody(client, sample, WIDTH);
  const people = [...citizens.values()].filter(isAssessed);
  const rated = people.filter((it) => !staysUnrated({ client, seed, quarter, citizens, width: WIDTH }, it));
  const scenario: Scenario = { client, seed, quarter, citizens, width: WIDTH };
  const progress = (what: string, of: number) => (done: number) => tell(`${what}: ${done} of ${of}`);
  await everybody(scenario, people, agreeSkp, progress('SKP agreed', people.length));
  await everybody(scenario, people, reportResults, progress('results reported', people.length));
  await everybody(scenario, people, uploadEvidence, progress('evidence uploaded', people.length));
  let evidence = 0;
  const attach = async (it: Scenario, person: Citizen): Promise<void> => {
    const attached = await attachEvidence(it, person);
    evidence += attached;
  };
  await everybody(scenario, people, attach, progress('evidence attached', people.length));
  const attendance = await bringInAttendance(client, sample, seed, quarter);
  tell(`attendance brought in: ${attendance} months`);
  const told = people.filter((it) => getsFeedback(scenario, it));
  await everybody(scenario, told, giveFeedback, progress('given feedback', told.length));
  await everybody(scenario, rated, rate, progress('rated', rated.length));

  tell('moving the cut-offs to now, then closing');
  await endQuarterNow(bkpsdm, quarter);
  await bkpsdm.post(`/v1/periods/${quarter.id}/seal`);
  const status = async (): Promise<Status> =>
    (await bkpsdm.get<Status>(`/v1/periods/${quarter.id}/close`)).body;
  await until('scoring', 600, status, (it) => it.state === 'CALIBRATING');

  const luck = (person: Citizen): number => dice(seed, person.nip, 'calibration');
  const inLine = people.filter((it) => !it.head).sort((a, b) => luck(a) - luck(b));
  const rerated = inLine.slice(0, Math.max(FEWEST_RERATED, Math.round(people.length * RERATED)));
  await everybody(scenario, rerated, reRate, progress('re-rated in calibration', rerated.length));
  await bkpsdm.post(`/v1/periods/${quarter.id}/finalise`);
  await untilState(bkpsdm, quarter.id, ['CLOSED'], 600);
  tell('closed; waiting for the recaps');
  await until(
    'the recaps',
    600,
    async () => (await bkpsdm.get<{ reportsReady: boolean }>(`/v1/periods/${quarter.id}`)).body,
    (it) => it.reportsReady,
  );
  await bkpsdm.post(`/v1/periods/${quarter.id}/deliver`);
  tell('delivered; waiting for the documents');
  const documents = await untilDocuments(bkpsdm, quarter.id);
  const reportFiles = [
    ...(await download(bkpsdm, quarter.id, 'reports', needs.reports)),
    ...(await download(bkpsdm, quarter.id, 'documents', needs.reports)),
  ];
  tell(`${documents} documents, ${reportFiles.length} files; ${client.requests()} requests in all`);

  const developmentNeeds = rated.filter((it) => needsDevelopment(scenario, it)).length;
  const counts = { evidence, attendance, developmentNeeds, documents };
  const result = summary(employees, await status(), needs.rerating.total(), counts, reportFiles);
  check(result);
  return result;
}
