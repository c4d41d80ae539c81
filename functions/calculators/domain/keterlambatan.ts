import * as z from 'zod';
import { latenessDaysRule } from '../../../shared/regulation/absence-days.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { calculator } from './calculator.ts';
import { count, labelled } from './fields.ts';

/** Minutes of lateness and early leaving → whole days of absence, and minutes that are left. */
export const keterlambatanCalculator = calculator({
  name: 'keterlambatan',
  title: { id: 'Keterlambatan menjadi hari tidak masuk', en: 'Lateness as days of absence' },
  rules: [latenessDaysRule],
  input: z.strictObject({
    menit: labelled(count(600_000), 'Menit terlambat dan pulang cepat', 'Minutes late and early'),
    menitPerHari: labelled(
      z
        .number()
        .int()
        .min(1)
        .max(1_440)
        .optional()
        .meta({ default: DEFAULT_RULE_POLICY.minutesPerAbsentDay }),
      'Menit yang dihitung satu hari',
      'Minutes that count as a day',
    ),
  }),
  output: z.object({
    hari: labelled(z.number(), 'Hari tidak masuk', 'Days of absence'),
    sisaMenit: labelled(z.number(), 'Sisa menit', 'Minutes left'),
  }),
  example: { input: { menit: 1_000 }, output: { hari: 2, sisaMenit: 100 } },
  run: ({ menit, menitPerHari }) => {
    const { outcome, record } = latenessDaysRule({
      minutes: menit,
      minutesPerDay: menitPerHari ?? DEFAULT_RULE_POLICY.minutesPerAbsentDay,
    });
    return { output: { hari: outcome.days, sisaMenit: outcome.rest }, records: [record] };
  },
});
