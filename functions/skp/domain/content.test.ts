import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERSPECTIVES } from '../../../shared/regulation/sets.ts';
import { aContent, anIki, anIkiInWords, anRhk, exactly } from '../testing/a-skp.ts';
import { checkComplete, checkNumbers } from './check.ts';
import { EMPTY, numbersInWords } from './content.ts';
import { planOf, spanOfPeriod } from './plan.ts';
import { warningsOf } from './warnings.ts';

const SUPERIOR = 'bbbbbbbbbbbb';

describe('a complete SKP', () => {
  it('is accepted', () => {
    expect(checkComplete(aContent(), 'JA_JF').ok).toBe(true);
  });

  it('has a main RHK, by PP 30/2019', () => {
    const content = aContent({ rhk: [anRhk({ kind: 'TAMBAHAN' })] });
    expect(checkComplete(content, 'JA_JF')).toMatchObject({
      refusal: {
        code: 'skp.no-main-rhk',
        citations: [{ source: 'PP-30-2019', pasal: '10', assumption: 'A-031' }],
      },
    });
  });

  it('has an IKI for every RHK, also an additional one', () => {
    const content = aContent({ rhk: [anRhk(), anRhk({ number: 7, kind: 'TAMBAHAN', iki: [] })] });
    expect(checkComplete(content, 'JA_JF')).toMatchObject({
      refusal: { code: 'skp.rhk-without-iki', values: { rhk: 7 } },
    });
  });

  it.each([
    [24, true],
    [25, false],
  ])('with %i IKI is accepted: %s', (count, accepted) => {
    const iki = Array.from({ length: count }, (_, at) => anIki({ number: at + 1 }));
    expect(checkComplete(aContent({ rhk: [anRhk({ iki })] }), 'JA_JF').ok).toBe(accepted);
  });

  it('does not use the number of an indicator that was dropped', () => {
    expect(checkNumbers(aContent(), [2]).ok).toBe(true);
    expect(checkNumbers(aContent(), [1])).toMatchObject({
      refusal: { code: 'skp.iki-number-reused', values: { iki: 1 } },
    });
  });
});

describe('the qualitative approach', () => {
  const inWords = aContent({ approach: 'KUALITATIF', rhk: [anRhk({ iki: [anIkiInWords()] })] });

  it('takes indicators in words, in numbers, and both', () => {
    const both = [anIki(), anIkiInWords()];
    for (const iki of [[anIki()], [anIkiInWords()], both])
      expect(checkComplete({ ...inWords, rhk: [anRhk({ iki })] }, 'JA_JF').ok).toBe(true);
  });

  it('alone takes an indicator in words, by an assumption', () => {
    expect(checkComplete({ ...inWords, approach: 'KUANTITATIF' }, 'JA_JF')).toMatchObject({
      refusal: { code: 'skp.qualitative-iki', values: { iki: 9 }, citations: [{ assumption: 'A-037' }] },
    });
  });

  it('counts indicators in words to the 24', () => {
    const iki = Array.from({ length: 25 }, (_, at) => anIkiInWords({ number: at + 1 }));
    expect(checkComplete({ ...inWords, rhk: [anRhk({ iki })] }, 'JA_JF')).toMatchObject({
      refusal: { code: 'skp.too-many-iki', values: { count: 25 } },
    });
  });

  it('does not use the number of an indicator that was dropped, also in words', () => {
    expect(checkNumbers(inWords, [9])).toMatchObject({ refusal: { code: 'skp.iki-number-reused' } });
  });
});

describe('the SKP of JPT and heads of unit kerja mandiri', () => {
  const tagged = anIki({ perspective: 'PENERIMA_LAYANAN' });
  const plan = aContent({ rhk: [anRhk({ classification: 'ORGANISASI', iki: [tagged] })] });

  it('has a perspective for every indicator, also of an additional result, as the form says', () => {
    expect(checkComplete(plan, 'JPT').ok).toBe(true);
    const extra = anRhk({ number: 2, kind: 'TAMBAHAN', iki: [anIki({ number: 2 })] });
    expect(checkComplete({ ...plan, rhk: [...plan.rhk, extra] }, 'JPT')).toMatchObject({
      refusal: { code: 'skp.no-perspective', values: { iki: 2 }, citations: [{ confidence: 'V' }] },
    });
  });

  it('needs no classification', () => {
    expect(checkComplete(aContent({ rhk: [anRhk({ iki: [tagged] })] }), 'JPT').ok).toBe(true);
  });

  it('is quantitative, by an assumption', () => {
    expect(checkComplete({ ...plan, approach: 'KUALITATIF' }, 'JPT')).toMatchObject({
      refusal: { code: 'skp.not-quantitative', citations: [{ confidence: 'M', assumption: 'A-034' }] },
    });
  });

  it('lends neither perspective nor classification to the form of everybody else', () => {
    expect(checkComplete(plan, 'JA_JF')).toMatchObject({
      refusal: { code: 'skp.perspective-of-jpt', values: { iki: 1 } },
    });
    expect(checkComplete(aContent({ rhk: [anRhk({ classification: 'INDIVIDU' })] }), 'JA_JF')).toMatchObject({
      refusal: { code: 'skp.classification-of-jpt', values: { rhk: 1 } },
    });
  });

  it('is told which perspectives no indicator has, by an assumption, and asked for no link', () => {
    expect(
      warningsOf({ ...plan, rhk: [anRhk({ superiorRhk: null, iki: [tagged] })] }, 'JPT', SUPERIOR),
    ).toEqual([
      {
        code: 'PERSPECTIVES_NOT_COVERED',
        perspectives: ['PROSES_BISNIS', 'PENGUATAN_INTERNAL', 'ANGGARAN'],
        citations: [{ source: 'PERMENPANRB-6-2022', confidence: 'M', assumption: 'A-035' }],
      },
    ]);
    const iki = PERSPECTIVES.map((perspective, at) => anIki({ number: at + 1, perspective }));
    expect(warningsOf({ ...plan, rhk: [anRhk({ iki })] }, 'JPT', SUPERIOR)).toEqual([]);
  });
});

describe('warnings', () => {
  const codes = (content: Parameters<typeof warningsOf>[0], superior: string | undefined = SUPERIOR) =>
    warningsOf(content, 'JA_JF', superior).map((it) => it.code);

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
    expect(warningsOf(aContent({ rhk: [anRhk({ superiorRhk: null })] }), 'JA_JF', undefined)).toEqual([]);
  });

  it.each([
    ['Melaksanakan pelayanan', 'melaksanakan'],
    ['mengikuti  bimbingan teknis', 'mengikuti'],
    ['Membuat  laporan bulanan', 'membuat laporan'],
    ['Membuat aplikasi', 'membuat'],
  ])('point out "%s", which begins with an activity, with a proposal', (text, word) => {
    const [warning] = warningsOf(aContent({ rhk: [anRhk({ text })] }), 'JA_JF', SUPERIOR);
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

  it('ask for no sums of an indicator in words', () => {
    expect(codes(aContent({ rhk: [anRhk({ iki: [anIkiInWords()] })] }))).toEqual([]);
  });

  it('name the lists of the Lampiran in which nothing stands', () => {
    const appendix = { resources: [], accountability: ['Laporan bulanan'], consequences: [] };
    expect(warningsOf(aContent({ appendix }), 'JA_JF', SUPERIOR)).toEqual([
      { code: 'APPENDIX_EMPTY', lists: ['resources', 'consequences'] },
    ]);
  });

  it('are none while nothing is planned', () => {
    expect(warningsOf(EMPTY, 'JPT', SUPERIOR)).toEqual([]);
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

  it('leaves indicators in words out, in whatever order and number they stand', () => {
    const iki = fc
      .array(fc.boolean(), { maxLength: 24 })
      .map((words) =>
        words.map((it, at) => (it ? anIkiInWords({ number: at + 1 }) : anIki({ number: at + 1 }))),
      );
    fc.assert(
      fc.property(iki, (all) => {
        const content = aContent({ approach: 'KUALITATIF', rhk: [anRhk({ iki: all })] });
        const numbers = planOf(content, 'YEAR', []).map((it) => it.number);
        expect([...numbers, ...numbersInWords(content)].toSorted((a, b) => a - b)).toEqual(
          all.map((it) => it.number),
        );
        expect(numbers).toEqual(all.filter((it) => it.approach === 'KUANTITATIF').map((it) => it.number));
      }),
    );
  });
});
