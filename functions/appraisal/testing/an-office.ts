import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import { NO_REQUEST } from '../../../shared/kernel/stamp.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { PERMITS } from '../../identity/index.ts';
import type { Unit } from '../../organisation/index.ts';
import { createRelation } from '../../organisation/index.ts';
import type { Gate, Vector } from '../../periods/index.ts';
import { readForEdit } from '../../periods/index.ts';
import { AGENCY, SHARDS } from '../../periods/testing/a-standing-period.ts';
import { aVector } from '../../periods/testing/a-vector.ts';
import type { RatingWords } from '../domain/rating-words.ts';
import { ratingWordsKey } from '../store/keys.ts';
import { decodeRatingWords } from '../store/rating-words-item.ts';
import type { ChangeRequest, Needs } from '../use-cases/needs.ts';
import { ASSESSOR, anActor } from './an-official.ts';

export const NOW = '2026-12-15T03:00:00.000Z';
export const APPRAISAL = '2026-Q4.aaaaaaaaaaaa.1';
const UNITS: readonly Unit[] = [
  { code: 'KOTA', name: 'Pemerintah Kota', kind: 'PEMERINTAH_KOTA', parent: undefined },
  { code: 'DISDUKCAPIL', name: 'Dinas', kind: 'DINAS', parent: 'KOTA' },
  { code: 'DISDUKCAPIL.DAFDUK', name: 'Bidang', kind: 'BIDANG', parent: 'DISDUKCAPIL' },
];

/** What the use cases need, over a table and a small tree of units. */
export function anOffice(table: Table): Needs {
  const tree = new Map(UNITS.map((unit) => [unit.code, unit]));
  return { table, relation: createRelation(table, () => Promise.resolve(tree), PERMITS) };
}

/** A request of the assessor about the one appraisal of these tests. Differs by what is given. */
export function aRequest(difference: Partial<ChangeRequest> = {}): ChangeRequest {
  return { actor: anActor(ASSESSOR), now: NOW, mark: NO_REQUEST, id: APPRAISAL, seen: '0', ...difference };
}

export function aMark(key: string, body = 'body-1'): RequestMark {
  return { key, body };
}

/** Gate, vector and words as they stand. */
export async function standing(
  table: Table,
  vector: Vector = aVector(),
): Promise<{ gate: Gate; vector: Vector; words: RatingWords }> {
  const { employee, period, segment } = vector;
  const at = { agency: AGENCY, shards: SHARDS, period, employee, segment };
  const read = await readForEdit(table, at, [ratingWordsKey(AGENCY, employee, period, segment)]);
  if (read.gate === undefined || read.vector === undefined) throw new Error('nothing stands there');
  return { gate: read.gate, vector: read.vector, words: decodeRatingWords(read.more[0]) };
}

/** The SDK calls that an act makes. */
export async function callsOf(table: Table, act: () => Promise<unknown>): Promise<number> {
  const before = table.meter.sdkCalls;
  await act();
  return table.meter.sdkCalls - before;
}

/** The code of a refusal, or `accepted`. */
export function codeOf(result: { ok: true } | { ok: false; refusal: { code: string } }): string {
  return result.ok ? 'accepted' : result.refusal.code;
}

/** The table, with something else happening between the reading and the first transaction. */
export function interrupted(table: Table, happening: () => Promise<unknown>): Table {
  let waiting = true;
  return {
    ...table,
    transact: async (writes) => {
      if (waiting) await happening();
      waiting = false;
      return table.transact(writes);
    },
  };
}

/** An actor who holds an office besides being an employee. */
export function anOfficer(id: string, role: Actor['roles'][number]): Actor {
  return anActor(id, { roles: ['PEGAWAI', role] });
}
