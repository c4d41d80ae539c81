import type { Citation, Confidence, Place } from '../kernel/citation.ts';
import { placeText } from '../kernel/citation.ts';
import type { AssumptionId } from './assumption.ts';
import type { SourceId } from './sources.ts';
import { sourceOf } from './sources.ts';

type Unverified = Exclude<Confidence, 'V'>;

const made = new WeakSet<Citation>();

/**
 * A citation of a registered instrument: `cite('PP-30-2019', { pasal: '41', ayat: '5' }, 'V')`. Whatever is not verified (`V`) must
 * name the assumption that it stands on. A citation of a repealed instrument, whose formulas serve as an overlay, is marked with what
 * repealed it. Throws on an unknown source, and on an unverified place without an assumption. Which assumptions there are is known to types and to the test of the register: their texts, which people read, would stand in every function otherwise.
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
  const { repealedBy } = sourceOf(source);
  if (standsOn === undefined && confidence !== 'V')
    throw new Error(`${source}: confidence ${confidence} needs an assumption`);
  const citation = {
    source,
    ...place,
    confidence,
    ...(standsOn === undefined ? {} : { assumption: standsOn }),
    ...(repealedBy === undefined ? {} : { repealedBy }),
  } as Citation;
  made.add(citation);
  return citation;
}

/** Whether `cite` built the citation, and not somebody by hand. */
export function isRegistered(citation: Citation): boolean {
  return made.has(citation);
}

/** A citation as people read it: `PP 30/2019 Pasal 41 ayat (5)`; a repealed instrument's says so. Throws on an unknown source. */
export function citationText(citation: Citation): string {
  const { name, repealedBy } = sourceOf(citation.source);
  const parts = [name, placeText(citation), repealedBy === undefined ? '' : '(dicabut)'];
  return parts.filter((part) => part !== '').join(' ');
}
