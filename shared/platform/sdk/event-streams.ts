// What bundles hold instead of `@smithy/core/event-streams`: no call of ours streams events, and the codec is 15 KB of every bundle.

function refuse(): never {
  throw new Error('bundles hold no event-stream codec: a call that streams events needs the real one');
}

/** Leaves a client's configuration as it is. */
export function resolveEventStreamSerdeConfig<Config>(config: Config): Config {
  return config;
}

/** What a client would encode event streams with: it refuses when a call uses it. */
export const eventStreamSerdeProvider = () => ({ serialize: refuse, deserialize: refuse });

/** What a protocol would encode event streams with: it refuses to be made. */
export class EventStreamSerde {
  constructor() {
    refuse();
  }
}
