import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditIntegrationRule, degreeCreditRule } from './credit-integration.ts';
import { jenjangPromotionRule, rankPromotionRule } from './credit-promotion.ts';
import { CREDIT_TERMS } from './credit-tables.ts';
import { DEFAULT_RULE_POLICY as policy } from './rule-policy.ts';
import { JENJANGS } from './sets.ts';

type RankInput = Parameters<typeof rankPromotionRule>[0];
type JenjangInput = Parameters<typeof jenjangPromotionRule>[0];

const rank = (over: Partial<RankInput>) =>
  rankPromotionRule({
    jenjang: 'AHLI_PERTAMA',
    grade: 'III/a',
    base: 0,
    credit: 500_000,
    monthsInGrade: 24,
    predikats: ['BAIK', 'SANGAT_BAIK'],
    leastMonths: policy.monthsInGrade,
    goodYears: policy.goodYearsForRank,
    ...over,
  }).outcome;

const jenjang = (over: Partial<JenjangInput>) =>
  jenjangPromotionRule({
    jenjang: 'AHLI_MUDA',
    credit: 2_000_000,
    predikats: ['BAIK'],
    competenceTest: true,
    vacancy: true,
    goodYears: policy.goodYearsForJenjang,
    surplusGoesAlong: policy.surplusToNextJenjang,
    ...over,
  }).outcome;

describe('kenaikan pangkat', () => {
  it('of III/a is met by four years of Baik, and by three of Sangat Baik with a surplus', () => {
    expect(rank({})).toEqual({ credit: { required: 500_000, short: 0, surplus: 0 }, obstacles: [] });
    expect(rank({ credit: 562_500 }).credit?.surplus).toBe(62_500);
    expect(rank({ credit: 499_999 })).toEqual({
      credit: { required: 500_000, short: 1, surplus: 0 },
      obstacles: ['CREDIT'],
    });
  });

  it('names everything that stands in its way', () => {
    expect(rank({ credit: 0, monthsInGrade: 23, predikats: ['BAIK'] }).obstacles).toEqual([
      'CREDIT',
      'TIME_IN_GRADE',
      'PREDIKAT',
    ]);
    expect(rank({ predikats: ['BAIK', 'BUTUH_PERBAIKAN'] }).obstacles).toEqual(['PREDIKAT']);
    expect(rank({ predikats: ['BAIK', 'BAIK', 'KURANG'] }).obstacles).toEqual([]);
  });

  it('follows the jenjang from its highest golongan, and ends with the line', () => {
    expect(rank({ grade: 'III/b', base: 50, credit: 1_000_000 }).obstacles).toEqual(['NEXT_JENJANG_FIRST']);
    expect(rank({ jenjang: 'AHLI_UTAMA', grade: 'IV/e' })).toEqual({
      credit: null,
      obstacles: ['HIGHEST_GRADE'],
    });
  });

  it('is refused for a golongan of another jenjang', () => {
    expect(() => rank({ grade: 'III/c' })).toThrow(RangeError);
    expect(() => rank({ credit: 0.5 })).toThrow(RangeError);
  });
});

describe('kenaikan jenjang', () => {
  it('of Ahli Muda lacks 25 with 175, of 200', () => {
    expect(jenjang({ credit: 1_750_000 })).toEqual({
      next: 'AHLI_MADYA',
      credit: { required: 2_000_000, short: 250_000, surplus: 0 },
      carried: 0,
      obstacles: ['CREDIT'],
    });
  });

  it('asks for a good year, a test and a vacancy too', () => {
    expect(jenjang({}).obstacles).toEqual([]);
    expect(jenjang({ predikats: [], competenceTest: false, vacancy: false }).obstacles).toEqual([
      'PREDIKAT',
      'COMPETENCE_TEST',
      'VACANCY',
    ]);
  });

  it('leaves a surplus behind unless policy takes it along', () => {
    expect(jenjang({ credit: 2_100_000 }).carried).toBe(0);
    expect(jenjang({ credit: 2_100_000, surplusGoesAlong: true }).carried).toBe(100_000);
  });

  it('ends with Penyelia and Ahli Utama', () => {
    const ends = JENJANGS.filter((it) => jenjang({ jenjang: it }).next === null);
    expect(ends).toEqual(['PENYELIA', 'AHLI_UTAMA']);
    expect(jenjang({ jenjang: 'PENYELIA' }).obstacles).toEqual(['HIGHEST_JENJANG']);
  });

  it('never lacks and exceeds at once, and more credit never takes it away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...JENJANGS), fc.nat(6_000_000), fc.nat(100_000), (of, credit, more) => {
        const before = jenjang({ jenjang: of, credit });
        const after = jenjang({ jenjang: of, credit: credit + more });
        if (before.credit === null || after.credit === null) return CREDIT_TERMS[of].next === null;
        const { required, short, surplus } = before.credit;
        return (
          credit + short - surplus === required &&
          short * surplus === 0 &&
          after.obstacles.length <= before.obstacles.length
        );
      }),
    );
  });
});

describe('integrasi', () => {
  it('of 172.5 in III/b is 22.5, with the base 72.5, and lacks 27.5 to Ahli Muda', () => {
    const { outcome } = creditIntegrationRule({
      conventional: 1_725_000,
      floor: policy.conventionalFloor['III/b'],
      base: policy.creditBase['III/b'],
    });
    expect(outcome).toEqual({ integrated: 225_000, total: 725_000 });
    expect(jenjang({ jenjang: 'AHLI_PERTAMA', credit: outcome.total }).credit?.short).toBe(275_000);
  });

  it('is nothing at the floor, and refused below it', () => {
    const at = (conventional: number) =>
      creditIntegrationRule({ conventional, floor: 150, base: 50 }).outcome;
    expect(at(1_500_000)).toEqual({ integrated: 0, total: 500_000 });
    expect(() => at(1_499_999)).toThrow(RangeError);
  });
});

describe('a new degree', () => {
  it('adds a quarter of what a promotion needs', () => {
    const { outcome } = degreeCreditRule({ jenjang: 'AHLI_MUDA', percent: policy.degreePercent });
    expect(outcome).toBe(250_000);
    expect(() => degreeCreditRule({ jenjang: 'AHLI_MUDA', percent: 101 })).toThrow(RangeError);
  });
});
