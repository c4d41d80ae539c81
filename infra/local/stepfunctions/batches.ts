import type { MapState } from './definition.ts';
import type { Json } from './json.ts';
import { sizeOf, stateDataLimit, withinLimit } from './limits.ts';
import { quantityOf } from './quantity.ts';
import { evaluateIn, type Frame } from './run.ts';

/** What one child receives, and for how many items that stands. */
export type Batch = { input: Json; items: number };

/**
 * Deals the items out to children: one each, or with ItemBatcher as many as MaxItemsPerBatch and MaxInputBytesPerBatch
 * (at most 256 KiB) allow, as `{ Items, BatchInput? }`. Fails with `States.DataLimitExceeded` where one item is too much.
 */
export async function batchesOf(frame: Frame<MapState>, items: readonly Json[]): Promise<Batch[]> {
  const batcher = frame.state.ItemBatcher;
  if (batcher === undefined) return items.map((item) => ({ input: item, items: 1 }));
  const most = await quantityOf(frame, 'MaxItemsPerBatch', batcher.MaxItemsPerBatch, {
    min: 1,
    max: 1_000_000_000,
  });
  const bytes = await quantityOf(frame, 'MaxInputBytesPerBatch', batcher.MaxInputBytesPerBatch, {
    min: 1,
    max: stateDataLimit,
  });
  const shared = batcher.BatchInput === undefined ? undefined : await evaluateIn(frame, batcher.BatchInput);
  const wrap = (batch: Json[]): Json =>
    shared === undefined ? { Items: batch } : { BatchInput: shared, Items: batch };
  const room = (bytes ?? stateDataLimit) - sizeOf(wrap([]));
  return deal(items, most ?? Infinity, room, frame.name).map((batch) => ({
    input: wrap(batch),
    items: batch.length,
  }));
}

function deal(items: readonly Json[], most: number, room: number, name: string): Json[][] {
  const batches: Json[][] = [];
  let current: Json[] = [];
  let used = 0;
  for (const item of items) {
    withinLimit(`an item of state ${name}`, item, room);
    const size = sizeOf(item) + 1; // and its comma
    if (current.length === 0 || current.length >= most || used + size > room) {
      current = [];
      used = 0;
      batches.push(current);
    }
    current.push(item);
    used += size;
  }
  return batches;
}
