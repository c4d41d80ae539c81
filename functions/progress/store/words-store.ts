import * as z from 'zod';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { packStamp } from '../../../shared/kernel/stamp.ts';
import type { Item, Write } from '../../../shared/platform/table/write.ts';
import { put, update } from '../../../shared/platform/table/write.ts';
import type { Notes } from '../domain/realisation.ts';
import type { RealisationAddress } from './keys.ts';
import { wordsKey } from './keys.ts';

const wordsItem = z.object({ r: z.number(), notes: z.record(z.string(), z.string()), st: z.string() });

/** The words of a realisation. `r` is the version of the vector's realisation that they were saved with, 0 before the first. */
export type Words = { r: number; notes: Notes; stamp: string | undefined };

/** Reads words from their item; nobody has reported anything where there is none. */
export function decodeWords(item: Item | undefined): Words {
  if (item === undefined) return { r: 0, notes: {}, stamp: undefined };
  const { r, notes, st } = wordsItem.parse(item);
  return { r, notes, stamp: st };
}

/** The write of new words, beside the vector's numbers in one transaction; guarded by the version that they replace. */
export function wordsWrite(at: RealisationAddress, seen: Words, notes: Notes, stamp: Stamp): Write {
  const st = packStamp(stamp);
  if (seen.r === 0)
    return put({ ...wordsKey(at), r: 1, notes, st })
      .ifAbsent()
      .done();
  return update(wordsKey(at)).set({ notes, st }).add({ r: 1 }).expect({ r: seen.r }).done();
}
