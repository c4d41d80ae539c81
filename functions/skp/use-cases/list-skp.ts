import { actsFor } from '../../../shared/kernel/access.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Page } from '../../../shared/kernel/page.ts';
import { decodeCursor, encodeCursor } from '../../../shared/kernel/page.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import { listVectors } from '../../periods/index.ts';
import type { SkpState } from '../domain/skp.ts';
import { PARTIES, skpId } from '../domain/skp.ts';
import { listOwn, readHeads } from '../store/skp-store.ts';
import type { Needs } from './find-skp.ts';

/** A person's SKP in a list; `state` is null where none was begun. */
export type Listed = {
  id: string;
  employee: string;
  segment: string;
  state: SkpState | null;
  agreed: number;
  working: number;
  version: number;
};

type Wanted = { year: string; assessor?: string | undefined; cursor?: string | undefined; limit: number };

/** One's own SKP of a year, by one Query. */
async function listMine({ table }: Needs, actor: Actor, year: string): Promise<Page<Listed>> {
  const all = await listOwn(table, actor.agency, actor.id, year);
  return {
    items: all.map((it) => {
      const { employee, segment, state, agreed, working, v } = it;
      return { id: skpId(it), employee, segment, state, agreed, working, version: v };
    }),
  };
}

/** Whether a cursor continues the list of this assessor: it comes from outside. */
function continues(key: Record<string, string>, agency: string, year: string, assessor: string): boolean {
  const { ga = '', PK = '', SK = '' } = key;
  const partition = `A#${agency}#P#${year}#`;
  return (
    Object.keys(key).length === 3 &&
    ga === `${partition}S#${assessor}` &&
    PK.startsWith(partition) &&
    SK !== ''
  );
}

/** The SKP of the people whom an assessor assesses in a year, those who have none yet among them: one Query, two BatchGets a page. */
async function listAssessed(
  { table }: Needs,
  actor: Actor,
  assessor: string,
  { year, cursor, limit }: Wanted,
): Promise<Result<Page<Listed>>> {
  const startKey = cursor === undefined ? undefined : decodeCursor(cursor);
  if (cursor !== undefined && !(startKey && continues(startKey, actor.agency, year, assessor)))
    return refuse('request.cursor-invalid');
  const by = { agency: actor.agency, period: year, assessor };
  const { vectors, lastKey } = await listVectors(table, by, { limit, startKey });
  const addresses = vectors.map(({ employee, segment }) => ({
    agency: actor.agency,
    year,
    employee,
    segment,
  }));
  const heads = await readHeads(table, addresses);
  const items = addresses.map((at, index): Listed => {
    const { employee, segment } = at;
    const head = heads[index];
    const state = head?.state ?? null;
    const numbers = { agreed: head?.agreed ?? 0, working: head?.working ?? 0, version: head?.v ?? 0 };
    return { id: skpId(at), employee, segment, state, ...numbers };
  });
  return accept({ items, ...(lastKey === undefined ? {} : { next: encodeCursor(lastKey) }) });
}

/** Lists one's own SKP of a year, or those of the people whom one assesses (or assesses as Plt/Plh for somebody). */
export async function listSkp(
  needs: Needs,
  actor: Actor,
  now: Instant,
  wanted: Wanted,
): Promise<Result<Page<Listed>>> {
  if (wanted.assessor === undefined) return accept(await listMine(needs, actor, wanted.year));
  const assessor = wanted.assessor === 'me' ? actor.id : wanted.assessor;
  if (!actsFor(actor, now).includes(assessor)) return refuse('access.not-yours', { who: PARTIES.ASSESSOR });
  return listAssessed(needs, actor, assessor, wanted);
}
