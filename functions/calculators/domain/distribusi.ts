import * as z from 'zod';
import { distributionRule } from '../../../shared/regulation/distribution.ts';
import { calculator } from './calculator.ts';
import { broken, counts, warnings } from './distribution-fields.ts';
import { labelled, organisationAchievement } from './fields.ts';

/** An organisation's achievement and how many of its people have each predikat → which bounds are broken. */
export const distribusiCalculator = calculator({
  name: 'distribusi',
  title: { id: 'Pola distribusi predikat', en: 'Distribution of predikat' },
  rules: [distributionRule],
  input: z.strictObject({
    capaianOrganisasi: organisationAchievement,
    jumlah: counts,
  }),
  output: z.object({
    valid: labelled(z.boolean(), 'Sesuai pola', 'No bound is broken'),
    pelanggaran: broken,
    peringatan: warnings,
  }),
  example: {
    input: {
      capaianOrganisasi: 'BAIK',
      jumlah: { SANGAT_BAIK: 9, BAIK: 29, BUTUH_PERBAIKAN: 2, KURANG: 0, SANGAT_KURANG: 0 },
    },
    output: { valid: false, pelanggaran: ['BAIK_MAX_70'], peringatan: [] },
  },
  run: ({ capaianOrganisasi, jumlah }) => {
    const { outcome, record } = distributionRule({ achievement: capaianOrganisasi, counts: jumlah });
    return {
      output: {
        valid: outcome.broken.length === 0,
        pelanggaran: outcome.broken,
        peringatan: outcome.warnings,
      },
      records: [record],
    };
  },
});
