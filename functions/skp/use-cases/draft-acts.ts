import type { Refused, Result } from '../../../shared/kernel/refusal.ts';
import { accept } from '../../../shared/kernel/refusal.ts';
import { SKP_COMPLETENESS } from '../../../shared/regulation/skp-completeness.ts';
import { INDEPENDENT_UNITS } from '../../../shared/regulation/skp-form.ts';
import { decodeGate, keyOfGate, refuseEdit } from '../../periods/index.ts';
import { checkComplete, checkNumbers } from '../domain/check.ts';
import type { Content } from '../domain/content.ts';
import { amend, partsOfId, returnWith, save, submit, withdraw } from '../domain/skp.ts';
import { contentWrite } from '../store/skp-store.ts';
import type { Asked } from './change-skp.ts';
import { changeSkp } from './change-skp.ts';
import type { Found, Needs } from './find-skp.ts';
import { vectorAt } from './find-skp.ts';
import { formNow, keyOfSegment } from './form-now.ts';
import type { Shown } from './show.ts';

const CITED = [...Object.values(SKP_COMPLETENESS), INDEPENDENT_UNITS].flatMap((it) => [...it.basis]);
const BASIS = [...new Set(CITED.flatMap(({ assumption }) => assumption ?? []))];

/** The gate of the year in which an SKP stands: planning ends with it. */
function gateOfYear({ actor, id }: Asked) {
  const { year, ...at } = partsOfId(id);
  return keyOfGate(vectorAt(actor, at, year));
}

function segmentOf({ actor, id }: Asked) {
  return keyOfSegment(actor, partsOfId(id));
}

/** Why nothing is planned any more in the year (409 closed, 422 past batas realisasi). A year that still opens may be planned. */
function refusePlanning({ now }: Asked, { skp, more }: Found): Refused | undefined {
  const [gate] = more;
  const refused = refuseEdit(gate === undefined ? undefined : decodeGate(gate), skp.year, 'PLAN', now);
  return refused?.refusal.code === 'period.opening' ? undefined : refused;
}

/** Saves the working version as a whole. */
export function saveSkp(needs: Needs, asked: Asked, content: Content): Promise<Result<Shown>> {
  return changeSkp(needs, asked, {
    verb: 'save',
    event: 'SkpSaved',
    more: [gateOfYear(asked)],
    decide: (found) => {
      const skp = save(found.skp);
      if (!skp.ok) return skp;
      const refused = refusePlanning(asked, found) ?? checkNumbers(content, found.skp.retired);
      if ('refusal' in refused) return refused;
      return accept({ skp: skp.value, content, writes: [contentWrite(skp.value, content)] });
    },
  });
}

/** Puts the working version before the assessor, if it is complete on the form that the position has now. */
export function submitSkp(needs: Needs, asked: Asked): Promise<Result<Shown>> {
  return changeSkp(needs, asked, {
    verb: 'submit',
    event: 'SkpSubmitted',
    more: [gateOfYear(asked), segmentOf(asked)],
    basis: BASIS,
    decide: async (found) => {
      const form = await formNow(needs, asked.actor.agency, found.more[1]);
      const skp = submit(found.skp, form);
      if (!skp.ok) return skp;
      const refused = refusePlanning(asked, found) ?? checkComplete(wordsOf(found, found.skp.working), form);
      return 'refusal' in refused ? refused : accept({ skp: skp.value, writes: [] });
    },
  });
}

/** Takes back what was submitted and not decided. */
export function withdrawSkp(needs: Needs, asked: Asked): Promise<Result<Shown>> {
  return changeSkp(needs, asked, {
    verb: 'withdraw',
    event: 'SkpWithdrawn',
    decide: ({ skp }) => decided(withdraw(skp)),
  });
}

/** The assessor returns what was submitted, with a note that says what to change. */
export function returnSkp(needs: Needs, asked: Asked, note: string): Promise<Result<Shown>> {
  return changeSkp(needs, asked, {
    verb: 'return',
    event: 'SkpReturned',
    decide: ({ skp }) => decided(returnWith(skp, note)),
  });
}

/** Begins the next version with the words of the agreed one. */
export function amendSkp(needs: Needs, asked: Asked): Promise<Result<Shown>> {
  return changeSkp(needs, asked, {
    verb: 'amend',
    event: 'SkpAmendmentBegun',
    more: [gateOfYear(asked), segmentOf(asked)],
    decide: async (found) => {
      const skp = amend(found.skp, await formNow(needs, asked.actor.agency, found.more[1]));
      if (!skp.ok) return skp;
      const refused = refusePlanning(asked, found);
      if (refused !== undefined) return refused;
      const content = wordsOf(found, found.skp.agreed);
      return accept({ skp: skp.value, content, writes: [contentWrite(skp.value, content)] });
    },
  });
}

function decided(skp: ReturnType<typeof withdraw>): ReturnType<Parameters<typeof changeSkp>[2]['decide']> {
  return skp.ok ? accept({ skp: skp.value, writes: [] }) : skp;
}

/** The words of a version that the head says there is. */
export function wordsOf(found: Found, number: number): Content {
  const version = found.version(number);
  if (version === undefined) throw new Error(`version ${number} of an SKP has no words`);
  return version.content;
}
