import { describe, expect, it } from 'vitest';
import { getPeriodPolicy, listPolicy } from '../../../shared/contracts/policy.ts';
import { systemActor } from '../../../shared/kernel/actor.ts';
import { packStamp, stamp } from '../../../shared/kernel/stamp.ts';
import { DEFAULT_POLICY } from '../../../shared/regulation/policy.ts';
import { pinnedOf, POLICY_NAMES } from '../../../shared/regulation/policy-values.ts';
import { periodPolicyBody, policyBodies, policyBody } from './policy-body.ts';

describe('the policy as the API shows it', () => {
  const system = systemActor('binjai', 'test', 'Asia/Jakarta', 4);
  const st = packStamp(stamp('PolicySet', system, '2026-10-01T03:00:00.000Z'));
  const entries = [
    { name: 'tppBase', from: '2026-12-01', value: 'KOMPONEN', reason: 'Perwal.', stamp: st },
    { name: 'tppBase', from: '2026-11-01', value: 'TOTAL', reason: 'Rapat.', stamp: st },
  ] as const;

  it('keeps its contract, value by value, with the assumption behind each default', () => {
    const { items } = listPolicy.response.parse({
      items: policyBodies({ entries: [], today: '2026-11-24' }),
    });
    expect(items.map(({ name }) => name).toSorted()).toEqual(POLICY_NAMES.toSorted());
    for (const { value, default: other, assumption } of items) {
      expect(value).toEqual(other);
      expect(assumption.id).toMatch(/^A-\d{3}$/);
    }
  });

  it('shows what holds today, and what is to come before what was', () => {
    const body = policyBody('tppBase', { entries: [...entries].toReversed(), today: '2026-11-24' });
    expect([body.value, body.pinned]).toEqual(['TOTAL', true]);
    expect(body.entries.map(({ from }) => from)).toEqual(['2026-12-01', '2026-11-01']);
    expect(policyBody('publicHolidays', { entries: [], today: '2026-11-24' }).pinned).toBe(false);
  });

  it('is of a period all that it keeps, and nothing of the calendar', () => {
    const body = periodPolicyBody({ period: '2027-Q1', pinned: true, policy: pinnedOf(DEFAULT_POLICY) });
    const { items } = getPeriodPolicy.response.parse(body);
    expect(items).toHaveLength(POLICY_NAMES.length - 2);
    expect(items.some(({ name }) => name === 'publicHolidays' || name === 'shards')).toBe(false);
    expect(items.find(({ name }) => name === 'tppWeights')?.value).toEqual(DEFAULT_POLICY.tppWeights);
  });
});
