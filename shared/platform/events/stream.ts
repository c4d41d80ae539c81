import type { DynamoDBStreamEvent } from 'aws-lambda';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Item } from '../table/write.ts';

/** An item before and after one write. `sequence` is what a failure of this record is reported by. */
export type ItemChange = { sequence: string; before: Item | undefined; after: Item };

type Image = Record<string, AttributeValue>;

function read(image: unknown): Item | undefined {
  return image === undefined ? undefined : (unmarshall(image as Image) as Item);
}

/** The items that a batch of the table's stream changed, in its order; deleted ones are left out. */
export function itemChangesOf(event: Pick<DynamoDBStreamEvent, 'Records'>): ItemChange[] {
  return event.Records.flatMap(({ dynamodb: change }) => {
    const after = read(change?.NewImage);
    if (after === undefined) return [];
    if (change?.SequenceNumber === undefined) throw new Error('a stream record has no sequence number');
    return [{ sequence: change.SequenceNumber, before: read(change.OldImage), after }];
  });
}
