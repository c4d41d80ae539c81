import { describe, expect, it } from 'vitest';
import { cite } from './cite.ts';
import { rule } from './rule.ts';

const basis = [cite('PP-30-2019', { pasal: '59' }, 'V')] as const;
const late = rule({
  id: 'late',
  basis,
  decide: ({ days }: { days: number }, note) => {
    if (days > 14) note('OVER', { by: days - 14 });
    return days > 14;
  },
});

describe('a rule', () => {
  it('answers with its outcome and with a record of how it came to it', () => {
    expect(late({ days: 16 })).toEqual({
      outcome: true,
      record: {
        rule: 'late',
        basis,
        inputs: { days: 16 },
        steps: [{ code: 'OVER', values: { by: 2 } }],
        outcome: true,
      },
    });
  });

  it('keeps nothing of an earlier call', () => {
    late({ days: 16 });
    expect(late({ days: 3 }).record.steps).toEqual([]);
  });

  it('gives a record that survives JSON', () => {
    const { record } = late({ days: 16 });
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });

  it('cannot be declared without a basis, or on one that is not of the register', () => {
    const decide = (): null => null;
    // @ts-expect-error types ask for at least one
    expect(() => rule({ id: 'baseless', basis: [], decide })).toThrow('rule baseless needs a basis');
    const copied = { ...basis[0] };
    expect(() => rule({ id: 'by-hand', basis: [copied], decide })).toThrow('built by cite()');
  });

  it('shows its id and basis without being called', () => {
    expect([late.id, late.basis]).toEqual(['late', basis]);
  });
});
