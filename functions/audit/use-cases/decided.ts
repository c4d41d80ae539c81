import type { ExplanationReference } from '../../../shared/regulation/explanation-reference.ts';
import { ruleSetFor } from '../../../shared/regulation/rule-sets.ts';
import type { Item } from '../../../shared/platform/table/write.ts';
import { referenceOf } from '../../appraisal/index.ts';
import { decodeVector, scoreInputOf, spanOf } from '../../periods/index.ts';

/** What a closed period rests on: the rule set and the scorer that decided, and the manifest's hash, in which all results are. */
export type Closed = { ruleSet: string; scorer: string; manifest: string };

/**
 * What refers to the decision that an item holds, for its line of the trail: of a rated person's numbers the rules, their basis and the hash
 * of the explanation that the result and its paper bear too; of a closed period what it rests on. Names nobody. `undefined`: nothing
 * is decided there. The rule set is the one in force on the period's first day, which the period pinned when it opened.
 */
export function decidedBy(kind: string, item: Item): ExplanationReference | Closed | undefined {
  if (kind === 'vector') return decidedAbout(item);
  const { rules, scorer, manifest } = item as Record<string, unknown>;
  if (kind !== 'period' || typeof manifest !== 'object' || manifest === null) return undefined;
  return { ruleSet: String(rules), scorer: String(scorer), manifest: String(Reflect.get(manifest, 'hash')) };
}

function decidedAbout(item: Item): ExplanationReference | undefined {
  const vector = decodeVector(item);
  if (vector.rating === null && vector.achievement === null) return undefined;
  return referenceOf(scoreInputOf(vector), ruleSetFor(spanOf(vector.period).from).id);
}
