import * as z from 'zod';
import type { FunctionalGrade, IntegratedGrade } from '../../../shared/regulation/credit-tables.ts';
import type { AgencyPolicy } from '../../../shared/regulation/policy.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import type { PolicyDefinition } from './policy-definition.ts';
import { labelled, tableOf, whole } from './policy-definition.ts';

type Name =
  | 'creditBase'
  | 'conventionalFloor'
  | 'monthsInGrade'
  | 'goodYearsForRank'
  | 'goodYearsForJenjang'
  | 'surplusToNextJenjang'
  | 'degreePercent'
  | 'creditDecimals';

const points = (grade: string) => labelled(whole(0, 10_000), `Golongan ${grade}`, `Golongan ${grade}`);
const decimals = whole(0, 4);

/** Angka kredit, and promotion by it. */
export const POLICY_OF_CREDIT: { readonly [N in Name]: PolicyDefinition<AgencyPolicy[N]> } = {
  creditBase: {
    label: { id: 'Angka kredit dasar', en: 'Base credit' },
    description: {
      id: 'Angka kredit dasar menurut golongan, di dalam jenjang.',
      en: 'What somebody has within the jenjang on reaching a golongan.',
    },
    schema: tableOf(Object.keys(DEFAULT_RULE_POLICY.creditBase) as FunctionalGrade[], points),
  },
  conventionalFloor: {
    label: { id: 'Nilai dasar integrasi', en: 'Floor of the integration' },
    description: {
      id: 'Yang dikurangkan dari angka kredit konvensional saat integrasi, menurut golongan.',
      en: 'What is taken off conventional credit at its integration, by golongan.',
    },
    schema: tableOf(Object.keys(DEFAULT_RULE_POLICY.conventionalFloor) as IntegratedGrade[], points),
  },
  monthsInGrade: {
    label: { id: 'Masa dalam pangkat', en: 'Months in the pangkat' },
    description: {
      id: 'Paling sedikit berapa bulan dalam pangkat sebelum naik pangkat.',
      en: 'The fewest months in the pangkat before the next one.',
    },
    schema: whole(0, 600),
  },
  goodYearsForRank: {
    label: { id: 'Tahun Baik untuk naik pangkat', en: 'Good years for a pangkat' },
    description: {
      id: 'Berapa tahun terakhir berpredikat paling rendah Baik.',
      en: 'How many last years have at least Baik.',
    },
    schema: whole(0, 10),
  },
  goodYearsForJenjang: {
    label: { id: 'Tahun Baik untuk naik jenjang', en: 'Good years for a jenjang' },
    description: {
      id: 'Berapa tahun terakhir berpredikat paling rendah Baik.',
      en: 'How many last years have at least Baik.',
    },
    schema: whole(0, 10),
  },
  surplusToNextJenjang: {
    label: { id: 'Kelebihan ikut ke jenjang berikutnya', en: 'Surplus goes into the next jenjang' },
    description: {
      id: 'Apakah kelebihan angka kredit ikut ke jenjang berikutnya.',
      en: 'Whether surplus credit goes along into the next jenjang.',
    },
    schema: z.boolean(),
  },
  degreePercent: {
    label: { id: 'Tambahan ijazah', en: 'What a degree adds' },
    description: {
      id: 'Persen dari angka kredit kenaikan pangkat jenjangnya.',
      en: 'Percent of the credit that a promotion in the jenjang needs.',
    },
    schema: whole(0, 100),
  },
  creditDecimals: {
    label: { id: 'Desimal angka kredit', en: 'Decimals of angka kredit' },
    description: {
      id: 'Desimal yang ditampilkan; angka kredit tetap disimpan dengan empat desimal.',
      en: 'Decimals that are shown; credit is kept with four all the same.',
    },
    schema: z.strictObject({
      periodic: labelled(decimals, 'Periodik', 'Periodic'),
      annual: labelled(decimals, 'Tahunan', 'Annual'),
    }),
  },
};
