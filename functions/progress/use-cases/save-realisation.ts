import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Refused, Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import { replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import { TableBusy } from '../../../shared/platform/table/table.ts';
import { editVector, refuseEdit } from '../../periods/index.ts';
import type { Report } from '../domain/realisation.ts';
import { report } from '../domain/realisation.ts';
import { wordsWrite } from '../store/words-store.ts';
import type { Found, Needs } from './find-realisation.ts';
import { findRealisation, inWordsOf } from './find-realisation.ts';
import type { Shown } from './show.ts';
import { show } from './show.ts';

/** A report as it was sent; `seen` is the version of the realisation that the actor saw, `0` before the first. */
export type Sent = { actor: Actor; now: Instant; mark: RequestMark; id: string; seen: string };

/** Others may be faster a few times; each time what they did is read and decides anew. */
const ATTEMPTS = 5;

/** Why the report is refused before its numbers are looked at: not the employee, stale, sealed, closed or past batas realisasi. */
async function refuseEarly(needs: Needs, sent: Sent, { gate, vector }: Found): Promise<Refused | undefined> {
  const may = await needs.relations(sent.actor, 'realisation.write', vector, sent.now);
  if (!may.allowed) return refuse('access.not-yours', { who: 'pegawai yang bersangkutan' });
  if (sent.seen !== String(vector.r)) return refuse('version.stale', { seen: sent.seen, now: vector.r });
  const closed = refuseEdit(gate, vector.period, 'REALISATION', sent.now);
  if (closed !== undefined) return closed;
  return vector.run === undefined ? undefined : refuse('period.sealed', { period: vector.period });
}

/**
 * Saves numbers with words: one strong BatchGet, one transaction of vector and words under one stamp, on the condition that the vector is
 * not sealed and its plan and realisation are as seen. Refusals in this order: 404, replay (the present state) or 422, 403, 412,
 * 409 closed or sealed, 422 past batas realisasi, 409 without an agreed SKP, 422 for an unknown IKI and for a number where the IKI is in words.
 */
export async function saveRealisation(
  needs: Needs,
  sent: Sent,
  reports: readonly Report[],
): Promise<Result<Shown>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await findRealisation(needs, sent.actor, sent.now, sent.id);
    if (!found.ok) return found;
    const { at, vector, words } = found.value;
    // The words keep the stamp of the last report; the vector's may be a rating's or an agreement's since.
    const replay = replayOf(words.stamp, sent.actor, sent.mark);
    if (replay === 'SAME') return accept(show(found.value));
    if (replay === 'OTHER_BODY') return refuse('request.key-reused');
    const refused = await refuseEarly(needs, sent, found.value);
    if (refused !== undefined) return refused;
    const plan = { measured: vector.iki, inWords: inWordsOf(found.value) };
    const result = report(plan, words.notes, reports);
    if (!result.ok) return result;
    const { iki, notes } = result.value;
    const mark = stamp('RealisationSaved', sent.actor, sent.now, sent.mark);
    const changed = { ...vector, iki, r: vector.r + 1 };
    const writes = [editVector(at, vector, 'r', changed, mark), wordsWrite(at, words, notes, mark)];
    const done = await needs.table.transact(writes);
    if (done.ok) return accept(show(found.value, changed, notes));
  }
  throw new TableBusy('a realisation keeps changing');
}
