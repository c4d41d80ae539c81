/**
 * The shard of an employee: the same number for the person and for all their vectors of a year (0 … shards − 1).
 * FNV-1a, 32 bit: stable over time and platforms, and it spreads random ids evenly.
 */
export function shardOf(employee: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < employee.length; i++) hash = Math.imul(hash ^ employee.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % shards;
}

/** A shard as it stands in keys: two digits, or three where a year has more than a hundred. */
export function shardName(shard: number): string {
  return String(shard).padStart(2, '0');
}
