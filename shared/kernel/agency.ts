import type { Zone } from './dates.ts';

/** An agency of the installation. `shards` is fixed when it is registered: 16 for a city, 256 for a nation. */
export type Agency = { id: string; name: string; zone: Zone; shards: number };
