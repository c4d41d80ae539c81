import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Vector } from '../../periods/index.ts';
import { decodeVector, keyOfVector } from '../../periods/index.ts';
import type { Needs } from './find-realisation.ts';

/** One's own realisations in a period, one per segment: one Query. */
export async function listRealisations({ table }: Needs, actor: Actor, period: string): Promise<Vector[]> {
  const { agency, shards, id: employee } = actor;
  const { PK, SK } = keyOfVector({ agency, shards, period, employee, segment: '' });
  return (await table.queryAll({ partition: PK, prefix: SK, strong: true })).map(decodeVector);
}
