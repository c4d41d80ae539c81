import type { Relation } from '../../../shared/kernel/access.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item, Key } from '../../../shared/platform/table/write.ts';
import type { Relations, Tree } from '../../organisation/index.ts';
import type { Vector, VectorAddress } from '../../periods/index.ts';
import { decodeVector, keyOfVector } from '../../periods/index.ts';
import { partsOfId } from '../domain/skp.ts';
import type { StoredSkp, Version } from '../store/item.ts';
import { readSkp } from '../store/skp-store.ts';

/** `units`: the tree of an agency's units, which may be a minute old. */
export type Needs = { table: Table; relations: Relations; units: Tree };

/** An SKP that the actor may read, with the year's vector, which says who assesses it. */
export type Found = {
  skp: StoredSkp;
  vector: Vector;
  relations: readonly Relation[];
  version: (number: number) => Version | undefined;
  more: (Item | undefined)[];
};

/** The vector of an SKP's segment in a period of its year. */
export function vectorAt(
  actor: Actor,
  skp: { employee: string; segment: string },
  period: string,
): VectorAddress {
  return { agency: actor.agency, shards: actor.shards, period, employee: skp.employee, segment: skp.segment };
}

/**
 * Reads an SKP with `more` keys in one strong BatchGet and decides whether the actor may read it. What does not exist and what is not
 * theirs to see is the same answer: 404 `skp.not-found`.
 */
export async function findSkp(
  { table, relations }: Needs,
  actor: Actor,
  now: Instant,
  id: string,
  more: readonly Key[] = [],
): Promise<Result<Found>> {
  const at = { agency: actor.agency, ...partsOfId(id) };
  const read = await readSkp(table, at, [keyOfVector(vectorAt(actor, at, at.year)), ...more]);
  const [item, ...rest] = read.more;
  if (read.skp === undefined || item === undefined) return refuse('skp.not-found');
  const vector = decodeVector(item);
  const reader = await relations(actor, 'skp.read', vector, now);
  if (!reader.allowed) return refuse('skp.not-found');
  return accept({
    skp: read.skp,
    vector,
    relations: reader.relations,
    version: read.version,
    more: rest,
  });
}
