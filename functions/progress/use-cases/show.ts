import type { Target, Vector, VectorIki } from '../../periods/index.ts';
import { appraisalId } from '../../periods/index.ts';
import type { QualitativeIki, QuantitativeIki, Rhk } from '../../skp/index.ts';
import type { Notes } from '../domain/realisation.ts';
import type { Found } from './find-realisation.ts';

/** One indicator with its words. One in numbers has its `target` in the period (of a year the year's own), scaled by 10,000. */
export type ShownIki = { note: string } & (
  | { planned: VectorIki; target: Target; words: { rhk: Rhk; iki: QuantitativeIki } }
  | { planned: undefined; words: { rhk: Rhk; iki: QualitativeIki } }
);

export type Shown = { id: string; vector: Vector; plan: number; iki: ShownIki[] };

/** A realisation with its plan in words, in the order of the plan; `vector` and `notes` are those to show. */
export function show(
  { plan, ...found }: Found,
  vector: Vector = found.vector,
  notes: Notes = found.words.notes,
): Shown {
  const id = appraisalId(vector);
  if (vector.p === 0) return { id, vector, plan: 0, iki: [] };
  const byNumber = new Map(vector.iki.map((it) => [it.number, it]));
  const iki = [...plan.iki.values()].map(({ rhk, iki: words }): ShownIki => {
    const note = notes[words.number] ?? '';
    if (words.approach === 'KUALITATIF') return { planned: undefined, words: { rhk, iki: words }, note };
    const planned = byNumber.get(words.number);
    const target = planned?.targets.at(-1);
    if (planned === undefined || target === undefined)
      throw new Error(`IKI ${words.number} of ${id} has no numbers or no target`);
    return { planned, target, words: { rhk, iki: words }, note };
  });
  return { id, vector, plan: plan.version, iki };
}
