import type { Vector, VectorIki } from '../../periods/index.ts';
import { appraisalId } from '../../periods/index.ts';
import type { Iki, Rhk } from '../../skp/index.ts';
import type { Notes } from '../domain/realisation.ts';
import type { Found } from './find-realisation.ts';

/** One indicator as numbers and in words. `target` of a year is the year's own. Quantities are scaled by 10,000. */
export type ShownIki = {
  planned: VectorIki;
  target: VectorIki['targets'][number];
  words: { rhk: Rhk; iki: Iki };
  note: string;
};

export type Shown = { id: string; vector: Vector; plan: number; iki: ShownIki[] };

/** A realisation with its plan in words; `r` is the version to show. */
export function show(
  { plan, ...found }: Found,
  vector: Vector = found.vector,
  notes: Notes = found.words.notes,
): Shown {
  const iki = vector.iki.map((planned): ShownIki => {
    const words = plan.iki.get(planned.number);
    const target = planned.targets.at(-1);
    if (words === undefined || target === undefined)
      throw new Error(`IKI ${planned.number} of ${appraisalId(vector)} has no words or no target`);
    return { planned, target, words, note: notes[planned.number] ?? '' };
  });
  return { id: appraisalId(vector), vector, plan: vector.iki.length === 0 ? 0 : plan.version, iki };
}
