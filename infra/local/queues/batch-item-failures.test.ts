import { describe, expect, it } from 'vitest';
import { failedItems } from './batch-item-failures.ts';

const IDS = new Set(['a', 'b']);

describe('a partial batch response', () => {
  it.each([[null], [undefined], [{}], [{ batchItemFailures: [] }], [{ batchItemFailures: null }]])(
    'means that all succeeded when it is %j',
    (payload) => {
      expect(failedItems(payload, IDS)).toEqual([]);
    },
  );

  it('names the items that failed', () => {
    expect(failedItems({ batchItemFailures: [{ itemIdentifier: 'b' }] }, IDS)).toEqual(['b']);
  });

  it.each([
    ['text'],
    [[]],
    [{ batchItemFailures: 'b' }],
    [{ batchItemFailures: [{ itemIdentifier: '' }] }],
    [{ batchItemFailures: [{ itemIdentifier: null }] }],
    [{ batchItemFailures: [{ id: 'b' }] }],
    [{ batchItemFailures: [{ itemIdentifier: 'stranger' }] }],
    [{ batchItemFailures: [{ itemIdentifier: 'b' }, null] }],
  ])('is invalid when it is %j', (payload) => {
    expect(failedItems(payload, IDS)).toBeUndefined();
  });
});
