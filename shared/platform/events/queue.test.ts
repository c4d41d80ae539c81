import { describe, expect, it } from 'vitest';
import type { DomainEvent } from './event.ts';
import { domainEvent } from './event.ts';
import { detailOf, eachEvent } from './queue.ts';

const event: DomainEvent = {
  id: 'e1',
  type: 'PeriodClosed',
  version: 9,
  agency: 'binjai',
  subject: 'period/2026-Q1',
  at: '2026-04-20T03:00:00.000Z',
  actor: 'closing',
  basis: [],
  data: { period: '2026-Q1', state: 'CLOSED' },
};

function aBatch(...bodies: string[]) {
  const records = bodies.map((body, index) => ({ messageId: `m${index}`, body }));
  return { Records: records } as unknown as Parameters<typeof eachEvent>[0];
}
const read = (body: string): DomainEvent => detailOf({ messageId: 'm0', body }, domainEvent);
const bridged = (detail: unknown): string => JSON.stringify({ 'detail-type': 'PeriodClosed', detail });

describe('events from a queue', () => {
  it('are read from the EventBridge envelope', () => {
    expect(read(bridged(event))).toEqual(event);
  });

  it('are refused with the names of the wrong fields', () => {
    const { agency: _agency, ...rest } = event;
    expect(() => read(bridged(rest))).toThrow(/m0.*detail\.agency/);
    expect(() => read('{')).toThrow(/m0 is not JSON/);
  });

  it('fail alone: the others of the batch are handled', async () => {
    const handled: string[] = [];
    const answer = await eachEvent(
      aBatch('nothing', bridged(event), bridged({ ...event, id: 'e2' })),
      (it) => {
        if (it.id === 'e2') return Promise.reject(new Error('no'));
        handled.push(it.id);
        return Promise.resolve();
      },
    );
    expect(handled).toEqual(['e1']);
    expect(answer.batchItemFailures.map((it) => it.itemIdentifier)).toEqual(['m0', 'm2']);
  });
});
