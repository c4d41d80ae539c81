import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { Meter } from '../table/meter.ts';
import { countCalls, openMeter } from '../table/meter.ts';
import type { DomainEvent } from './event.ts';

/** The product's own bus. */
export type Bus = {
  readonly meter: Meter;
  /**
   * Publishes events, ten to a call. Entries that the bus refuses are tried again; answers those that still failed (empty: all are
   * out). A call that fails as a whole throws, after the SDK's own attempts.
   */
  publish(events: readonly DomainEvent[]): Promise<DomainEvent[]>;
};

/** The `source` of every event that the product publishes. */
const SOURCE = 'kinerja';

const PER_CALL = 10;
const ATTEMPTS = 4;

const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, 25 * 2 ** attempt * (0.5 + Math.random())));

function entryOf(bus: string, event: DomainEvent): PutEventsRequestEntry {
  return {
    EventBusName: bus,
    Source: SOURCE,
    DetailType: event.type,
    Detail: JSON.stringify(event),
    Time: new Date(event.at),
  };
}

/** The bus `name`, over a client whose calls are counted. */
export function openBus(name: string, client = new EventBridgeClient({})): Bus {
  const meter = openMeter();
  countCalls(client, () => meter);

  async function publishTen(events: readonly DomainEvent[]): Promise<DomainEvent[]> {
    let wanted = [...events];
    for (let attempt = 0; wanted.length > 0 && attempt < ATTEMPTS; attempt++) {
      if (attempt > 0) await pause(attempt);
      const answer = await client.send(
        new PutEventsCommand({ Entries: wanted.map((event) => entryOf(name, event)) }),
      );
      wanted = wanted.filter((_, index) => answer.Entries?.[index]?.EventId === undefined);
    }
    return wanted;
  }

  return {
    meter,
    publish: async (events) => {
      const failed: DomainEvent[] = [];
      for (let at = 0; at < events.length; at += PER_CALL) {
        failed.push(...(await publishTen(events.slice(at, at + PER_CALL))));
      }
      return failed;
    },
  };
}
