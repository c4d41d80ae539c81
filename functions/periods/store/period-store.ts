import * as z from 'zod';
import type { Instant } from '../../../shared/kernel/dates.ts';
import { ZONES } from '../../../shared/kernel/dates.ts';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { packStamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item, Write } from '../../../shared/platform/table/write.ts';
import { put, remove, update } from '../../../shared/platform/table/write.ts';
import type { Period } from '../domain/period.ts';
import { PERIOD_STATES, spanOf } from '../domain/period.ts';
import { dueKey, periodKey } from './keys.ts';

const calendar = z.object({
  realisationDeadline: z.string(),
  ratingDeadline: z.string(),
  version: z.number(),
});

const periodItem = z.object({
  PK: z.string(),
  SK: z.string(),
  state: z.enum(PERIOD_STATES),
  calendar,
  policy: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  rules: z.string(),
  scorer: z.string(),
  shards: z.number(),
  zone: z.enum(Object.keys(ZONES) as (keyof typeof ZONES)[]),
  attempts: z.record(z.string(), z.number()),
  recaps: z.boolean().optional(),
  documents: z.number().optional(),
  closedAt: z.string().optional(),
  tree: z.string().optional(),
  manifest: z.object({ key: z.string(), hash: z.string() }).optional(),
  due: z.string().optional(),
  reason: z.string().optional(),
  version: z.number(),
  st: z.string().optional(),
});

function decode(item: Item): Period & { stamp: string | undefined } {
  const { PK, SK, st, reason: _reason, ...rest } = periodItem.parse(item);
  const { kind, from, to } = spanOf(SK);
  const known = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined),
  ) as typeof rest;
  return { ...known, agency: PK.split('#')[1] ?? '', id: SK, kind, from, to, stamp: st } as Period & {
    stamp: string | undefined;
  };
}

/** A period as it stands, read strongly. */
export async function findPeriod(
  table: Table,
  agency: string,
  id: string,
): Promise<(Period & { stamp: string | undefined }) | undefined> {
  const item = await table.get(periodKey(agency, id), { strong: true });
  return item === undefined ? undefined : decode(item);
}

/** A period that must exist: a step whose period does not is a fault. */
export async function getPeriod(
  table: Table,
  agency: string,
  id: string,
): Promise<Period & { stamp: string | undefined }> {
  const period = await findPeriod(table, agency, id);
  if (period === undefined) throw new Error(`period ${id} does not exist`);
  return period;
}

/** All periods of an agency, newest last. */
export async function listPeriods(table: Table, agency: string): Promise<Period[]> {
  const items = await table.queryAll({ partition: periodKey(agency, '').PK });
  return items.map(decode);
}

/** A new period, `PLANNED`, if its id is free. Answers the period that stands there otherwise. */
export async function createPeriod(
  table: Table,
  period: Period,
  stamp: Stamp,
): Promise<{ created: true } | { created: false; existing: Period & { stamp: string | undefined } }> {
  const { agency, id, kind: _kind, from: _from, to: _to, due: _due, ...rest } = period;
  const written = await table.write(
    put({ ...periodKey(agency, id), ...rest, st: packStamp(stamp) })
      .ifAbsent()
      .done(),
  );
  if (written.ok) return { created: true };
  const existing = written.item ?? (await table.get(periodKey(agency, id), { strong: true }));
  if (existing === undefined) throw new Error(`period ${id} vanished`);
  return { created: false, existing: decode(existing) };
}

export type PeriodChange = {
  /** Attributes that change, `state` among them where the period moves. */
  set: Partial<
    Pick<
      Period,
      | 'state'
      | 'calendar'
      | 'policy'
      | 'rules'
      | 'scorer'
      | 'tree'
      | 'manifest'
      | 'recaps'
      | 'documents'
      | 'closedAt'
      | 'attempts'
    >
  >;
  /** When the tick must look again; `undefined`: never. */
  due: Instant | undefined;
  stamp?: Stamp;
  /** Why, where the act asks for it: kept beside the stamp for the history. */
  reason?: string;
  /** What is written with the change or not at all. */
  also?: readonly Write[];
};

/** The writes of one change of a period: the period with its condition, its next DUE entry, the end of the old one. */
export function periodWrites(period: Period, change: PeriodChange): Write[] {
  const { agency, id } = period;
  const next = change.due === undefined ? undefined : dueKey(change.due, agency, id);
  const moved = update(periodKey(agency, id))
    .set({
      ...change.set,
      due: next?.SK,
      reason: change.reason,
      ...(change.stamp ? { st: packStamp(change.stamp) } : {}),
    })
    .add({ version: 1 })
    .expect({ state: period.state, version: period.version })
    .done();
  return [
    moved,
    ...(next !== undefined && next.SK !== period.due ? [put(next).done()] : []),
    ...(period.due !== undefined && period.due !== next?.SK
      ? [remove({ PK: 'DUE', SK: period.due }).done()]
      : []),
    ...(change.also ?? []),
  ];
}

/** Changes a period in one transaction with its DUE entry. False: somebody else changed it first. */
export async function changePeriod(table: Table, period: Period, change: PeriodChange): Promise<boolean> {
  const done = await table.transact(periodWrites(period, change));
  return done.ok;
}

/** Periods whose DUE entry is not after `now`, oldest first; at most `limit`. */
export async function listDue(
  table: Table,
  now: Instant,
  limit = 100,
): Promise<{ agency: string; period: string }[]> {
  const { items } = await table.query({ partition: 'DUE', to: `${now}~`, limit });
  return items.map((item) => {
    const [, agency = '', period = ''] = item.SK.split('#');
    return { agency, period };
  });
}
