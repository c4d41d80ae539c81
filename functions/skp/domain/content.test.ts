import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aContent, anIki, anRhk, exactly } from '../testing/a-skp.ts';
import { checkComplete, checkNumbers } from './check.ts';
import { planOf, spanOfPeriod } from './plan.ts';
import { warningsOf } from './warnings.ts';

const SUPERIOR = 'bbbbbbbbbbbb';

describe('a complete SKP', () => {
  it('is accepted', () => {
    expect(checkComplete(aContent()).ok).toBe(true);
  });

  it('has a main RHK, by PP 30/2019', () => {
    const content = aContent({ rhk: [anRhk({ kind: 'TAMBAHAN' })] });
    expect(checkComplete(content)).toMatchObject({
      refusal: {
        code: 'skp.no-main-rhk',
        citations: [{ source: 'PP-30-2019', pasal: '10', assumption: 'A-031' }],
      },
    });
  });

  it('has an IKI for every RHK, also an additional one', () => {
    const content = aContent({ rhk: [anRhk(), anRhk({ number: 7, kind: 'TAMBAHAN', iki: [] })] });
    expect(checkComplete(content)).toMatchObject({
      refusal: { code: 'skp.rhk-without-iki', values: { rhk: 7 } },
    });
  });

  it.each([
    [24, true],
    [25, false],
  ])('with %i IKI is accepted: %s', (count, accepted) => {
    const iki = Array.from({ length: count }, (_, at) => anIki({ number: at + 1 }));
    expect(checkComplete(aContent({ rhk: [anRhk({ iki })] })).ok).toBe(accepted);
  });

  it('does not use the number of an indicator that was dropped', () => {
    expect(checkNumbers(aContent(), [2]).ok).toBe(true);
    expect(checkNumbers(aContent(), [1])).toMatchObject({
      refusal: { code: 'skp.iki-number-reused', values: { iki: 1 } },
    });
  });
});

describe('warnings', () => {
  const codes = (content: Parameters<typeof warningsOf>[0], superior: string | undefined = SUPERIOR) =>
    warningsOf(content, superior).map((it) => it.code);

  it('are none for a plan of linked results', () => {
    expect(codes(aContent())).toEqual([]);
  });

  it('point out a main result that serves no result of the superior', () => {
    expect(codes(aContent({ rhk: [anRhk({ superiorRhk: null })] }))).toEqual(['RHK_NOT_LINKED']);
    const former = { skp: '2026.cccccccccccc.1', rhk: 1 };
    expect(codes(aContent({ rhk: [anRhk({ superiorRhk: former })] }))).toEqual(['RHK_NOT_LINKED']);
  });

  it('ask for no link of an additional result, nor of somebody without a superior', () => {
    expect(codes(aContent({ rhk: [anRhk({ kind: 'TAMBAHAN', superiorRhk: null })] }))).toEqual([]);
    expect(warningsOf(aContent({ rhk: [anRhk({ superiorRhk: null })] }), undefined)).toEqual([]);
  });

  it.each([
    ['Melaksanakan pelayanan', 'melaksanakan'],
    ['mengikuti  bimbingan teknis', 'mengikuti'],
    ['Membuat  laporan bulanan', 'membuat laporan'],
    ['Membuat aplikasi', 'membuat'],
  ])('point out "%s", which begins with an activity, with a proposal', (text, word) => {
    const [warning] = warningsOf(aContent({ rhk: [anRhk({ text })] }), SUPERIOR);
    expect(warning).toMatchObject({ code: 'RHK_ACTIVITY_WORDING', rhk: 1, word });
    expect(warning).toHaveProperty('proposal.0');
  });

  it('leave a word alone that only looks like an activity', () => {
    expect(codes(aContent({ rhk: [anRhk({ text: 'Mengikutinya warga dalam musrenbang' })] }))).toEqual([]);
  });

  it('point out quarters that do not add up to the year where they should', () => {
    const iki = anIki({ year: exactly(50) });
    expect(codes(aContent({ rhk: [anRhk({ iki: [iki] })] }))).toEqual(['QUARTERS_DIFFER_FROM_YEAR']);
    const mean = anIki({ year: exactly(50), aggregation: 'RATA_RATA' });
    expect(codes(aContent({ rhk: [anRhk({ iki: [mean] })] }))).toEqual([]);
  });

  it('point out a year that does not stand where its fourth quarter stands', () => {
    const iki = anIki({ aggregation: 'TERAKHIR', year: exactly(13) });
    expect(codes(aContent({ rhk: [anRhk({ iki: [iki] })] }))).toEqual(['LAST_QUARTER_DIFFERS_FROM_YEAR']);
  });
});

describe('the plan of a period', () => {
  it('knows its span from the id, and no months', () => {
    expect(['2026', '2026-Q1', '2026-Q4'].map(spanOfPeriod)).toEqual(['YEAR', 1, 4]);
    expect(() => spanOfPeriod('2026-05')).toThrow('2026-05');
  });

  it('keeps what was reported for every number that stays, and nothing else', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(numbers, numbers, (before, after) => {
        const reported = before.map((number) => ({ number, realisation: number * 10 }));
        const content = aContent({ rhk: [anRhk({ iki: after.map((number) => anIki({ number })) })] });
        const plan = planOf(content, 2, reported);
        expect(plan.map((it) => [it.number, it.realisation])).toEqual(
          after.map((number) => [number, before.includes(number) ? number * 10 : null]),
        );
      }),
    );
  });
});
