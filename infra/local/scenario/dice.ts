import { createHash } from 'node:crypto';

/** A number from 0 to 1 (1 excluded) that seed, person and purpose always give: the demo's people decide the same way every time. */
export function dice(seed: number, person: string, purpose: string): number {
  return createHash('sha256').update(`${seed}|${person}|${purpose}`).digest().readUInt32BE(0) / 2 ** 32;
}
