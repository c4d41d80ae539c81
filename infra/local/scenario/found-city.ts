import type { Sample } from '../sample/sample.ts';
import type { Caller, Client } from './client.ts';
import { until } from './client.ts';

export const AGENCY = 'binjai';
/** The machine client that brings in units and staff of the agency. */
const ADMINISTRATOR = 'binjai-administrator';

type Upload = { url: string; fields: Record<string, string> };
type Import = { id: string; state: string; upload?: Upload };

/** One file through the import: job, presigned upload, then waiting for `APPLIED`. A rejected file throws with its first errors. */
export async function importFile(
  caller: Caller,
  kind: 'UNITS' | 'STAFF' | 'ATTENDANCE',
  fileName: string,
  csv: string,
): Promise<void> {
  const { body: job } = await caller.post<Import>('/v1/imports', { kind, fileName });
  if (job.upload === undefined) throw new Error(`import ${job.id} came without an upload`);
  const form = new FormData();
  for (const [name, value] of Object.entries(job.upload.fields)) form.append(name, value);
  form.append('file', new Blob([csv], { type: 'text/csv' }), fileName);
  const uploaded = await fetch(job.upload.url, { method: 'POST', body: form });
  if (!uploaded.ok) throw new Error(`the upload of ${fileName} was refused: ${await uploaded.text()}`);
  const done = await until(
    `the import of ${fileName}`,
    600,
    async () => (await caller.get<Import>(`/v1/imports/${job.id}`)).body,
    (it) => it.state === 'APPLIED' || it.state === 'REJECTED',
  );
  if (done.state === 'APPLIED') return;
  const { body } = await caller.get(`/v1/imports/${job.id}/errors`);
  throw new Error(`${fileName} was rejected: ${JSON.stringify(body).slice(0, 2_000)}`);
}

/** Registers the agency and imports its units and staff, over the API like anybody's data. Few people need few shards. */
export async function foundCity(client: Client, sample: Sample, shards = 16): Promise<void> {
  const agency = {
    id: AGENCY,
    name: 'Pemerintah Kota Binjai',
    zone: 'Asia/Jakarta',
    shards,
    administrator: { subject: ADMINISTRATOR },
  };
  await client.as('installer').post('/v1/agencies', agency, undefined, `found-${AGENCY}`);
  const administrator = client.as(ADMINISTRATOR);
  await importFile(administrator, 'UNITS', 'units.csv', sample.unitsCsv);
  await importFile(administrator, 'STAFF', 'staff.csv', sample.staffCsv);
}
