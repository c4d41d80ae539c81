import type { Key } from '../../../shared/platform/table/write.ts';

/** Aggregates of a period: one Query. `P#` provisional, `F#` final. */
export function aggregateKey(agency: string, period: string, stage: 'P' | 'F', opd: string): Key {
  return { PK: `A#${agency}#AGG#${period}`, SK: `${stage}#${opd}` };
}

/** A shard's summary, named by its own hash. */
export function summaryObject(agency: string, period: string, shard: string, hash: string): string {
  return `a/${agency}/close/${period}/summary-${shard}-${hash}.json`;
}

/** A period's manifest, named by its own hash. */
export function manifestObject(agency: string, period: string, hash: string): string {
  return `a/${agency}/close/${period}/manifest-${hash}.json`;
}

/** Who was not rated in a period: provisional while it is calibrated, final afterwards. */
export function unratedObject(agency: string, period: string, stage: 'P' | 'F'): string {
  return `a/${agency}/close/${period}/unrated-${stage}.json`;
}
