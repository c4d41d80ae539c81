import { canonical, hashOf } from '../../../shared/kernel/canonical.ts';
import { shardName } from '../../../shared/kernel/shard.ts';
import type { Files } from '../../../shared/platform/files/files.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Unit } from '../../organisation/index.ts';
import type { Aggregate } from '../domain/aggregate.ts';

import type { Summary } from '../domain/summary.ts';
import { aggregateKey, manifestObject, summaryObject, unratedObject } from './keys.ts';

const decoder = new TextDecoder();

/** Puts a summary under its own hash; answers its key. */
export async function putSummary(files: Files, agency: string, summary: Summary): Promise<string> {
  const text = canonical(summary);
  const key = summaryObject(agency, summary.period, shardName(summary.shard), hashOf(text));
  await files.put(key, text, 'application/json');
  return key;
}

/** Reads summaries and checks each against the hash in its name. */
export async function getSummaries(files: Files, keys: readonly string[]): Promise<Summary[]> {
  return Promise.all(
    keys.map(async (key) => {
      const text = decoder.decode(await files.get(key));
      if (!key.includes(hashOf(text))) throw new Error(`summary ${key} is not what its name says`);
      // A shard that was scored before patterns were counted tells neither regimes nor heads.
      const summary = JSON.parse(text) as Omit<Summary, 'regimes' | 'heads'> & Partial<Summary>;
      return { ...summary, regimes: summary.regimes ?? {}, heads: summary.heads ?? [] };
    }),
  );
}

/** Puts a manifest under its own hash. */
export async function putManifest(
  files: Files,
  agency: string,
  period: string,
  text: string,
): Promise<{ key: string; hash: string }> {
  const hash = hashOf(text);
  const key = manifestObject(agency, period, hash);
  await files.put(key, text, 'application/json');
  return { key, hash };
}

/** The unit tree that was pinned when sealing began. */
export async function getTree(files: Files, key: string): Promise<Unit[]> {
  const units = JSON.parse(decoder.decode(await files.get(key))) as (Omit<Unit, 'parent'> & {
    parent: string | null;
  })[];
  return units.map((unit) => ({ ...unit, parent: unit.parent ?? undefined }));
}

/** Writes the aggregates of a stage, by Put: a late duplicate writes the same. */
export async function putAggregates(
  table: Table,
  agency: string,
  period: string,
  stage: 'P' | 'F',
  aggregates: readonly Aggregate[],
): Promise<void> {
  await table.putAll(aggregates.map((it) => ({ ...aggregateKey(agency, period, stage, it.opd), ...it })));
}

/** An aggregate as it is kept: those of periods that were scored before patterns were counted have none. */
export type KeptAggregate = Omit<Aggregate, 'pattern'> & Partial<Pick<Aggregate, 'pattern'>>;

/** The aggregates of a period: final ones once it is closed, else provisional ones, else none. One Query. */
export async function listAggregates(
  table: Table,
  agency: string,
  period: string,
): Promise<{ stage: 'P' | 'F'; aggregates: KeptAggregate[] }> {
  const items = await table.queryAll({ partition: aggregateKey(agency, period, 'P', '').PK });
  const of = (stage: 'P' | 'F'): KeptAggregate[] =>
    items
      .filter((item) => item.SK.startsWith(`${stage}#`))
      .map(({ PK: _pk, SK: _sk, ...it }) => it as unknown as KeptAggregate);
  const final = of('F');
  return final.length > 0 ? { stage: 'F', aggregates: final } : { stage: 'P', aggregates: of('P') };
}

/** The aggregate of one OPD at a stage: one get. */
export async function findAggregate(
  table: Table,
  { agency, period, stage, opd }: { agency: string; period: string; stage: 'P' | 'F'; opd: string },
): Promise<KeptAggregate | undefined> {
  const item = await table.get(aggregateKey(agency, period, stage, opd));
  if (item === undefined) return undefined;
  const { PK: _pk, SK: _sk, ...it } = item;
  return it as unknown as KeptAggregate;
}

/** Writes who was not rated, sorted. */
export async function putUnrated(
  files: Files,
  agency: string,
  period: string,
  stage: 'P' | 'F',
  summaries: readonly Summary[],
): Promise<void> {
  const ids = summaries.flatMap((it) => it.unrated).sort();
  await files.put(unratedObject(agency, period, stage), JSON.stringify(ids), 'application/json');
}

/** Who was not rated, as `<employee>.<segment>`. */
export async function getUnrated(
  files: Files,
  agency: string,
  period: string,
  stage: 'P' | 'F',
): Promise<string[]> {
  return JSON.parse(decoder.decode(await files.get(unratedObject(agency, period, stage)))) as string[];
}
