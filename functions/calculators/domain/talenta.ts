import * as z from 'zod';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { POTENTIALS, RATINGS } from '../../../shared/regulation/sets.ts';
import { talentBoxRule } from '../../../shared/regulation/talent-box.ts';
import { calculator } from './calculator.ts';
import { labelled, predikat, quantity, scaled } from './fields.ts';

/** Predikat and potential → the talent box. */
export const talentaCalculator = calculator({
  name: 'talenta',
  title: { id: 'Kotak manajemen talenta', en: 'Talent box' },
  rules: [talentBoxRule],
  input: z.strictObject({
    predikat,
    potensial: labelled(quantity.max(100), 'Potensial, 0 sampai 100', 'Potential, 0 to 100'),
  }),
  output: z.object({
    kotak: labelled(z.number(), 'Kotak, 1 sampai 9', 'Box, 1 to 9'),
    kinerja: labelled(z.enum(RATINGS), 'Kinerja', 'Performance'),
    tingkatPotensial: labelled(z.enum(POTENTIALS), 'Tingkat potensial', 'Potential'),
    kelompokSuksesi: labelled(z.boolean(), 'Masuk kelompok rencana suksesi', 'In the pool for succession'),
  }),
  example: {
    input: { predikat: 'BAIK', potensial: 90 },
    output: { kotak: 8, kinerja: 'SESUAI', tingkatPotensial: 'TINGGI', kelompokSuksesi: true },
  },
  run: ({ predikat, potensial }) => {
    const { outcome, record } = talentBoxRule({
      predikat,
      potential: scaled(potensial),
      from: DEFAULT_RULE_POLICY.potentialFrom,
      boxes: DEFAULT_RULE_POLICY.talentBoxes,
    });
    const { box, performance, potential, pool } = outcome;
    return {
      output: { kotak: box, kinerja: performance, tingkatPotensial: potential, kelompokSuksesi: pool },
      records: [record],
    };
  },
});
