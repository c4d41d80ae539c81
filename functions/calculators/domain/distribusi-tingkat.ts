import * as z from 'zod';
import { distributionSeverityRule } from '../../../shared/regulation/distribution-severity.ts';
import { distributionRule, populationOf } from '../../../shared/regulation/distribution.ts';
import { DEFAULT_POLICY } from '../../../shared/regulation/policy.ts';
import { DISTRIBUTION_SEVERITIES, SIGNATORY_LEVELS } from '../../../shared/regulation/sets.ts';
import { calculator } from './calculator.ts';
import { broken, counts, warnings } from './distribution-fields.ts';
import { count, labelled, organisationAchievement } from './fields.ts';

/** A distribution, and who signed a reason for it → how severe its deviation is, and whose reason it still awaits. */
export const distribusiTingkatCalculator = calculator({
  name: 'distribusi-tingkat',
  title: {
    id: 'Tingkat penyimpangan dari pola distribusi',
    en: 'How severe a deviation from the distribution is',
  },
  rules: [distributionRule, distributionSeverityRule],
  input: z.strictObject({
    capaianOrganisasi: organisationAchievement,
    jumlah: counts,
    alasanOleh: labelled(
      z.enum(SIGNATORY_LEVELS).optional(),
      'Alasan ditandatangani oleh; kosong bila belum ada',
      'Who signed a reason; empty if nobody did',
    ),
    populasiMinimal: labelled(
      count(1_000_000).optional().meta({ default: DEFAULT_POLICY.minimumPopulation }),
      'Jumlah pegawai mulai dari mana pola mengikat',
      'People from whom on the pattern counts',
    ),
    pelanggaranAdalah: labelled(
      z.enum(['WARNING', 'ERROR']).optional().meta({ default: DEFAULT_POLICY.distributionViolation }),
      'Pelanggaran diperlakukan sebagai',
      'What a broken bound is',
    ),
  }),
  output: z.object({
    tingkat: labelled(z.enum(DISTRIBUTION_SEVERITIES), 'Tingkat penyimpangan', 'Severity'),
    menunggu: labelled(
      z.enum(SIGNATORY_LEVELS).nullable(),
      'Menunggu alasan dari; kosong bila tidak perlu',
      'Whose reason is awaited; empty if nobody’s',
    ),
    pelanggaran: broken,
    peringatan: warnings,
  }),
  example: {
    input: {
      capaianOrganisasi: 'BAIK',
      jumlah: { SANGAT_BAIK: 9, BAIK: 29, BUTUH_PERBAIKAN: 2, KURANG: 0, SANGAT_KURANG: 0 },
    },
    output: {
      tingkat: 'WARNING',
      menunggu: 'PEJABAT_PENILAI',
      pelanggaran: ['BAIK_MAX_70'],
      peringatan: [],
    },
  },
  run: ({ capaianOrganisasi, jumlah, alasanOleh, populasiMinimal, pelanggaranAdalah }) => {
    const found = distributionRule({ achievement: capaianOrganisasi, counts: jumlah });
    const { outcome, record } = distributionSeverityRule({
      ...found.outcome,
      population: populationOf(jumlah),
      reasonBy: alasanOleh ?? null,
      minimumPopulation: populasiMinimal ?? DEFAULT_POLICY.minimumPopulation,
      distributionViolation: pelanggaranAdalah ?? DEFAULT_POLICY.distributionViolation,
    });
    return {
      output: {
        tingkat: outcome.severity,
        menunggu: outcome.awaits,
        pelanggaran: found.outcome.broken,
        peringatan: found.outcome.warnings,
      },
      records: [found.record, record],
    };
  },
});
