import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { openBus } from './bus.ts';
import type { DomainEvent } from './event.ts';

const client = new EventBridgeClient({ region: 'ap-southeast-3' });
const aws = mockClient(client);
const bus = openBus('kinerja', client);

function anEvent(id: string): DomainEvent {
  return {
    id,
    type: 'SkpAgreed',
    version: 3,
    agency: 'binjai',
    subject: 'skp/2026.aaaaaaaaaaaa.1',
    at: '2026-02-01T03:00:00.000Z',
    actor: 'bbbbbbbbbbbb',
    basis: [],
    data: {},
  };
}

const calls = () => aws.commandCalls(PutEventsCommand).map((call) => call.args[0].input.Entries ?? []);

describe('the bus', () => {
  beforeEach(() => aws.reset());

  it('publishes ten events to a call, under the type of each', async () => {
    aws.on(PutEventsCommand).callsFake(({ Entries }: { Entries: object[] }) => ({
      Entries: Entries.map(() => ({ EventId: 'x' })),
    }));
    const events = Array.from({ length: 12 }, (_, n) => anEvent(`e${n}`));
    expect(await bus.publish(events)).toEqual([]);
    expect(calls().map((it) => it.length)).toEqual([10, 2]);
    expect(calls()[0]?.[0]).toMatchObject({
      EventBusName: 'kinerja',
      Source: 'kinerja',
      DetailType: 'SkpAgreed',
    });
    expect(JSON.parse(calls()[1]?.[1]?.Detail ?? '')).toEqual(anEvent('e11'));
  });

  it('tries again only what the bus refused', async () => {
    aws
      .on(PutEventsCommand)
      .resolvesOnce({ Entries: [{ EventId: 'x' }, { ErrorCode: 'ThrottlingException' }] })
      .resolves({ Entries: [{ EventId: 'y' }] });
    expect(await bus.publish([anEvent('a'), anEvent('b')])).toEqual([]);
    expect(calls()[1]?.map((it) => (JSON.parse(it.Detail ?? '') as DomainEvent).id)).toEqual(['b']);
  });

  it('answers what stays refused after all attempts', async () => {
    aws.on(PutEventsCommand).resolves({ Entries: [{ ErrorCode: 'InternalFailure' }] });
    expect(await bus.publish([anEvent('a')])).toEqual([anEvent('a')]);
  });
});
