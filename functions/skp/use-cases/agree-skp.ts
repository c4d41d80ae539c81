import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { shardOf } from '../../../shared/kernel/shard.ts';
import type { Write } from '../../../shared/platform/table/write.ts';
import type { Gate, Vector, VectorAddress } from '../../periods/index.ts';
import {
  decodeGate,
  decodeVector,
  editVector,
  gateAsSeen,
  keyOfGate,
  keyOfVector,
  periodsOfYear,
  refuseEdit,
} from '../../periods/index.ts';
import type { Content } from '../domain/content.ts';
import { ikiOf, numbersInWords } from '../domain/content.ts';
import { planOf, spanOfPeriod } from '../domain/plan.ts';
import { agree, move, partsOfId } from '../domain/skp.ts';
import { agreedWrite } from '../store/skp-store.ts';
import type { Asked, Decision } from './change-skp.ts';
import { changeSkp } from './change-skp.ts';
import { wordsOf } from './draft-acts.ts';
import type { Found, Needs } from './find-skp.ts';
import { vectorAt } from './find-skp.ts';
import type { Shown } from './show.ts';

/** A period of the SKP's year as it was read. */
type Place = { at: VectorAddress; gate: Gate | undefined; vector: Vector | undefined };

/** Whether the period's vector takes a new plan now; others keep theirs. */
function takesPlan({ at, gate, vector }: Place, now: Instant): boolean {
  return vector?.run === undefined && vector !== undefined && !refuseEdit(gate, at.period, 'PLAN', now);
}

function placesOf(addresses: readonly VectorAddress[], { more }: Found): Place[] {
  return addresses.map((at, index) => {
    const gate = more[2 * index];
    const vector = more[2 * index + 1];
    return {
      at,
      gate: gate === undefined ? undefined : decodeGate(gate),
      vector: vector === undefined ? undefined : decodeVector(vector),
    };
  });
}

/** The writes that put the new plan where it is taken, and that hold all gates of the year as they were seen. */
function planWrites(places: readonly Place[], content: Content, now: Instant, mark: Stamp): Write[] {
  const stamp = { ...mark, event: 'PlanAgreed' };
  const edits = places.flatMap(({ at, vector, gate }) => {
    if (vector === undefined || !takesPlan({ at, vector, gate }, now)) return [];
    const iki = planOf(content, spanOfPeriod(at.period), vector.iki);
    return [editVector(at, vector, 'p', { ...vector, iki }, stamp)];
  });
  const gates = places.map(({ at, gate }) =>
    gateAsSeen(at.agency, at.period, shardOf(at.employee, at.shards), gate),
  );
  return [...edits, ...gates];
}

function decide(found: Found, places: readonly Place[], now: Instant, mark: Stamp): Result<Decision> {
  const legal = move(found.skp, 'agree');
  if (!legal.ok) return legal;
  const opening = places.find(({ gate }) => gate?.state === 'OPENING');
  const later = opening && refuseEdit(opening.gate, opening.at.period, 'PLAN', now);
  if (later !== undefined) return later;
  const open = places.filter((place) => takesPlan(place, now));
  const [year] = places;
  if (open.length === 0) {
    const period = found.skp.year;
    return refuseEdit(year?.gate, period, 'PLAN', now) ?? refuse('period.sealed', { period });
  }
  const { agreed, working } = found.skp;
  const content = wordsOf(found, working);
  const numbers = (of: Content): number[] => ikiOf(of).map(({ iki }) => iki.number);
  const skp = agree(found.skp, {
    open: open.map(({ at }) => at.period),
    kept: places.filter((it) => it.gate !== undefined && !open.includes(it)).map(({ at }) => at.period),
    before: agreed === 0 ? [] : numbers(wordsOf(found, agreed)),
    after: numbers(content),
    inWords: numbersInWords(content),
  });
  if (!skp.ok) return skp;
  const writes = [agreedWrite(found.skp, working, now), ...planWrites(places, content, now, mark)];
  return accept({ skp: skp.value, writes });
}

/**
 * The assessor, or the Plt/Plh acting for them, agrees the working version: head, plan of the year and of its open quarters, in one
 * transaction that holds all gates of the year as seen (close.md). Periods closed or past batas realisasi keep their plan.
 * 409 `period.opening` while one of them opens; 409 or 422 of the year where no period is left.
 */
export function agreeSkp(needs: Needs, asked: Asked): Promise<Result<Shown>> {
  const { year, ...segment } = partsOfId(asked.id);
  const addresses = periodsOfYear(year).map((period) => vectorAt(asked.actor, segment, period));
  return changeSkp(needs, asked, {
    verb: 'agree',
    event: 'SkpAgreed',
    more: addresses.flatMap((at) => [keyOfGate(at), keyOfVector(at)]),
    decide: (found, mark) => decide(found, placesOf(addresses, found), asked.now, mark),
  });
}
