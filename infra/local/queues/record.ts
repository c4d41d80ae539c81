import { createHash, randomUUID } from 'node:crypto';
import type { Message, MessageAttribute } from './message.ts';

/** One record of the event that Lambda hands to a function for an SQS queue. */
export type QueueRecord = {
  messageId: string;
  receiptHandle: string;
  body: string;
  attributes: Record<string, string>;
  messageAttributes: Record<string, unknown>;
  md5OfBody: string;
  eventSource: 'aws:sqs';
  eventSourceARN: string;
  awsRegion: string;
};

/** Makes Lambda's record of a received message; times are texts of milliseconds, the sender is the queue's account. */
export function toQueueRecord(message: Message, queueArn: string): QueueRecord {
  const [, , , region = '', account = ''] = queueArn.split(':');
  return {
    messageId: message.id,
    receiptHandle: Buffer.from(`${message.id}:${randomUUID()}`).toString('base64'),
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receiveCount),
      SentTimestamp: String(message.sentAt),
      SenderId: account,
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
    },
    messageAttributes: mapValues(message.attributes, toRecordAttribute),
    md5OfBody: md5(message.body),
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: region,
  };
}

function toRecordAttribute({
  DataType,
  StringValue,
  BinaryValue,
}: MessageAttribute): Record<string, unknown> {
  return {
    ...(StringValue !== undefined && { stringValue: StringValue }),
    ...(BinaryValue !== undefined && { binaryValue: BinaryValue }),
    stringListValues: [],
    binaryListValues: [],
    dataType: DataType,
  };
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/** The MD5 that SQS reports for a text or bytes, in hexadecimal. */
export function md5(value: string | Uint8Array): string {
  return createHash('md5').update(value).digest('hex');
}
