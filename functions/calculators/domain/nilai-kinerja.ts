import * as z from 'zod';
import { performanceValueRule } from '../../../shared/regulation/performance-value.ts';
import { HIGHEST_VALUE } from '../../../shared/regulation/value-limits.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { VALUE_WEIGHTS } from '../../../shared/regulation/sets.ts';
import { calculator } from './calculator.ts';
import { labelled, predikat, quantity, scaled } from './fields.ts';

const value = quantity.max(HIGHEST_VALUE);

/** Values of SKP and behaviour → nilai kinerja and its predikat (PP 30/2019 Pasal 41). */
export const nilaiKinerjaCalculator = calculator({
  name: 'nilai-kinerja',
  title: { id: 'Nilai kinerja menurut PP 30/2019', en: 'Performance value of PP 30/2019' },
  rules: [performanceValueRule],
  input: z.strictObject({
    bobot: labelled(z.enum(VALUE_WEIGHTS), 'Bobot SKP/perilaku (persen)', 'Percent of SKP and of behaviour'),
    nilaiSkp: labelled(value, 'Nilai SKP, 0 sampai 120', 'Value of the SKP, 0 to 120'),
    nilaiPerilaku: labelled(value, 'Nilai perilaku kerja, 0 sampai 120', 'Value of work behaviour, 0 to 120'),
    ideBaru: labelled(
      z.boolean(),
      'Menciptakan ide atau cara baru yang bermanfaat',
      'A new idea or way of working that benefits',
    ),
  }),
  output: z.object({
    nilai: labelled(z.number(), 'Nilai kinerja, 0 sampai 120', 'Performance value, 0 to 120'),
    predikat,
  }),
  example: {
    input: { bobot: '60/40', nilaiSkp: 98.67, nilaiPerilaku: 109, ideBaru: false },
    output: { nilai: 102.8, predikat: 'BAIK' },
  },
  run: ({ bobot, nilaiSkp, nilaiPerilaku, ideBaru }) => {
    const { outcome, record } = performanceValueRule({
      weights: bobot,
      skpValue: scaled(nilaiSkp),
      behaviourValue: scaled(nilaiPerilaku),
      newIdea: ideBaru,
      poorFrom: DEFAULT_RULE_POLICY.poorFrom,
    });
    return { output: { nilai: outcome.value / 100, predikat: outcome.predikat }, records: [record] };
  },
});
