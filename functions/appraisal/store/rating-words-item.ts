import * as z from 'zod';
import { ORGANISATION_ACHIEVEMENTS, RATINGS } from '../../../shared/regulation/sets.ts';
import type { Item, Key, Write } from '../../../shared/platform/table/write.ts';
import { put } from '../../../shared/platform/table/write.ts';
import type { Explained, RatingWords, Standing } from '../domain/rating-words.ts';
import { NO_WORDS, RATING_ACTS } from '../domain/rating-words.ts';

const standing = z.object({
  act: z.enum(RATING_ACTS),
  version: z.number(),
  at: z.string(),
  by: z.string(),
  behalf: z.string().exactOptional(),
  workResult: z.enum(RATINGS).nullable(),
  workBehaviour: z.enum(RATINGS).nullable(),
  achievement: z.enum(ORGANISATION_ACHIEVEMENTS).nullable(),
}) satisfies z.ZodType<Standing>;
const explained = standing.extend({
  note: z.string(),
  development: z.object({ area: z.string(), proposal: z.string() }).exactOptional(),
}) satisfies z.ZodType<Explained>;

const wordsItem = z.object({
  version: z.number(),
  current: explained.nullable(),
  first: explained.nullable().exactOptional(),
  achievementSet: explained.nullable(),
  acts: z.array(standing),
}) satisfies z.ZodType<RatingWords>;

/** Reads the words of a rating; without an item there are none. */
export function decodeRatingWords(item: Item | undefined): RatingWords {
  return item === undefined ? NO_WORDS : wordsItem.parse(item);
}

/** Writes the words beside their vector, in its transaction, if they are still those that were seen. They carry no stamp: the vector's tells of the act. */
export function writeRatingWords(key: Key, seen: RatingWords, words: RatingWords): Write {
  const write = put({ ...key, ...words });
  return (seen.version === 0 ? write.ifAbsent() : write.expect({ version: seen.version })).done();
}
