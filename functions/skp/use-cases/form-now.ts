import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Item, Key } from '../../../shared/platform/table/write.ts';
import type { SkpForm, UnitKind } from '../../../shared/regulation/sets.ts';
import { skpFormOf } from '../../../shared/regulation/skp-form.ts';
import { decodeSegment, findUnit, segmentKey } from '../../organisation/index.ts';
import type { Needs } from './find-skp.ts';

/** The segment that an SKP is about: its position decides the form. */
export function keyOfSegment(actor: Actor, at: { employee: string; segment: string }): Key {
  return segmentKey(actor.agency, actor.shards, at.employee, at.segment);
}

/** A unit that came after the tree in memory is asked for by itself. */
async function kindOf({ table, units }: Needs, agency: string, code: string): Promise<UnitKind> {
  const unit = (await units(agency)).get(code) ?? (await findUnit(table, agency, code));
  if (unit === undefined) throw new Error(`a segment stands in ${code}, which is no unit`);
  return unit.kind;
}

/** The form that a segment asks for as it stands now; only of heads does it take the tree of units. */
export async function formNow(needs: Needs, agency: string, item: Item | undefined): Promise<SkpForm> {
  if (item === undefined) throw new Error('an SKP is about a segment that does not exist');
  const { positionKind: kind, head, unit } = decodeSegment(item);
  return skpFormOf({ kind, heads: head ? await kindOf(needs, agency, unit) : undefined });
}
