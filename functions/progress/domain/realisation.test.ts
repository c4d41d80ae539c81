import { describe, expect, it } from 'vitest';
import { report } from './realisation.ts';

const plan = [
  { number: 1, realisation: null, unit: 'dokumen' },
  { number: 3, realisation: 70_000, unit: '%' },
];

describe('a report', () => {
  it('changes the indicators that it names, and no others', () => {
    const result = report(plan, { '3': 'Dua kali' }, [{ number: 1, realisation: 0, note: 'Belum ada' }]);
    expect(result).toEqual({
      ok: true,
      value: {
        iki: [{ number: 1, realisation: 0, unit: 'dokumen' }, plan[1]],
        notes: { '1': 'Belum ada', '3': 'Dua kali' },
      },
    });
  });

  it('takes numbers and words back', () => {
    const result = report(plan, { '3': 'Dua kali' }, [{ number: 3, realisation: null, note: '' }]);
    expect(result).toMatchObject({ value: { iki: [{}, { realisation: null }], notes: {} } });
  });

  it('of an indicator that is not in the plan is refused with its number', () => {
    const result = report(plan, {}, [{ number: 2, realisation: 1, note: '' }]);
    expect(result).toMatchObject({ refusal: { code: 'realisation.unknown-iki', values: { iki: 2 } } });
  });

  it('is refused while nothing is agreed', () => {
    const result = report([], {}, [{ number: 1, realisation: 1, note: '' }]);
    expect(result).toMatchObject({ refusal: { code: 'realisation.no-agreed-skp' } });
  });
});
