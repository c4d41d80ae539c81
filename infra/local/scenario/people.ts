import type { Sample, SamplePerson } from '../sample/sample.ts';
import type { Client } from './client.ts';
import { inParallel } from './client.ts';

/** A person of the sample with their id in the system. */
export type Citizen = SamplePerson & { id: string };

const ASSESSED = new Set(['UMUM', 'PPPK_PARUH_WAKTU']);

/** Whether a person is assessed by the quarter. */
export function isAssessed(person: SamplePerson): boolean {
  return ASSESSED.has(person.regime);
}

/** Everybody of the sample by NIP, with the ids that the import gave them: each asks who they are. */
export async function meetEverybody(
  client: Client,
  sample: Sample,
  width: number,
): Promise<Map<string, Citizen>> {
  const citizens = new Map<string, Citizen>();
  await inParallel(sample.people, width, async (person) => {
    const { body } = await client.as(person.nip).get<{ id: string }>('/v1/me');
    citizens.set(person.nip, { ...person, id: body.id });
  });
  return citizens;
}
