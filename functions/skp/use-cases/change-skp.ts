import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark, Stamp } from '../../../shared/kernel/stamp.ts';
import { replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import { TableBusy } from '../../../shared/platform/table/table.ts';
import type { Key, Write } from '../../../shared/platform/table/write.ts';
import type { Content } from '../domain/content.ts';
import type { Skp, Verb } from '../domain/skp.ts';
import { PARTIES, TRANSITIONS } from '../domain/skp.ts';
import { headWrite } from '../store/skp-store.ts';
import type { Found, Needs } from './find-skp.ts';
import { findSkp } from './find-skp.ts';
import type { Shown } from './show.ts';
import { show } from './show.ts';

/** A change of one SKP as it was asked for; `seen` is the version that the actor saw. */
export type Asked = { actor: Actor; now: Instant; mark: RequestMark; id: string; seen: string };

/** What a verb decides: the head as it shall be, with new words of the working version and other writes where there are some. */
export type Decision = { skp: Skp; content?: Content; writes: readonly Write[] };

type Act = {
  verb: Verb;
  event: string;
  /** Keys to read in the same call; `decide` finds their items in `found.more`. */
  more?: readonly Key[];
  /** Ids of the rules or assumptions that the change rests on. */
  basis?: readonly string[];
  decide: (found: Found, stamp: Stamp) => Result<Decision> | Promise<Result<Decision>>;
};

const PERMISSION = { SELF: 'skp.write', ASSESSOR: 'skp.decide' } as const;
/** Others may be faster a few times; each time what they did is read and decides anew. */
const ATTEMPTS = 5;

/** As the actor sees it after the change, or as it stands where nothing was to change. */
function answer(found: Found, decision?: Decision): Shown {
  const skp = decision?.skp ?? found.skp;
  return show(skp, found.relations, found.vector.assessor, (number) =>
    number === skp.working && decision?.content !== undefined
      ? { content: decision.content, form: skp.form, agreedAt: undefined }
      : found.version(number),
  );
}

/** Refuses, or answers a repeated request, before the verb itself is asked: who, which version. */
async function admit(
  needs: Needs,
  asked: Asked,
  verb: Verb,
  found: Found,
): Promise<Result<'REPLAY' | 'NEW'>> {
  const { actor, now, mark, seen } = asked;
  const replay = replayOf(found.skp.stamp, actor, mark);
  if (replay === 'SAME') return accept('REPLAY');
  if (replay === 'OTHER_BODY') return refuse('request.key-reused');
  const party = TRANSITIONS[verb].by;
  const may = await needs.relations(actor, PERMISSION[party], found.vector, now);
  if (!may.allowed) return refuse('access.not-yours', { who: PARTIES[party] });
  if (seen !== String(found.skp.v)) return refuse('version.stale', { seen, now: found.skp.v });
  return accept('NEW');
}

/**
 * Changes an SKP by one verb: one strong BatchGet, one transaction on the condition that state, version and everything else that
 * decided are as seen. Refusals in this order: 404, replay (the present state) or 422, 403, 412, then what the verb decides.
 */
export async function changeSkp(needs: Needs, asked: Asked, act: Act): Promise<Result<Shown>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await findSkp(needs, asked.actor, asked.now, asked.id, act.more);
    if (!found.ok) return found;
    const admitted = await admit(needs, asked, act.verb, found.value);
    if (!admitted.ok) return admitted;
    if (admitted.value === 'REPLAY') return accept(answer(found.value));
    const { assessor } = found.value.vector;
    const acting =
      TRANSITIONS[act.verb].by === 'ASSESSOR' && assessor !== asked.actor.id ? assessor : undefined;
    const mark = stamp(act.event, asked.actor, asked.now, asked.mark, {
      ...(acting === undefined ? {} : { behalf: acting }),
      ...(act.basis === undefined ? {} : { basis: act.basis }),
    });
    const decision = await act.decide(found.value, mark);
    if (!decision.ok) return decision;
    const { skp, writes } = decision.value;
    const done = await needs.table.transact([headWrite(found.value.skp, skp, mark), ...writes]);
    if (done.ok) return accept(answer(found.value, decision.value));
  }
  throw new TableBusy('an SKP keeps changing');
}
