import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import { replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import { TableBusy } from '../../../shared/platform/table/table.ts';
import { REGIME_TERMS } from '../../../shared/regulation/regimes.ts';
import type { Vector } from '../../periods/index.ts';
import { decodeGate, decodeVector, keyOfGate, keyOfVector, refuseEdit } from '../../periods/index.ts';
import { EMPTY } from '../domain/content.ts';
import type { Skp } from '../domain/skp.ts';
import { begin } from '../domain/skp.ts';
import { createWrites, readSkp } from '../store/skp-store.ts';
import type { Needs } from './find-skp.ts';
import { vectorAt } from './find-skp.ts';
import { formNow, keyOfSegment } from './form-now.ts';
import type { Shown, Words } from './show.ts';
import { show } from './show.ts';

type Wanted = { year: string; segment: string };

function refuseRegime({ regime }: Vector): Result<Vector['regime']> {
  const { hasSkp, imported, basis } = REGIME_TERMS[regime];
  return hasSkp && !imported ? accept(regime) : refuse('skp.not-in-regime', { regime }, [basis]);
}

function blank({ form }: Skp): Words {
  return { content: EMPTY, form, agreedAt: undefined };
}

/**
 * Begins the actor's own SKP of a year for one of their segments. The same request again answers the SKP as it stands; another one is
 * refused (409 `skp.exists`). 422 where the year does not exist or the regime plans elsewhere, 404 for a segment without a place in it.
 */
export async function createSkp(
  needs: Needs,
  actor: Actor,
  now: Instant,
  mark: RequestMark,
  { year, segment }: Wanted,
): Promise<Result<Shown>> {
  const { table } = needs;
  const at = { agency: actor.agency, year, employee: actor.id, segment };
  const place = vectorAt(actor, at, year);
  for (let attempt = 0; attempt < 2; attempt++) {
    const read = await readSkp(table, at, [keyOfGate(place), keyOfVector(place), keyOfSegment(actor, at)]);
    const [gateItem, vectorItem, segmentItem] = read.more;
    const gate = gateItem === undefined ? undefined : decodeGate(gateItem);
    const vector = vectorItem === undefined ? undefined : decodeVector(vectorItem);
    if (read.skp !== undefined) {
      const replay = replayOf(read.skp.stamp, actor, mark);
      if (replay === 'OTHER_BODY') return refuse('request.key-reused');
      if (replay === 'NEW') return refuse('skp.exists', { state: read.skp.state });
      return accept(show(read.skp, ['SELF'], vector?.assessor, read.version));
    }
    if (gate === undefined) return refuse('period.year-missing', { year });
    const refused = refuseEdit(gate, year, 'PLAN', now);
    const opening = refused?.refusal.code === 'period.opening';
    if (refused !== undefined && !(opening && vector !== undefined)) return refused;
    if (vector === undefined) return refuse('segment.not-found');
    const regime = refuseRegime(vector);
    if (!regime.ok) return regime;
    const skp = begin({ ...at, form: await formNow(needs, actor.agency, segmentItem) });
    const done = await table.transact(createWrites(skp, EMPTY, stamp('SkpBegun', actor, now, mark)));
    if (done.ok) return accept(show(skp, ['SELF'], vector.assessor, () => blank(skp)));
  }
  throw new TableBusy('an SKP appears and vanishes');
}
