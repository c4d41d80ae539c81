import * as z from 'zod';
import { jenjangPromotionRule } from '../../../shared/regulation/credit-promotion.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { calculator } from './calculator.ts';
import { credit, jenjang, labelled, latestPredikats, scaled, unscaled } from './fields.ts';
import { promotion, promotionOf } from './promotion-fields.ts';

/** What a functional officer has collected → whether they can rise to the next jenjang, and what is missing. */
export const kenaikanJenjangCalculator = calculator({
  name: 'kenaikan-jenjang',
  title: { id: 'Kenaikan jenjang jabatan fungsional', en: 'Promotion to the next jenjang' },
  rules: [jenjangPromotionRule],
  input: z.strictObject({
    jenjang,
    angkaKredit: labelled(credit, 'Angka kredit dalam jenjang', 'Angka kredit in the jenjang'),
    predikat: latestPredikats,
    lulusUji: labelled(z.boolean(), 'Lulus uji kompetensi', 'The competence test is passed'),
    adaLowongan: labelled(z.boolean(), 'Ada lowongan', 'There is a vacancy'),
  }),
  output: z.object({
    ...promotion,
    jenjangBerikut: labelled(jenjang.nullable(), 'Jenjang berikutnya', 'The next jenjang'),
    dibawa: labelled(z.number(), 'Angka kredit yang dibawa', 'Angka kredit that goes along'),
  }),
  example: {
    input: {
      jenjang: 'AHLI_PERTAMA',
      angkaKredit: 106.25,
      predikat: ['BAIK'],
      lulusUji: true,
      adaLowongan: true,
    },
    output: {
      memenuhi: true,
      penghalang: [],
      dibutuhkan: 100,
      kurang: 0,
      lebih: 6.25,
      jenjangBerikut: 'AHLI_MUDA',
      dibawa: 0,
    },
  },
  run: ({ jenjang, angkaKredit, predikat, lulusUji, adaLowongan }) => {
    const { outcome, record } = jenjangPromotionRule({
      jenjang,
      credit: scaled(angkaKredit),
      predikats: predikat,
      competenceTest: lulusUji,
      vacancy: adaLowongan,
      goodYears: DEFAULT_RULE_POLICY.goodYearsForJenjang,
      surplusGoesAlong: DEFAULT_RULE_POLICY.surplusToNextJenjang,
    });
    const output = {
      ...promotionOf(outcome),
      jenjangBerikut: outcome.next,
      dibawa: unscaled(outcome.carried),
    };
    return { output, records: [record] };
  },
});
