import { describe, expect, it } from 'vitest';
import { itemChangesOf } from './stream.ts';

const key = { PK: { S: 'A#binjai#UNITS' }, SK: { S: 'DINKES' } };
const item = { PK: 'A#binjai#UNITS', SK: 'DINKES' };

function aBatch(...changes: object[]) {
  return { Records: changes.map((dynamodb) => ({ dynamodb })) } as Parameters<typeof itemChangesOf>[0];
}

describe('changes of a stream', () => {
  it('are read as plain items, with what a failure is reported by', () => {
    const batch = aBatch(
      { SequenceNumber: '7', NewImage: { ...key, v: { N: '1' } } },
      {
        SequenceNumber: '8',
        OldImage: { ...key, v: { N: '1' } },
        NewImage: { ...key, v: { N: '2' }, l: { L: [{ S: 'a' }] } },
      },
    );
    expect(itemChangesOf(batch)).toEqual([
      { sequence: '7', before: undefined, after: { ...item, v: 1 } },
      { sequence: '8', before: { ...item, v: 1 }, after: { ...item, v: 2, l: ['a'] } },
    ]);
  });

  it('leave out items that were deleted', () => {
    expect(itemChangesOf(aBatch({ SequenceNumber: '9', OldImage: key }))).toEqual([]);
  });

  it('are a fault without a sequence number', () => {
    expect(() => itemChangesOf(aBatch({ NewImage: key }))).toThrow(/sequence number/);
  });
});
