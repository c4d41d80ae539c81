import * as z from 'zod';
import type { Zone } from '../../../shared/kernel/dates.ts';
import { ZONES } from '../../../shared/kernel/dates.ts';
import { objectionInTimeRule } from '../../../shared/regulation/objection-deadline.ts';
import { calculator } from './calculator.ts';
import { date, labelled } from './fields.ts';

/** The last day, and the instant of filing → whether an objection came in time by the local clock. */
export const keberatanTepatWaktuCalculator = calculator({
  name: 'keberatan-tepat-waktu',
  title: { id: 'Keberatan diajukan tepat waktu', en: 'Whether an objection was filed in time' },
  rules: [objectionInTimeRule],
  input: z.strictObject({
    batas: labelled(date, 'Hari terakhir', 'Last day'),
    diajukan: labelled(
      z.iso.datetime().refine((it) => it >= '1900' && it < '2200', 'from 1900 to 2199'),
      'Waktu diajukan (UTC)',
      'Instant of filing, in UTC',
    ),
    zona: labelled(
      z
        .enum(Object.keys(ZONES) as [Zone, ...Zone[]])
        .optional()
        .meta({ default: 'Asia/Jakarta' }),
      'Zona waktu',
      'Time zone',
    ),
  }),
  output: z.object({ tepatWaktu: labelled(z.boolean(), 'Tepat waktu', 'In time') }),
  example: {
    input: { batas: '2026-03-23', diajukan: '2026-03-23T17:00:00Z' },
    output: { tepatWaktu: false },
  },
  run: ({ batas, diajukan, zona }) => {
    const { outcome, record } = objectionInTimeRule({
      deadline: batas,
      filed: diajukan,
      zone: zona ?? 'Asia/Jakarta',
    });
    return { output: { tepatWaktu: outcome }, records: [record] };
  },
});
