import type { Citation, Confidence, Place } from '../kernel/citation.ts';
import { placeText } from '../kernel/citation.ts';
import type { AssumptionId } from './assumption.ts';
import type { SourceId } from './sources.ts';
import { sourceOf } from './sources.ts';

type Unverified = Exclude<Confidence, 'V'>;

/**
 * A citation of a registered instrument: `cite('PP-30-2019', { pasal: '41', ayat: '5' }, 'V')`. Whatever is not verified (`V`) must
 * name the assumption that it stands on. Throws on an unknown source, and on an unverified place without an assumption. Which assumptions
 * there are is known to types and to the test of the register: their texts, which people read, would stand in every function otherwise.
 */
export function cite(source: SourceId, place: Place, confidence: 'V', standsOn?: AssumptionId): Citation;
export function cite(
  source: SourceId,
  place: Place,
  confidence: Unverified,
  standsOn: AssumptionId,
): Citation;
export function cite(
  source: SourceId,
  place: Place,
  confidence: Confidence,
  standsOn?: AssumptionId,
): Citation {
  sourceOf(source);
  if (standsOn !== undefined) return { source, ...place, confidence, assumption: standsOn };
  if (confidence !== 'V') throw new Error(`${source}: confidence ${confidence} needs an assumption`);
  return { source, ...place, confidence };
}

/** A citation as people read it: `PP 30/2019 Pasal 41 ayat (5)`. Throws when its source is not in the register. */
export function citationText(citation: Citation): string {
  return `${sourceOf(citation.source).name} ${placeText(citation)}`.trim();
}
