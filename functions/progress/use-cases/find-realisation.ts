import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { TableBusy } from '../../../shared/platform/table/table.ts';
import type { Relations } from '../../organisation/index.ts';
import type { Gate, Vector, VectorAddress } from '../../periods/index.ts';
import { decodeGate, decodeVector, keyOfGate, keyOfVector } from '../../periods/index.ts';
import type { AgreedPlan } from '../../skp/index.ts';
import { readAgreedPlan } from '../../skp/index.ts';
import { wordsKey } from '../store/keys.ts';
import type { Words } from '../store/words-store.ts';
import { decodeWords } from '../store/words-store.ts';

export type Needs = { table: Table; relations: Relations };

/** A realisation that the actor may read: numbers, words, and the plan that they answer. */
export type Found = {
  at: VectorAddress;
  gate: Gate | undefined;
  vector: Vector;
  words: Words;
  plan: AgreedPlan;
};

/** The parts of a realisation's id, `<period>.<employee>.<segment>`. */
function placeOf(actor: Actor, id: string): VectorAddress {
  const [period = '', employee = '', segment = ''] = id.split('.');
  return { agency: actor.agency, shards: actor.shards, period, employee, segment };
}

type Read = Omit<Found, 'at'>;

/** A BatchGet is no snapshot: numbers may come with the words of the save, or the plan of the agreement, before or after them. */
function belongTogether({ vector, words, plan }: Read): boolean {
  if (vector.r !== words.r) return false;
  if (vector.p === 0) return true;
  const measured = [...plan.iki.values()].filter(({ iki }) => iki.approach === 'KUANTITATIF');
  const planned = new Set(vector.iki.map((it) => it.number));
  return measured.length === planned.size && measured.every(({ iki }) => planned.has(iki.number));
}

/** The numbers of the indicators in words of the plan that the period works with; none before one is in force there. */
export function inWordsOf({ vector, plan }: Pick<Found, 'vector' | 'plan'>): number[] {
  if (vector.p === 0) return [];
  return [...plan.iki.values()].flatMap(({ iki }) => (iki.approach === 'KUALITATIF' ? [iki.number] : []));
}

async function readOnce(table: Table, at: VectorAddress): Promise<Read | undefined> {
  const skp = { agency: at.agency, year: at.period.slice(0, 4), employee: at.employee, segment: at.segment };
  const keys = [keyOfGate(at), keyOfVector(at), wordsKey(at)];
  const { plan, more } = await readAgreedPlan(table, skp, at.period, keys);
  const [gate, vector, words] = more;
  if (vector === undefined) return undefined;
  return {
    gate: gate === undefined ? undefined : decodeGate(gate),
    vector: decodeVector(vector),
    words: decodeWords(words),
    plan,
  };
}

/** What happens between two items of one reading is over at the next. */
const READINGS = 5;

async function read(table: Table, at: VectorAddress): Promise<Read | undefined> {
  for (let reading = 0; reading < READINGS; reading++) {
    const once = await readOnce(table, at);
    if (once === undefined || belongTogether(once)) return once;
  }
  throw new TableBusy('numbers and words of a realisation keep changing');
}

/**
 * Reads a realisation, its gate and the words of its plan in one strong BatchGet, and decides whether the actor may read it. What does
 * not exist and what is not theirs to see is the same answer: 404 `realisation.not-found`.
 */
export async function findRealisation(
  { table, relations }: Needs,
  actor: Actor,
  now: Instant,
  id: string,
): Promise<Result<Found>> {
  const at = placeOf(actor, id);
  const found = await read(table, at);
  if (found === undefined) return refuse('realisation.not-found');
  const reader = await relations(actor, 'realisation.read', found.vector, now);
  return reader.allowed ? accept({ at, ...found }) : refuse('realisation.not-found');
}
