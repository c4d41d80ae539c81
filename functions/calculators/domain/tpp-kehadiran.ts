import * as z from 'zod';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { tppTimeRule } from '../../../shared/regulation/tpp.ts';
import { calculator } from './calculator.ts';
import { count, labelled } from './fields.ts';

const { late, early } = DEFAULT_RULE_POLICY.tppDeductions;

/** Minutes late or early → the deduction from TPP that they fall under. */
export const tppKehadiranCalculator = calculator({
  name: 'tpp-kehadiran',
  title: { id: 'Potongan TPP karena terlambat atau pulang cepat', en: 'Deduction from TPP for lateness' },
  rules: [tppTimeRule],
  input: z.strictObject({
    jenis: labelled(
      z.enum(['TERLAMBAT', 'PULANG_CEPAT']),
      'Terlambat atau pulang cepat',
      'Late, or left early',
    ),
    menit: labelled(
      count(1_440).optional(),
      'Menit; kosong bila tidak ada catatan',
      'Minutes; empty if there is no record',
    ),
  }),
  output: z.object({
    kode: labelled(z.string().nullable(), 'Kode potongan', 'Code of the deduction'),
    persen: labelled(z.number(), 'Potongan (persen)', 'Deduction in percent'),
  }),
  example: { input: { jenis: 'TERLAMBAT', menit: 45 }, output: { kode: 'TL2', persen: 1 } },
  run: ({ jenis, menit }) => {
    const { outcome, record } = tppTimeRule({
      minutes: menit ?? null,
      bands: jenis === 'TERLAMBAT' ? late : early,
    });
    return { output: { kode: outcome?.code ?? null, persen: outcome?.percent ?? 0 }, records: [record] };
  },
});
