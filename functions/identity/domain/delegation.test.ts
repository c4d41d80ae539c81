import { describe, expect, it } from 'vitest';
import type { WantedDelegation } from './delegation.ts';
import { delegate, end } from './delegation.ts';

const wanted: WantedDelegation = {
  employee: 'aaaaaaaaaaaa',
  behalf: 'bbbbbbbbbbbb',
  as: 'PLT',
  from: '2026-03-01',
  to: '2026-03-31',
  decree: '800/12',
};
const { employee: _employee, ...rest } = wanted;
const standing = { id: 'cccccccccccc', ...rest };
const codeOf = (it: ReturnType<typeof end>) => (it.ok ? it.value.to : it.refusal.code);

describe('a delegation', () => {
  it('lets an official act for another between two days', () => {
    expect(delegate('cccccccccccc', wanted)).toEqual({ ok: true, value: standing });
    expect(delegate('cccccccccccc', { ...wanted, to: wanted.from }).ok).toBe(true);
  });

  it('never goes to the same person', () => {
    expect(codeOf(delegate('c', { ...wanted, behalf: wanted.employee }))).toBe('delegation.to-self');
  });

  it('does not end before it starts', () => {
    expect(codeOf(delegate('c', { ...wanted, to: '2026-02-28' }))).toBe('delegation.ends-before-start');
  });

  it('ends today or later, never later than its decree says', () => {
    expect(codeOf(end(standing, '2026-03-10', '2026-03-10'))).toBe('2026-03-10');
    expect(codeOf(end(standing, '2026-03-09', '2026-03-10'))).toBe('delegation.end-past');
    expect(codeOf(end(standing, '2026-04-01', '2026-03-10'))).toBe('delegation.end-later');
  });

  it('is revoked by an end before its first day', () => {
    expect(codeOf(end(standing, '2026-02-10', '2026-02-10'))).toBe('2026-02-10');
  });

  it('that is over stays as it is', () => {
    expect(codeOf(end(standing, '2026-04-01', '2026-04-01'))).toBe('delegation.ended');
    expect(codeOf(end(standing, '2026-03-31', '2026-04-01'))).toBe('2026-03-31');
  });
});
