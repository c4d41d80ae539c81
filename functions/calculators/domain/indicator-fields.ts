import * as z from 'zod';
import type { RhkIndicator } from '../../../shared/regulation/rhk-parts.ts';
import { DIRECTIONS } from '../../../shared/regulation/sets.ts';
import { labelled, onceRead, quantity, scaled } from './fields.ts';

/** What an indicator is measured by, whatever came of it. */
export const measure = {
  arah: labelled(z.enum(DIRECTIONS), 'Arah', 'Direction: KHUSUS where less or sooner is better'),
  target: labelled(
    z
      .strictObject({
        min: labelled(
          quantity,
          'Target terendah, dalam satuan indikator',
          'Lowest target, in the unit of the indicator',
        ),
        maks: labelled(
          quantity,
          'Target tertinggi, dalam satuan indikator; sama bila hanya satu',
          'Highest target, in the unit of the indicator; the same if there is only one',
        ),
      })
      .refine(({ min, maks }) => min <= maks, {
        ...onceRead,
        path: ['maks'],
        message: 'not below target.min',
      }),
    'Target',
    'Target',
  ),
  maksimal: labelled(
    z.boolean(),
    'Target tidak dapat dilampaui, misalnya kepatuhan 100 persen',
    'The target is the most there can be',
  ),
};

type Measure = z.output<z.ZodObject<typeof measure>>;

/** A {@link measure} as the rules of an indicator take it. */
export function measured({ arah, target, maksimal }: Measure) {
  return {
    direction: arah,
    low: scaled(target.min),
    high: scaled(target.maks),
    cannotExceed: maksimal,
  };
}

/** A weight in percent: given for all of a list or for none of it, see {@link weighed}. */
export const weight = labelled(
  quantity.max(100).optional(),
  'Bobot (persen); untuk semua atau tidak satu pun',
  'Weight in percent; for all of them or for none',
);

/** A list whose parts have weights that are 100 together, or none of them has one. */
export function weighed<T extends z.ZodType<{ bobot?: number | undefined }>>(list: z.ZodArray<T>) {
  return list.refine((parts) => areWeights(parts.map(({ bobot }) => bobot)), {
    ...onceRead,
    message: 'bobot: of all of them, 100 together, or of none',
  });
}

function areWeights(weights: readonly (number | undefined)[]): boolean {
  const given = weights.flatMap((it) => (it === undefined ? [] : [scaled(it)]));
  if (given.length === 0) return true;
  return given.length === weights.length && given.reduce((sum, it) => sum + it, 0) === scaled(100);
}

/** A realisation that was reported or not, as rules take it. */
export function realised(realisasi: number | undefined): number | null {
  return realisasi === undefined ? null : scaled(realisasi);
}

/** Beyond this many times the target an achievement in hundredths of a percent would be no exact number. */
export const FARTHEST = 100_000_000;

/** Whether an achievement of the target is exact to a hundredth of a percent. */
export function isInReach({ maks }: { maks: number }, realisasi: number): boolean {
  return maks === 0 || realisasi <= maks * FARTHEST;
}

/** An indicator of a result, without a weight. */
export const plainIndicator = {
  arah: measure.arah,
  target: measure.target,
  realisasi: labelled(
    quantity.optional(),
    'Realisasi, dalam satuan target; kosong bila belum dilaporkan',
    'Realisation, in the unit of the target; empty if nothing was reported',
  ),
  maksimal: measure.maksimal,
};

const indicator = z.strictObject({ bobot: weight, ...plainIndicator });

/** The indicators of one result, as many as an SKP can have. */
export const indicators = labelled(
  weighed(z.array(indicator).min(1).max(24)),
  'Indikator kinerja individu',
  'Indicators',
);

/** {@link indicators} as rules take them, numbered from 1. */
export function indicatorsOf(all: z.output<typeof indicators>): RhkIndicator[] {
  return all.map((it, at) => ({
    number: at + 1,
    ...measured(it),
    realisation: realised(it.realisasi),
    weight: it.bobot === undefined ? null : scaled(it.bobot),
  }));
}
