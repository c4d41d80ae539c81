import * as z from 'zod';
import type { AgencyPolicy } from '../../../shared/regulation/policy.ts';
import { PREDIKATS, TPP_BASES } from '../../../shared/regulation/sets.ts';
import type { PolicyDefinition } from './policy-definition.ts';
import { distinct, labelled, percent, shares, tableOf, whole } from './policy-definition.ts';

type Name = 'tppWeights' | 'tppBase' | 'tppDeductions' | 'tppFactor';

const PREDIKAT_LABELS = {
  SANGAT_BAIK: 'Sangat Baik',
  BAIK: 'Baik',
  BUTUH_PERBAIKAN: 'Butuh Perbaikan',
  KURANG: 'Kurang',
  SANGAT_KURANG: 'Sangat Kurang',
} as const;

const band = z.strictObject({
  code: labelled(z.string().regex(/^[A-Z][A-Z0-9_]{0,11}$/), 'Kode', 'Code'),
  from: labelled(whole(1, 1_440), 'Mulai menit ke-', 'From minute'),
  percent: labelled(percent, 'Potongan (%)', 'Deduction (%)'),
});
type Band = z.output<typeof band>;

/** A longer time is a band of its own, further down, and never costs less. */
const rising: z.core.CheckFn<readonly Band[]> = ({ value, issues }) => {
  value.forEach((it, at) => {
    const before = value[at - 1];
    if (before === undefined) return;
    if (it.from <= before.from)
      issues.push({
        code: 'custom',
        input: it.from,
        path: [at, 'from'],
        message: 'must be more than in the row above',
      });
    if (it.percent < before.percent)
      issues.push({
        code: 'custom',
        input: it.percent,
        path: [at, 'percent'],
        message: 'must not be less than in the row above',
      });
  });
};
const bands = z
  .array(band)
  .min(1)
  .max(12)
  .check(distinct('code'), rising)
  .meta({ distinct: ['code'], ascending: ['from', 'percent'] });

/** TPP: its weights, what is taken off, and what a predikat pays. */
export const POLICY_OF_TPP: { readonly [N in Name]: PolicyDefinition<AgencyPolicy[N]> } = {
  tppWeights: {
    label: { id: 'Bobot TPP', en: 'Weights of TPP' },
    description: {
      id: 'Persen pagu bagi produktivitas dan disiplin, berjumlah 100.',
      en: 'Percent of the ceiling for productivity and for discipline, 100 together.',
    },
    schema: shares({
      productivity: { id: 'Produktivitas kerja', en: 'Productivity' },
      discipline: { id: 'Disiplin kerja', en: 'Discipline' },
    }),
  },
  tppBase: {
    label: { id: 'Dasar potongan TPP', en: 'Base of deductions' },
    description: {
      id: 'Apakah persen potongan dihitung dari seluruh pagu (TOTAL) atau dari komponen disiplin (KOMPONEN).',
      en: 'Whether deductions are percentages of the whole ceiling or of its discipline component.',
    },
    schema: z.enum(TPP_BASES),
  },
  tppDeductions: {
    label: { id: 'Tabel potongan TPP', en: 'Table of deductions' },
    description: {
      id: 'Persen tiap potongan. Baris terlambat dan pulang cepat berurutan; menit lebih lama tidak dipotong lebih sedikit.',
      en: 'Percent of each deduction. Rows are in order; more minutes are never deducted less.',
    },
    schema: z.strictObject({
      absentDay: labelled(percent, 'Tidak masuk tanpa keterangan, per hari (%)', 'A day without notice (%)'),
      late: labelled(bands, 'Terlambat', 'Late'),
      early: labelled(bands, 'Pulang sebelum waktu', 'Left early'),
      ceremony: labelled(
        z.strictObject({
          percent: labelled(percent, 'Potongan (%)', 'Deduction (%)'),
          base: labelled(z.enum(TPP_BASES), 'Dasar', 'Base'),
        }),
        'Tidak ikut apel atau upacara',
        'Missed assembly or ceremony',
      ),
    }),
  },
  tppFactor: {
    label: { id: 'Faktor kinerja TPP', en: 'Factor of performance' },
    description: {
      id: 'Persen produktivitas yang dibayar menurut predikat; predikat lebih rendah tidak dibayar lebih banyak.',
      en: 'Percent of productivity that is paid under a predikat; a lower predikat never pays more.',
    },
    schema: tableOf(PREDIKATS, (it) =>
      labelled(whole(0, 100), PREDIKAT_LABELS[it], PREDIKAT_LABELS[it]),
    ).check(({ value, issues }) => {
      PREDIKATS.forEach((it, at) => {
        const better = PREDIKATS[at - 1];
        if (better !== undefined && value[it] > value[better])
          issues.push({
            code: 'custom',
            input: value[it],
            path: [it],
            message: `must not be more than ${better}`,
          });
      });
    }),
  },
};
