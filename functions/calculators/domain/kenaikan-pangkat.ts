import * as z from 'zod';
import { rankPromotionRule } from '../../../shared/regulation/credit-promotion.ts';
import type { FunctionalGrade } from '../../../shared/regulation/credit-tables.ts';
import { CREDIT_TERMS, isGradeOf } from '../../../shared/regulation/credit-tables.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { calculator } from './calculator.ts';
import { count, credit, jenjang, labelled, latestPredikats, onceRead, scaled } from './fields.ts';
import { promotion, promotionOf } from './promotion-fields.ts';

const GRADES: readonly FunctionalGrade[] = Object.values(CREDIT_TERMS).flatMap((it) => it.grades);

/** What a functional officer has collected → whether they can rise in pangkat, and what is missing. */
export const kenaikanPangkatCalculator = calculator({
  name: 'kenaikan-pangkat',
  title: { id: 'Kenaikan pangkat jabatan fungsional', en: 'Promotion in pangkat of a functional officer' },
  rules: [rankPromotionRule],
  input: z
    .strictObject({
      jenjang,
      golongan: labelled(z.enum([...new Set(GRADES)]), 'Golongan ruang', 'Golongan'),
      angkaKredit: labelled(
        credit,
        'Angka kredit dalam jenjang, termasuk angka kredit dasar',
        'Angka kredit in the jenjang, its base included',
      ),
      predikat: latestPredikats,
      bulanDalamPangkat: labelled(count(1_200), 'Bulan dalam pangkat', 'Months in the pangkat'),
    })
    .refine((it) => isGradeOf(it.jenjang, it.golongan), {
      ...onceRead,
      path: ['golongan'],
      message: 'no golongan of this jenjang',
    }),
  output: z.object(promotion),
  example: {
    input: {
      jenjang: 'AHLI_PERTAMA',
      golongan: 'III/a',
      angkaKredit: 46.875,
      predikat: ['BAIK', 'SANGAT_BAIK'],
      bulanDalamPangkat: 36,
    },
    output: { memenuhi: false, penghalang: ['CREDIT'], dibutuhkan: 50, kurang: 3.125, lebih: 0 },
  },
  run: ({ jenjang, golongan, angkaKredit, predikat, bulanDalamPangkat }) => {
    const { outcome, record } = rankPromotionRule({
      jenjang,
      grade: golongan,
      credit: scaled(angkaKredit),
      predikats: predikat,
      base: DEFAULT_RULE_POLICY.creditBase[golongan],
      monthsInGrade: bulanDalamPangkat,
      leastMonths: DEFAULT_RULE_POLICY.monthsInGrade,
      goodYears: DEFAULT_RULE_POLICY.goodYearsForRank,
    });
    return { output: promotionOf(outcome), records: [record] };
  },
});
