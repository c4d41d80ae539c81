import type { Caller } from './client.ts';
import { until } from './client.ts';

export type Quarter = { year: string; id: string; number: number };
type Planned = { calendar: { realisationDeadline: string } };
type Period = { id: string; state: string; version: number; reportsReady: boolean; documentsReady: boolean };

const DAY = 86_400_000;
const JAKARTA = 7 * 3_600_000;

/** The quarter that `now` is in, in Jakarta. */
export function quarterOf(now: number): Quarter {
  const local = new Date(now + JAKARTA);
  const number = Math.floor(local.getUTCMonth() / 3) + 1;
  const year = String(local.getUTCFullYear());
  return { year, id: `${year}-Q${number}`, number };
}

function after(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString();
}

async function openOne(bkpsdm: Caller, id: string, days: number): Promise<void> {
  const calendar = { realisationDeadline: after(days), ratingDeadline: after(days + 7) };
  await bkpsdm.post('/v1/periods', { id, calendar });
  await bkpsdm.post(`/v1/periods/${id}/open`);
  await untilState(bkpsdm, id, ['OPEN'], 300);
}

/** Waits until a period has one of the states. */
export async function untilState(
  bkpsdm: Caller,
  id: string,
  states: readonly string[],
  seconds: number,
): Promise<Period> {
  const ask = async (): Promise<Period> => (await bkpsdm.get<Period>(`/v1/periods/${id}`)).body;
  return until(`period ${id} on its way to ${states.join(' or ')}`, seconds, ask, (it) =>
    states.includes(it.state),
  );
}

/** Plans and opens the year, then the quarter. */
export async function openYearAndQuarter(bkpsdm: Caller, quarter: Quarter): Promise<void> {
  await openOne(bkpsdm, quarter.year, 60);
  await openOne(bkpsdm, quarter.id, 30);
}

/** Moves both cut-offs of the quarter to now, with a reason, and waits until they have passed. */
export async function endQuarterNow(bkpsdm: Caller, quarter: Quarter): Promise<void> {
  const { version, body } = await bkpsdm.get<Planned>(`/v1/periods/${quarter.id}`);
  const deadline = new Date(Date.now() + 1_500).toISOString();
  const earlier = body.calendar.realisationDeadline < deadline ? body.calendar.realisationDeadline : deadline;
  const calendar = { realisationDeadline: earlier, ratingDeadline: deadline };
  await bkpsdm.put(
    `/v1/periods/${quarter.id}/calendar`,
    { ...calendar, reason: 'Semua pegawai sudah selesai mengisi.' },
    version,
  );
  await until(
    'the deadline',
    30,
    () => Promise.resolve(Date.now()),
    (now) => now > Date.parse(deadline) + 50,
  );
}
