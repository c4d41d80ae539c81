import { createMapping } from './mapping.ts';
import type { MappingPorts, StreamMapping } from './mapping.ts';

export type { StreamMapping } from './mapping.ts';

/** `pollMs` (100) is the pause between two looks at the streams, `retryMs` (100) the first pause before a retry; it doubles to 5 s. */
export type StreamMappingsOptions = Omit<MappingPorts, 'pollMs' | 'retryMs'> & {
  mappings: StreamMapping[];
  pollMs?: number;
  retryMs?: number;
};

/** The running mappings. */
export type StreamMappings = {
  /** Finds the streams and begins to deliver. Rejects naming the table that has none. */
  start(): Promise<void>;
  /** Resolves when everything written before the call was delivered or given up. Rejects on `close`. */
  idle(): Promise<void>;
  /** Ends delivery. A run under way is waited for; what it did not finish is delivered again after the next start. */
  close(): Promise<void>;
};

/**
 * Creates Lambda's event source mappings of DynamoDB streams on a local engine that speaks the Streams API. Each mapping delivers
 * at least once and in order within an item, from where it was before the last restart, as far as its file in `directory` says.
 * The shards of a stream are worked off one after the other. Throws, naming the mapping, for values that AWS would refuse.
 */
export function createStreamMappings(options: StreamMappingsOptions): StreamMappings {
  const { mappings, pollMs = 100, retryMs = 100, ...ports } = options;
  if (new Set(mappings.map(({ id }) => id)).size < mappings.length)
    throw new Error('two stream mappings have the same id');
  for (const mapping of mappings) check(mapping);
  const running = mappings.map((mapping) => createMapping(mapping, { ...ports, pollMs, retryMs }));
  return {
    start: async () => void (await Promise.all(running.map((mapping) => mapping.start()))),
    idle: async () => void (await Promise.all(running.map((mapping) => mapping.idle()))),
    close: async () => void (await Promise.all(running.map((mapping) => mapping.close()))),
  };
}

function check(mapping: StreamMapping): void {
  within(mapping, 'batchSize', 1, 10_000);
  within(mapping, 'maximumRetryAttempts', -1, 10_000);
  within(mapping, 'maximumBatchingWindowSeconds', 0, 300);
  if (mapping.parallelizationFactor !== undefined) within(mapping, 'parallelizationFactor', 1, 10);
}

function within(
  mapping: StreamMapping,
  name: 'batchSize' | 'maximumRetryAttempts' | 'maximumBatchingWindowSeconds' | 'parallelizationFactor',
  least: number,
  most: number,
): void {
  const value = mapping[name];
  if (value !== undefined && Number.isInteger(value) && value >= least && value <= most) return;
  throw new Error(
    `mapping «${mapping.id}»: ${name} is ${value}, not a whole number from ${least} to ${most}`,
  );
}
