import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report } from './realisation.ts';

const measured = [
  { number: 1, realisation: null, unit: 'dokumen' },
  { number: 3, realisation: 70_000, unit: '%' },
];
const plan = { measured, inWords: [] };

describe('a report', () => {
  it('changes the indicators that it names, and no others', () => {
    const result = report(plan, { '3': 'Dua kali' }, [{ number: 1, realisation: 0, note: 'Belum ada' }]);
    expect(result).toEqual({
      ok: true,
      value: {
        iki: [{ number: 1, realisation: 0, unit: 'dokumen' }, measured[1]],
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
    const result = report({ measured: [], inWords: [] }, {}, [{ number: 1, realisation: 1, note: '' }]);
    expect(result).toMatchObject({ refusal: { code: 'realisation.no-agreed-skp' } });
  });

  it('of an indicator in words is words only', () => {
    const mixed = { measured, inWords: [2] };
    const told = report(mixed, {}, [{ number: 2, realisation: null, note: 'Warga puas' }]);
    expect(told).toEqual({ ok: true, value: { iki: measured, notes: { '2': 'Warga puas' } } });
    expect(report(mixed, {}, [{ number: 2, realisation: 0, note: 'Warga puas' }])).toMatchObject({
      refusal: { code: 'realisation.iki-in-words', values: { iki: 2 }, citations: [{ assumption: 'A-037' }] },
    });
  });

  it('is possible on a plan wholly in words', () => {
    const told = report({ measured: [], inWords: [2] }, {}, [{ number: 2, realisation: null, note: 'Ya' }]);
    expect(told).toEqual({ ok: true, value: { iki: [], notes: { '2': 'Ya' } } });
  });

  it('never moves a number of an indicator that it does not mention', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 24 }), { maxLength: 24 });
    fc.assert(
      fc.property(numbers, numbers, numbers, (inPlan, words, reported) => {
        const inWords = words.filter((it) => !inPlan.includes(it));
        const before = inPlan.map((number) => ({ number, realisation: number }));
        const known = reported.filter((it) => inPlan.includes(it) || inWords.includes(it));
        fc.pre(inPlan.length + inWords.length > 0);
        const reports = known.map((number) => ({
          number,
          realisation: inWords.includes(number) ? null : 1_000 + number,
          note: 'Catatan',
        }));
        const result = report({ measured: before, inWords }, {}, reports);
        if (!result.ok) throw new Error(result.refusal.code);
        expect(result.value.iki).toEqual(
          before.map((it) => (known.includes(it.number) ? { ...it, realisation: 1_000 + it.number } : it)),
        );
        expect(Object.keys(result.value.notes)).toHaveLength(known.length);
      }),
    );
  });
});
