import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { describe, expect, it } from 'vitest';
import { createEventBus } from './index.ts';
import type { EventBus, EventBusOptions, Rule } from './index.ts';
import { serveAwsJson } from './testing/serve.ts';

const QUEUE = 'arn:aws:sqs:ap-southeast-3:111122223333:notify';
const DEAD = 'arn:aws:sqs:ap-southeast-3:111122223333:dead';
const FUNCTION = 'arn:aws:lambda:ap-southeast-3:111122223333:function:index';
const BUS = { name: 'kinerja', arn: 'arn:aws:events:ap-southeast-3:111122223333:event-bus/kinerja' };
const TO_QUEUE: Rule = {
  name: 'all',
  busName: 'kinerja',
  pattern: { source: [{ prefix: 'kinerja' }] },
  targets: [{ id: 'q', arn: QUEUE }],
};
const ENTRY: PutEventsRequestEntry = {
  EventBusName: 'kinerja',
  Source: 'kinerja.skp',
  DetailType: 'SkpSubmitted',
  Detail: '{"id":"a"}',
};

type World = { bus: EventBus; sent: { arn: string; event: Record<string, unknown> }[]; lines: string[] };

function world(options: Partial<EventBusOptions> = {}): World {
  const sent: World['sent'] = [];
  const lines: string[] = [];
  const bus = createEventBus({
    account: '111122223333',
    region: 'ap-southeast-3',
    buses: [BUS],
    rules: [TO_QUEUE],
    send: async (arn, body) => void sent.push({ arn, event: JSON.parse(body) as Record<string, unknown> }),
    invoke: async () => ({ payload: null }),
    log: (line) => lines.push(line),
    now: () => new Date('2026-03-31T16:59:59.123Z'),
    retryMs: 1,
    ...options,
  });
  return { bus, sent, lines };
}

async function put(bus: EventBus, ...entries: PutEventsRequestEntry[]) {
  await using server = await serveAwsJson(bus.handle);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new EventBridgeClient({ endpoint: server.endpoint, region: 'ap-southeast-3', credentials });
  try {
    return await client.send(new PutEventsCommand({ Entries: entries }));
  } finally {
    client.destroy();
  }
}

describe('PutEvents over the real client', () => {
  it('brings the whole envelope to the queue of a matching rule before it answers', async () => {
    const { bus, sent } = world();
    const answer = await put(bus, { ...ENTRY, Resources: ['r1'] });
    expect(answer.FailedEntryCount).toBe(0);
    expect(sent).toEqual([
      {
        arn: QUEUE,
        event: {
          version: '0',
          id: answer.Entries?.[0]?.EventId,
          'detail-type': 'SkpSubmitted',
          source: 'kinerja.skp',
          account: '111122223333',
          time: '2026-03-31T16:59:59Z',
          region: 'ap-southeast-3',
          resources: ['r1'],
          detail: { id: 'a' },
        },
      },
    ]);
    expect(answer.Entries?.[0]?.EventId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('takes the time of the entry and the ARN of the bus', async () => {
    const { bus, sent } = world();
    await put(bus, { ...ENTRY, EventBusName: BUS.arn, Time: new Date('2026-01-02T03:04:05Z') });
    expect(sent[0]?.event['time']).toBe('2026-01-02T03:04:05Z');
  });

  it('sends nothing where no rule of that bus matches', async () => {
    const { bus, sent } = world();
    const { EventBusName: _bus, ...onDefault } = ENTRY;
    const answer = await put(bus, { ...ENTRY, Source: 'other' }, onDefault);
    expect(answer.FailedEntryCount).toBe(0);
    expect(sent).toEqual([]);
  });

  it('fails each bad entry by itself and lets the others through, in order', async () => {
    const { bus, sent } = world();
    const answer = await put(
      bus,
      { ...ENTRY, Detail: 'not json' },
      { ...ENTRY, Detail: '[1]' },
      ENTRY,
      { ...ENTRY, EventBusName: 'nowhere' },
      { ...ENTRY, Source: undefined },
      { ...ENTRY, Source: 'aws.s3' },
    );
    expect(answer.FailedEntryCount).toBe(5);
    expect(answer.Entries?.map((entry) => entry.ErrorCode)).toEqual([
      'MalformedDetail',
      'MalformedDetail',
      undefined,
      'ResourceNotFoundException',
      'InvalidArgument',
      'NotAuthorizedForSourceException',
    ]);
    expect(answer.Entries?.[3]?.ErrorMessage).toBe('Event bus nowhere does not exist.');
    expect(sent).toHaveLength(1);
  });

  it('refuses more than ten entries, none, and a megabyte together', async () => {
    const { bus } = world();
    const half = JSON.stringify({ text: 'x'.repeat(512 * 1024) });
    await expect(put(bus, ...Array.from({ length: 11 }, () => ENTRY))).rejects.toThrow('between 1 and 10');
    await expect(put(bus)).rejects.toThrow('between 1 and 10');
    await expect(put(bus, { ...ENTRY, Detail: half }, { ...ENTRY, Detail: half })).rejects.toThrow(
      'over the limit',
    );
    expect((await put(bus, { ...ENTRY, Detail: half })).FailedEntryCount).toBe(0);
  });

  it('names an operation that is not supported and a body that is no JSON', async () => {
    const { bus } = world();
    const unknown = await bus.handle('AWSEvents.PutRule', '{}');
    expect([unknown.status, unknown.body]).toEqual([400, expect.stringContaining('AWSEvents.PutRule')]);
    expect((await bus.handle('AWSEvents.PutEvents', '{')).headers['x-amzn-errortype']).toBe(
      'SerializationException',
    );
  });
});

describe('a bus', () => {
  it('publishes the event of a service on the default bus', async () => {
    const pattern = { source: ['aws.s3'], 'detail-type': ['Object Created'] };
    const { bus, sent } = world({ rules: [{ ...TO_QUEUE, busName: 'default', pattern }] });
    await bus.publish({ source: 'aws.s3', detailType: 'Object Created', detail: { bucket: { name: 'b' } } });
    expect(sent[0]?.event).toMatchObject({ source: 'aws.s3', detail: { bucket: { name: 'b' } } });
    await expect(
      bus.publish({ source: 'aws.s3', detailType: 'Object Created', detail: {}, busName: 'nowhere' }),
    ).rejects.toThrow('nowhere');
  });

  it('answers before a function has run, and is idle when it has', async () => {
    const gate = Promise.withResolvers<{ payload: unknown }>();
    const seen: unknown[] = [];
    const targets = [{ id: 'f', arn: FUNCTION }];
    const invoke: EventBusOptions['invoke'] = async (arn, payload) => {
      seen.push([arn, (payload as { detail: unknown }).detail]);
      return gate.promise;
    };
    const { bus } = world({ rules: [{ ...TO_QUEUE, targets }], invoke });
    expect((await put(bus, ENTRY)).FailedEntryCount).toBe(0);
    const idle = bus.idle().then(() => 'idle');
    expect(await Promise.race([idle, Promise.resolve('busy')])).toBe('busy');
    gate.resolve({ payload: null });
    expect(await idle).toBe('idle');
    expect(seen).toEqual([[FUNCTION, { id: 'a' }]]);
  });

  it('tries a failing function again as often as its target says, then uses the dead-letter queue and says so', async () => {
    let runs = 0;
    const targets = [{ id: 'f', arn: FUNCTION, deadLetterArn: DEAD, maximumRetryAttempts: 3 }];
    const invoke: EventBusOptions['invoke'] = async () => {
      runs += 1;
      return { error: { errorType: 'Boom', errorMessage: 'secret' } };
    };
    const { bus, sent, lines } = world({ rules: [{ ...TO_QUEUE, targets }], invoke });
    await put(bus, ENTRY);
    await bus.idle();
    expect(runs).toBe(4);
    expect(sent).toMatchObject([{ arn: DEAD, event: { detail: { id: 'a' } } }]);
    expect(lines).toEqual([
      expect.stringMatching(
        /^events: event [0-9a-f-]{36} for arn:.*:index failed with Boom: moved to arn:.*:dead$/,
      ),
    ]);
  });

  it('does not start with a rule, target or operator that it does not know, and names it', () => {
    const start = (rule: Partial<Rule>) => () => world({ rules: [{ ...TO_QUEUE, ...rule }] });
    expect(start({ busName: 'nowhere' })).toThrow('rule «all» is of the bus «nowhere»');
    expect(start({ pattern: { source: [{ 'equals-ignore-case': 'x' }] } })).toThrow(
      'rule «all».source: the operator «equals-ignore-case»',
    );
    expect(start({ targets: [{ id: 't', arn: 'arn:aws:sns:r:a:topic' }] })).toThrow('arn:aws:sns:r:a:topic');
  });
});
