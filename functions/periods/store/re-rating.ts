import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { packStamp } from '../../../shared/kernel/stamp.ts';
import type { Write } from '../../../shared/platform/table/write.ts';
import { update } from '../../../shared/platform/table/write.ts';
import type { Vector } from '../domain/vector.ts';
import { encodeVector } from './vector-item.ts';
import type { VectorAddress } from './vector-store.ts';
import { keyOfGate, keyOfVector } from './vector-store.ts';

/**
 * The two writes of a re-rating, for one transaction (close.md): the vector with its rating, result and counters, if it was sealed by
 * this period's run and its rating is the one seen; then its gate, which counts the re-rating and must still be `CALIBRATING`.
 */
export function reRatingWrites(
  at: VectorAddress,
  seen: Vector,
  changed: Vector,
  stamp: Stamp,
): readonly [vector: Write, gate: Write] {
  const item = encodeVector(at.agency, at.shards, changed);
  const vector = update(keyOfVector(at))
    .set({ w: item['w'], o: item['o'], z: item['z'], st: packStamp(stamp) })
    .add({ v: 1, g: 1, c: 1 })
    .expect({ run: at.period, g: seen.g === 0 ? undefined : seen.g })
    .done();
  const gate = update(keyOfGate(at)).add({ c: 1 }).expect({ state: 'CALIBRATING' }).done();
  return [vector, gate];
}
