import { describe, expect, it } from 'vitest';
import { objectionDeadlineRule } from '../../shared/regulation/objection-deadline.ts';
import { DEFAULT_RULE_POLICY } from '../../shared/regulation/rule-policy.ts';
import type { DayUnit } from '../../shared/regulation/sets.ts';
import vectors from './keberatan.json' with { type: 'json' };

describe('vectors of the objection’s window (rule 8.1)', () => {
  it('are all there', () => expect(vectors.length).toBe(4));

  it.each(vectors)('$input gives $expected', ({ input, expected }) => {
    const { outcome } = objectionDeadlineRule({
      received: input.diterima,
      unit: input.satuan as DayUnit,
      holidays: input.hariLibur,
      workDaysPerWeek: DEFAULT_RULE_POLICY.workDaysPerWeek,
    });
    expect({ batas: outcome }).toEqual(expected);
  });
});
