import * as z from 'zod';
import { performanceRankingRule } from '../../../shared/regulation/performance-ranking.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { RATINGS } from '../../../shared/regulation/sets.ts';
import { calculator } from './calculator.ts';
import { people } from './distribution-fields.ts';
import { labelled } from './fields.ts';

/** People above, at and below expectation → the ratings whose share lies outside of the older ranking; information only. */
export const pemeringkatanCalculator = calculator({
  name: 'pemeringkatan',
  title: {
    id: 'Pemeringkatan kinerja menurut PP 30/2019 (informasi)',
    en: 'Older ranking of PP 30/2019, as information',
  },
  rules: [performanceRankingRule],
  input: z.strictObject({
    jumlah: labelled(
      z.strictObject({
        DI_ATAS: people('di atas ekspektasi', 'above expectation'),
        SESUAI: people('sesuai ekspektasi', 'at expectation'),
        DI_BAWAH: people('di bawah ekspektasi', 'below expectation'),
      }),
      'Jumlah pegawai per rating',
      'People by rating',
    ),
  }),
  output: z.object({
    diLuarBatas: labelled(
      z.array(z.enum(RATINGS)),
      'Rating yang bagiannya di luar batas',
      'Ratings whose share lies outside of its bounds',
    ),
  }),
  example: {
    input: { jumlah: { DI_ATAS: 10, SESUAI: 26, DI_BAWAH: 4 } },
    output: { diLuarBatas: ['DI_ATAS'] },
  },
  run: ({ jumlah }) => {
    const { outcome, record } = performanceRankingRule({
      counts: jumlah,
      bounds: DEFAULT_RULE_POLICY.rankingPercent,
    });
    return { output: { diLuarBatas: outcome.outside }, records: [record] };
  },
});
