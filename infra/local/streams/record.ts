import { createHash } from 'node:crypto';
import type { AttributeValue, _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';

/** One record of the event that Lambda hands to a function for a DynamoDB stream. */
export type LambdaStreamRecord = {
  eventID: string;
  eventName: string;
  eventVersion: string;
  eventSource: 'aws:dynamodb';
  awsRegion: string;
  dynamodb: {
    ApproximateCreationDateTime: number;
    Keys: Record<string, unknown>;
    NewImage?: Record<string, unknown>;
    OldImage?: Record<string, unknown>;
    SequenceNumber: string;
    SizeBytes: number;
    StreamViewType: string;
  };
  eventSourceARN: string;
  userIdentity?: { type: string; principalId: string };
};

/** Where records come from, as the function is told: `streamArn` is the ARN that AWS would give the stream. */
export type RecordOrigin = { streamArn: string; region: string };

/**
 * Makes Lambda's record from one of the Streams API: binary values in base64, the creation in whole seconds of the epoch, and an id
 * of 32 hexadecimal digits, the same for every delivery and unique among streams, which local engines' own ids are not.
 * Throws for a record without what every record has.
 */
export function toLambdaRecord(record: StreamRecord, origin: RecordOrigin): LambdaStreamRecord {
  const { eventName, dynamodb: change, userIdentity } = record;
  if (!eventName || !change?.SequenceNumber || !change.Keys)
    throw new Error('the engine gave an incomplete stream record');
  const { NewImage, OldImage, Keys, SequenceNumber } = change;
  return {
    eventID: createHash('md5').update(`${origin.streamArn} ${SequenceNumber}`).digest('hex'),
    eventName,
    eventVersion: record.eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: origin.region,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor((change.ApproximateCreationDateTime?.getTime() ?? 0) / 1000),
      Keys: toImage(Keys),
      ...(NewImage && { NewImage: toImage(NewImage) }),
      ...(OldImage && { OldImage: toImage(OldImage) }),
      SequenceNumber,
      SizeBytes: change.SizeBytes ?? 0,
      StreamViewType: change.StreamViewType ?? 'NEW_AND_OLD_IMAGES',
    },
    eventSourceARN: origin.streamArn,
    ...(userIdentity && {
      userIdentity: { type: userIdentity.Type ?? '', principalId: userIdentity.PrincipalId ?? '' },
    }),
  };
}

function toImage(image: Record<string, AttributeValue>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(image).map(([name, value]) => [name, toPlain(value)]));
}

function toPlain(value: AttributeValue): unknown {
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.L !== undefined) return { L: value.L.map(toPlain) };
  if (value.M !== undefined) return { M: toImage(value.M) };
  return value;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
