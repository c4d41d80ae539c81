import { createHash } from 'node:crypto';
import { planFor } from '../sample/positions.ts';
import type { Answer, Caller } from './client.ts';
import { until } from './client.ts';
import { dice } from './dice.ts';
import { aReport } from './evidence-file.ts';
import type { Citizen } from './people.ts';
import { appraisalOf } from './quarter.ts';
import type { Scenario } from './quarter.ts';

type Begun = { id: string; upload: { url: string; fields: Record<string, string> } };
/** One file as its reader sees it, as far as people here look. */
export type Evidence = { id: string; state: string; scan: string; attached: boolean };

/** One indicator in three has evidence. */
const SHARE = 1 / 3;

/** The indicators of somebody's plan that get evidence, by their numbers. */
function evidencedIki(scenario: Scenario, person: Citizen): number[] {
  const all = planFor(person.position).rhk.flatMap((it) => it.iki);
  return all
    .map((_, at) => at + 1)
    .filter((number) => dice(scenario.seed, person.nip, `evidence ${number}`) < SHARE);
}

/** Somebody uploads a PDF for an indicator: one request, and one form to S3. Answers the upload's id. */
export async function uploadFile(
  caller: Caller,
  appraisal: string,
  iki: number,
  bytes: Buffer,
): Promise<string> {
  const { body: begun } = await caller.post<Begun>(`/v1/realisations/${appraisal}/uploads`, {
    iki,
    fileName: `Laporan IKI ${iki}.pdf`,
    contentType: 'application/pdf',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  const form = new FormData();
  for (const [name, value] of Object.entries(begun.upload.fields)) form.append(name, value);
  form.append('file', new Blob([Uint8Array.from(bytes)]));
  const response = await fetch(begun.upload.url, { method: 'POST', body: form });
  if (!response.ok) throw new Error(`a file was not taken: ${response.status} ${await response.text()}`);
  return begun.id;
}

/** The evidence of a realisation once all of it fulfils `done`, with the version of what is attached. */
export function evidenceWhen(
  caller: Caller,
  appraisal: string,
  done: (it: Evidence) => boolean,
): Promise<Answer<{ items: Evidence[] }>> {
  const ask = () => caller.get<{ items: Evidence[] }>(`/v1/realisations/${appraisal}/evidence`);
  return until('the check of evidence', 60, ask, ({ body }) => body.items.every(done));
}

/** Somebody uploads a report for one indicator in three. */
export async function uploadEvidence(scenario: Scenario, person: Citizen): Promise<void> {
  const { id, position, nip } = person;
  for (const iki of evidencedIki(scenario, person)) {
    const bytes = aReport([position, scenario.quarter.id, `Bukti dukung IKI nomor ${iki}`, id]);
    await uploadFile(scenario.client.as(nip), appraisalOf(scenario, person), iki, bytes);
  }
}

/** Somebody attaches what they uploaded, once it is verified: one request to see that, and one each. Answers how many are attached. */
export async function attachEvidence(scenario: Scenario, person: Citizen): Promise<number> {
  if (evidencedIki(scenario, person).length === 0) return 0;
  const self = scenario.client.as(person.nip);
  const appraisal = appraisalOf(scenario, person);
  const listed = await evidenceWhen(self, appraisal, (it) => it.state !== 'WAITING');
  let { version } = listed;
  for (const { id } of listed.body.items) {
    const path = `/v1/realisations/${appraisal}/evidence/${id}/attach`;
    ({ version } = await self.post(path, undefined, version));
  }
  return listed.body.items.length;
}
