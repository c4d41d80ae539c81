import type { Client } from './client.ts';
import { inParallel } from './client.ts';
import { dice } from './dice.ts';
import type { Citizen } from './people.ts';
import type { Quarter } from './periods.ts';
import type { Form } from './skp-body.ts';
import { ikiOf, skpBody } from './skp-body.ts';

export type Scenario = {
  client: Client;
  seed: number;
  quarter: Quarter;
  citizens: ReadonlyMap<string, Citizen>;
  width: number;
};

const SEGMENT = '1';

/** One in thirty is not rated in time. */
const UNRATED = 1 / 30;
/** One in four gets feedback. */
const FEEDBACK = 1 / 4;
/** One in three should develop something, and in what. */
const DEVELOPMENT = 1 / 3;
const DEVELOPMENTS = [
  { area: 'Pelayanan publik', proposal: 'Magang dua minggu di loket pelayanan terpadu' },
  { area: 'Pengolahan data', proposal: 'Pelatihan statistik dasar, 20 JP' },
  { area: 'Penyusunan dokumen perencanaan', proposal: 'Pendampingan oleh perencana ahli muda' },
  { area: 'Kepemimpinan', proposal: 'Pelatihan kepemimpinan pengawas' },
] as const;

function skpOf(scenario: Scenario, person: Citizen): string {
  return `${scenario.quarter.year}.${person.id}.${SEGMENT}`;
}

/** Id of a person's appraisal in the quarter. */
export function appraisalOf(scenario: Scenario, person: Citizen): string {
  return `${scenario.quarter.id}.${person.id}.${SEGMENT}`;
}

/** The person's assessor; everybody assessed has one. */
export function assessorOf(scenario: Scenario, person: Citizen): Citizen {
  const assessor = scenario.citizens.get(person.assessorNip ?? '');
  if (assessor === undefined) throw new Error(`${person.position} has no assessor`);
  return assessor;
}

/** Somebody drafts, saves and submits their SKP; the assessor agrees it. */
export async function agreeSkp(scenario: Scenario, person: Citizen): Promise<void> {
  const self = scenario.client.as(person.nip);
  const superior = assessorOf(scenario, person);
  const link = superior.assessorNip === null ? undefined : skpOf(scenario, superior);
  const id = skpOf(scenario, person);
  const draft = await self.post<{ form: Form }>('/v1/skp', { year: scenario.quarter.year, segment: SEGMENT });
  const body = skpBody(scenario.seed, person, draft.body.form, link);
  const saved = await self.put(`/v1/skp/${id}`, body, draft.version);
  const submitted = await self.post(`/v1/skp/${id}/submit`, undefined, saved.version);
  await scenario.client.as(superior.nip).post(`/v1/skp/${id}/agree`, undefined, submitted.version);
}

function realised(target: { low: number; high: number }, luck: number): number {
  const factor = 0.8 + 0.35 * luck;
  return Math.round(target.high * factor * 100) / 100;
}

/** Somebody reports what they achieved in the quarter, with a note each. */
export async function reportResults(scenario: Scenario, person: Citizen): Promise<void> {
  const { seed, quarter } = scenario;
  const iki = ikiOf(seed, person).map(({ iki: planned, number, inWords }) => {
    const target = planned.quarterTargets[quarter.number - 1];
    if (inWords || target === undefined)
      return { number, note: 'Tercapai; pimpinan dan warga menyatakan puas.' };
    const realisation = realised(target, dice(seed, person.nip, `iki ${number - 1}`));
    return { number, realisation, note: 'Sesuai rekap layanan triwulan ini.' };
  });
  await scenario.client.as(person.nip).put(`/v1/realisations/${appraisalOf(scenario, person)}`, { iki }, '0');
}

/** The assessor says something to somebody: on an indicator, and to every other of them on a value too. */
export async function giveFeedback(scenario: Scenario, person: Citizen): Promise<void> {
  const { client, seed } = scenario;
  const path = `/v1/appraisals/${appraisalOf(scenario, person)}/feedback`;
  const assessor = client.as(assessorOf(scenario, person).nip);
  const all = ikiOf(seed, person);
  const iki = 1 + Math.floor(dice(seed, person.nip, 'feedback on') * all.length);
  const text = 'Hasilnya sesuai bukti; percepat penyelesaian pada bulan pertama triwulan.';
  await assessor.post(path, { about: { kind: 'IKI', iki }, text });
  if (dice(seed, person.nip, 'feedback on a value') < 0.5) return;
  const about = { kind: 'BEHAVIOUR', behaviour: 'BERORIENTASI_PELAYANAN' };
  await assessor.post(path, { about, text: 'Ramah dan sigap melayani; pertahankan.' });
}

/** Whether the demo's assessors give this person feedback: one in four. */
export function getsFeedback(scenario: Scenario, person: Citizen): boolean {
  return dice(scenario.seed, person.nip, 'feedback') < FEEDBACK;
}

function pick<T>(luck: number, options: readonly [number, T][], last: T): T {
  let bound = 0;
  for (const [share, option] of options) {
    bound += share;
    if (luck < bound) return option;
  }
  return last;
}

/** Whether the demo leaves this person unrated. Heads are always rated: their units wait for them. */
export function staysUnrated(scenario: Scenario, person: Citizen): boolean {
  return !person.head && dice(scenario.seed, person.nip, 'unrated') < UNRATED;
}

/** Whether this person's assessor proposes something for their development: one in three. */
export function needsDevelopment(scenario: Scenario, person: Citizen): boolean {
  return dice(scenario.seed, person.nip, 'development') < DEVELOPMENT;
}

function developmentOf(scenario: Scenario, person: Citizen): { area: string; proposal: string } {
  const luck = dice(scenario.seed, person.nip, 'development in');
  return DEVELOPMENTS[Math.floor(luck * DEVELOPMENTS.length)] ?? DEVELOPMENTS[0];
}

/** The assessor rates somebody; a head of unit first gets the achievement of the unit, which is their rating of results. */
export async function rate(scenario: Scenario, person: Citizen): Promise<void> {
  const id = appraisalOf(scenario, person);
  const assessor = scenario.client.as(assessorOf(scenario, person).nip);
  const luck = dice(scenario.seed, person.nip, 'result');
  const workBehaviour = pick(
    dice(scenario.seed, person.nip, 'behaviour'),
    [
      [0.25, 'DI_ATAS'],
      [0.72, 'SESUAI'],
    ],
    'DI_BAWAH',
  );
  const said = {
    note: 'Dinilai dari realisasi dan perilaku sehari-hari selama triwulan.',
    ...(needsDevelopment(scenario, person) ? { development: developmentOf(scenario, person) } : {}),
  };
  if (!person.head) {
    const workResult = pick(
      luck,
      [
        [0.2, 'DI_ATAS'],
        [0.7, 'SESUAI'],
      ],
      'DI_BAWAH',
    );
    await assessor.put(`/v1/appraisals/${id}/rating`, { workResult, workBehaviour, ...said }, '0');
    return;
  }
  const achievement = pick(
    luck,
    [
      [0.15, 'ISTIMEWA'],
      [0.75, 'BAIK'],
    ],
    'BUTUH_PERBAIKAN',
  );
  const reason = 'Capaian rencana aksi triwulan menurut laporan kinerja unit.';
  const set = await assessor.put(
    `/v1/appraisals/${id}/organisation-achievement`,
    { achievement, reason },
    '0',
  );
  const rating = { workResult: null, workBehaviour, ...said };
  await assessor.put(`/v1/appraisals/${id}/rating`, rating, set.version);
}

/** During calibration an assessor raises or confirms somebody with a reason; also people who were not rated in time. */
export async function reRate(scenario: Scenario, person: Citizen): Promise<void> {
  const id = appraisalOf(scenario, person);
  const assessor = scenario.client.as(assessorOf(scenario, person).nip);
  const { body } = await assessor.get<{ assessment: { version: number } }>(`/v1/appraisals/${id}`);
  const reason = 'Bukti layanan akhir triwulan menunjukkan hasil melebihi target.';
  const ratings = { workResult: 'DI_ATAS', workBehaviour: 'SESUAI' };
  await assessor.put(
    `/v1/appraisals/${id}/re-rating`,
    { ...ratings, reason },
    String(body.assessment.version),
  );
}

/** Everybody's plan, from the top down, so that the superior's results stand before they are linked to. */
export async function everybody(
  scenario: Scenario,
  people: readonly Citizen[],
  act: (scenario: Scenario, person: Citizen) => Promise<void>,
  told: (done: number) => void,
): Promise<void> {
  let done = 0;
  await inParallel(people, scenario.width, async (person) => {
    await act(scenario, person);
    done += 1;
    if (done % 250 === 0 || done === people.length) told(done);
  });
}
