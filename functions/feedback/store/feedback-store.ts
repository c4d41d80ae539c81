import * as z from 'zod';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { packStamp } from '../../../shared/kernel/stamp.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Item, Write } from '../../../shared/platform/table/write.ts';
import { put, update } from '../../../shared/platform/table/write.ts';
import { BEHAVIOURS } from '../../../shared/regulation/sets.ts';
import type { About, Act, Feedback, FeedbackOf } from '../domain/feedback.ts';
import { groupFeedback } from '../domain/feedback.ts';
import type { FeedbackAddress } from './keys.ts';
import { feedbackKey, feedbackRequestKey } from './keys.ts';

const act = z.object({
  at: z.string(),
  by: z.string(),
  behalf: z.string().exactOptional(),
}) satisfies z.ZodType<Act>;
const stored = { SK: z.string(), text: z.string(), given: act, v: z.number(), st: z.string() };
const end = { withdrawn: act.optional(), reason: z.string().optional() };
const feedbackItem = z.discriminatedUnion('kind', [
  z.object({ ...stored, ...end, kind: z.literal('IKI'), iki: z.number() }),
  z.object({ ...stored, ...end, kind: z.literal('BEHAVIOUR'), behaviour: z.enum(BEHAVIOURS) }),
  z.object({ ...stored, ...end, kind: z.literal('GENERAL') }),
]);
const requestItem = z.object({ feedback: z.string(), body: z.string() });

/** Feedback as it stands in the table, with the stamp of its last change. */
export type StoredFeedback = Feedback & { stamp: string };

function aboutOf(it: z.infer<typeof feedbackItem>): About {
  if (it.kind === 'IKI') return { kind: it.kind, iki: it.iki };
  return it.kind === 'BEHAVIOUR' ? { kind: it.kind, behaviour: it.behaviour } : { kind: it.kind };
}

/** Reads feedback from its item. */
export function decodeFeedback(item: Item): StoredFeedback {
  const it = feedbackItem.parse(item);
  const { SK, text, given, v, withdrawn, reason = '', st } = it;
  const id = SK.slice(SK.lastIndexOf('#') + 1);
  const standing = { id, about: aboutOf(it), text, given, version: v, stamp: st };
  return withdrawn === undefined ? standing : { ...standing, withdrawn: { ...withdrawn, reason } };
}

/** The feedback that a request gave, and the digest of its body; `undefined` for a new request. */
export function decodeRequest(item: Item | undefined): z.infer<typeof requestItem> | undefined {
  return item === undefined ? undefined : requestItem.parse(item);
}

/** The writes of new feedback and of the request that gave it, if neither is there. */
export function giveWrites(at: FeedbackAddress, feedback: Feedback, request: string, stamp: Stamp): Write[] {
  const { id, about, text, given, version: v } = feedback;
  const { body } = stamp;
  return [
    put({ ...feedbackKey(at, id), ...about, text, given, v, st: packStamp(stamp) })
      .ifAbsent()
      .done(),
    put({ ...feedbackRequestKey(at, request), feedback: id, body })
      .ifAbsent()
      .done(),
  ];
}

/** The write that marks feedback as withdrawn, if it is still as seen. The reason stands by itself: the history shows it. */
export function withdrawWrite(at: FeedbackAddress, seen: Feedback, changed: Feedback, stamp: Stamp): Write {
  const { reason, ...withdrawn } = changed.withdrawn ?? {};
  return update(feedbackKey(at, seen.id))
    .set({ withdrawn, reason, st: packStamp(stamp) })
    .add({ v: 1 })
    .expect({ v: seen.version })
    .done();
}

/** A page of feedback, oldest first, read strongly: whoever was given some sees it at once. `after`: the last one that the reader has. */
export async function pageOfFeedback(
  table: Table,
  at: FeedbackAddress,
  page: { limit: number; after?: string | undefined },
): Promise<{ feedback: StoredFeedback[]; more: boolean }> {
  const { PK, SK } = feedbackKey(at, '');
  const startKey = page.after === undefined ? undefined : { ...feedbackKey(at, page.after) };
  const { items, lastKey } = await table.query({
    partition: PK,
    prefix: SK,
    strong: true,
    limit: page.limit,
    startKey,
  });
  return { feedback: items.map(decodeFeedback), more: lastKey !== undefined };
}

/** All that stands of one appraisal's feedback, by indicator and by value: one Query of the person's part of it. */
export async function listFeedbackOf(table: Table, at: FeedbackAddress): Promise<FeedbackOf> {
  const { PK, SK } = feedbackKey(at, '');
  const items = await table.queryAll({ partition: PK, prefix: SK, strong: true });
  return groupFeedback(items.map(decodeFeedback));
}
