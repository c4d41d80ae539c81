import { SQSClient, SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { serveAwsJson } from '../events/testing/serve.ts';
import type { QueueRecord } from './record.ts';
import { ARN, QUEUE_URL, aWorld, recordsOf } from './testing/a-queue.ts';

type World = ReturnType<typeof aWorld> & { client: SQSClient };

async function withClient(
  use: (world: World) => Promise<void>,
  differs: Parameters<typeof aWorld>[0] = {},
): Promise<void> {
  const world = aWorld(differs);
  await using server = await serveAwsJson(world.queues.handle);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new SQSClient({
    endpoint: server.endpoint,
    region: 'ap-southeast-3',
    credentials,
    useQueueUrlAsEndpoint: false,
  });
  try {
    await use({ ...world, client });
  } finally {
    client.destroy();
    await world.queues.close();
  }
}

describe('the real client', () => {
  it('sends a message whose digests it accepts, and the function gets its attributes', async () => {
    const seen: QueueRecord[] = [];
    const invoke = async (_arn: string, payload: unknown) => {
      seen.push(...recordsOf(payload));
      return { payload: null };
    };
    await withClient(
      async ({ client, queues }) => {
        const attributes = {
          kind: { DataType: 'String', StringValue: 'mail' },
          blob: { DataType: 'Binary', BinaryValue: new Uint8Array([1, 2, 255]) },
        };
        const input = { QueueUrl: QUEUE_URL, MessageBody: 'halo', MessageAttributes: attributes };
        const sent = await client.send(new SendMessageCommand(input));
        expect(sent.MD5OfMessageBody).toBe('57f842286171094855e51fc3a541c1e2');
        expect(sent.MD5OfMessageAttributes).toMatch(/^[0-9a-f]{32}$/);
        queues.resume();
        await queues.idle();
        expect(seen).toMatchObject([
          {
            messageId: sent.MessageId,
            body: 'halo',
            messageAttributes: {
              kind: { stringValue: 'mail', dataType: 'String', stringListValues: [], binaryListValues: [] },
              blob: { binaryValue: 'AQL/', dataType: 'Binary' },
            },
          },
        ]);
      },
      { invoke },
    );
  });

  it('sends a batch and learns of each entry', async () => {
    await withClient(async ({ client, queues }) => {
      const entry = (Id: string, MessageBody: string, DelaySeconds = 0) => ({
        Id,
        MessageBody,
        DelaySeconds,
      });
      const Entries = [entry('one', 'a'), entry('two', ''), entry('three', 'c'), entry('four', 'd', 901)];
      const answer = await client.send(new SendMessageBatchCommand({ QueueUrl: QUEUE_URL, Entries }));
      expect(answer.Successful?.map(({ Id }) => Id)).toEqual(['one', 'three']);
      expect(answer.Failed?.map(({ Id, Code, SenderFault }) => [Id, Code, SenderFault])).toEqual([
        ['two', 'MissingParameter', true],
        ['four', 'InvalidParameterValue', true],
      ]);
      expect(queues.messages(ARN).map(({ body, messageId }) => [body, messageId])).toEqual([
        ['a', answer.Successful?.[0]?.MessageId],
        ['c', answer.Successful?.[1]?.MessageId],
      ]);
    });
  });

  it('keeps a delayed message back', async () => {
    await withClient(async ({ client, queues }) => {
      await client.send(
        new SendMessageCommand({ QueueUrl: QUEUE_URL, MessageBody: 'later', DelaySeconds: 1 }),
      );
      expect(queues.count(ARN)).toEqual({ visible: 0, inFlight: 1 });
      queues.resume();
      await queues.idle();
      expect(queues.messages(ARN)).toEqual([]);
    });
  });

  it('learns what was wrong, by the names of SQS', async () => {
    await withClient(async ({ client }) => {
      const send = (input: Partial<ConstructorParameters<typeof SendMessageCommand>[0]>) =>
        client.send(new SendMessageCommand({ QueueUrl: QUEUE_URL, MessageBody: 'a', ...input }));
      await expect(send({ QueueUrl: 'http://127.0.0.1/1/none' })).rejects.toMatchObject({
        name: 'QueueDoesNotExist',
      });
      await expect(send({ MessageBody: 'a\u0000b' })).rejects.toMatchObject({
        name: 'InvalidMessageContents',
      });
      await expect(send({ MessageBody: 'x'.repeat(1_048_577) })).rejects.toThrow(
        'shorter than 1048576 bytes',
      );
      await expect(send({ MessageGroupId: 'g' })).rejects.toThrow('MessageGroupId is not supported');
      await expect(
        send({ MessageAttributes: { n: { DataType: 'Date', StringValue: 'x' } } }),
      ).rejects.toThrow('invalid type: Date');
    });
  });

  it.each([
    ['EmptyBatchRequest', []],
    [
      'TooManyEntriesInBatchRequest',
      Array.from({ length: 11 }, (_, index) => ({ Id: `i${index}`, MessageBody: 'a' })),
    ],
    ['BatchEntryIdsNotDistinct', Array.from({ length: 2 }, () => ({ Id: 'same', MessageBody: 'a' }))],
    ['InvalidBatchEntryId', [{ Id: 'no spaces', MessageBody: 'a' }]],
    ['BatchRequestTooLong', ['a', 'b'].map((Id) => ({ Id, MessageBody: 'x'.repeat(600_000) }))],
  ])('is refused a whole batch with %s', async (name, Entries) => {
    await withClient(async ({ client, queues }) => {
      const sending = client.send(new SendMessageBatchCommand({ QueueUrl: QUEUE_URL, Entries }));
      await expect(sending).rejects.toMatchObject({ name });
      expect(queues.messages(ARN)).toEqual([]);
    });
  });

  it('is told of an operation that is not supported', async () => {
    await withClient(async ({ queues }) => {
      expect((await queues.handle('AmazonSQS.ReceiveMessage', '{}')).body).toContain(
        'AmazonSQS.ReceiveMessage',
      );
    });
  });
});
