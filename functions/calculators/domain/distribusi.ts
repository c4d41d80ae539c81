import * as z from 'zod';
import { DISTRIBUTION_PATTERNS, distributionRule } from '../../../shared/regulation/distribution.ts';
import { calculator } from './calculator.ts';
import { count, labelled, organisationAchievement } from './fields.ts';

const people = (id: string, en: string) => labelled(count(1_000_000), `Pegawai ${id}`, `People ${en}`);
const patterns = Object.values(DISTRIBUTION_PATTERNS);
const BROKEN = [...new Set(patterns.flatMap((it) => it.limits.map(({ code }) => code)))].toSorted();
const WARNED = patterns.flatMap((it) => (it.largest === null ? [] : [it.largest.otherwise]));

/** An organisation's achievement and how many of its people have each predikat → which bounds are broken. */
export const distribusiCalculator = calculator({
  name: 'distribusi',
  title: { id: 'Pola distribusi predikat', en: 'Distribution of predikat' },
  rules: [distributionRule],
  input: z.strictObject({
    capaianOrganisasi: organisationAchievement,
    jumlah: labelled(
      z.strictObject({
        SANGAT_BAIK: people('Sangat Baik', 'rated Sangat Baik'),
        BAIK: people('Baik', 'rated Baik'),
        BUTUH_PERBAIKAN: people('Butuh Perbaikan', 'rated Butuh Perbaikan'),
        KURANG: people('Kurang', 'rated Kurang'),
        SANGAT_KURANG: people('Sangat Kurang', 'rated Sangat Kurang'),
      }),
      'Jumlah pegawai per predikat',
      'People by predikat',
    ),
  }),
  output: z.object({
    valid: labelled(z.boolean(), 'Sesuai pola', 'No bound is broken'),
    pelanggaran: labelled(z.array(z.enum(BROKEN)), 'Pelanggaran', 'Broken bounds'),
    peringatan: labelled(z.array(z.enum(WARNED)), 'Peringatan', 'Warnings'),
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
    const { broken, warnings } = outcome;
    return {
      output: { valid: broken.length === 0, pelanggaran: broken, peringatan: warnings },
      records: [record],
    };
  },
});
