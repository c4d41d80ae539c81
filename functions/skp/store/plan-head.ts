import type { Item, Key } from '../../../shared/platform/table/write.ts';
import { inWordsIn } from '../domain/skp.ts';
import { decodeHead } from './item.ts';
import type { SkpAddress } from './keys.ts';
import { headKey } from './keys.ts';

/** Key of the SKP that a period's plan comes from, for callers that only ask {@link inWordsFrom} and read it with their own items. */
export function keyOfPlan(at: SkpAddress): Key {
  return headKey(at);
}

/**
 * The numbers of the indicators in words of the plan that a period works with, from the item at {@link keyOfPlan}: those that its
 * vector does not hold. None while nothing is agreed.
 */
export function inWordsFrom(item: Item | undefined, period: string): readonly number[] {
  return item === undefined ? [] : inWordsIn(decodeHead(item), period);
}
