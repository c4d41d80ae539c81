import * as z from 'zod';
import type { MovesFound } from '../../../shared/regulation/distribution-moves.ts';
import { distributionMovesRule } from '../../../shared/regulation/distribution-moves.ts';
import { calculator } from './calculator.ts';
import { counts, countsAfter, warnings } from './distribution-fields.ts';
import { labelled, organisationAchievement, predikat } from './fields.ts';

const move = z.object({
  dari: labelled(predikat, 'Dari', 'From'),
  ke: labelled(predikat, 'Ke', 'To'),
  jumlah: labelled(z.number(), 'Jumlah pegawai', 'People'),
});
const found = z.object({
  langkah: labelled(z.array(move), 'Langkah', 'Moves'),
  pegawai: labelled(z.number(), 'Pegawai yang berpindah', 'People who move'),
  tingkat: labelled(z.number(), 'Tingkat perpindahan seluruhnya', 'Levels moved together'),
  diturunkan: labelled(z.number(), 'Pegawai yang diturunkan', 'People who are lowered'),
  jumlah: countsAfter,
  peringatan: warnings,
});

/** An organisation's achievement and its people by predikat → the smallest set of moves after which no bound is broken, in counts only. */
export const distribusiLangkahCalculator = calculator({
  name: 'distribusi-langkah',
  title: {
    id: 'Perpindahan terkecil menuju pola distribusi',
    en: 'Smallest set of moves into a distribution',
  },
  rules: [distributionMovesRule],
  input: z.strictObject({ capaianOrganisasi: organisationAchievement, jumlah: counts }),
  output: z.object({
    terkecil: labelled(
      found.nullable(),
      'Terkecil tanpa pelanggaran; kosong bila tidak mungkin',
      'The smallest that breaks no bound; empty if there is none',
    ),
    tanpaPeringatan: labelled(
      found.nullable(),
      'Terkecil tanpa pelanggaran dan peringatan; kosong bila tidak mungkin',
      'The smallest without a warning either; empty if there is none',
    ),
  }),
  example: {
    input: {
      capaianOrganisasi: 'BAIK',
      jumlah: { SANGAT_BAIK: 9, BAIK: 29, BUTUH_PERBAIKAN: 2, KURANG: 0, SANGAT_KURANG: 0 },
    },
    output: {
      terkecil: {
        langkah: [{ dari: 'BAIK', ke: 'SANGAT_BAIK', jumlah: 1 }],
        pegawai: 1,
        tingkat: 1,
        diturunkan: 0,
        jumlah: { SANGAT_BAIK: 10, BAIK: 28, BUTUH_PERBAIKAN: 2, KURANG: 0, SANGAT_KURANG: 0 },
        peringatan: [],
      },
      tanpaPeringatan: {
        langkah: [{ dari: 'BAIK', ke: 'SANGAT_BAIK', jumlah: 1 }],
        pegawai: 1,
        tingkat: 1,
        diturunkan: 0,
        jumlah: { SANGAT_BAIK: 10, BAIK: 28, BUTUH_PERBAIKAN: 2, KURANG: 0, SANGAT_KURANG: 0 },
        peringatan: [],
      },
    },
  },
  run: ({ capaianOrganisasi, jumlah }) => {
    const { outcome, record } = distributionMovesRule({ achievement: capaianOrganisasi, counts: jumlah });
    return {
      output: {
        terkecil: foundOf(outcome.smallest),
        tanpaPeringatan: foundOf(outcome.withoutWarning),
      },
      records: [record],
    };
  },
});

function foundOf(it: MovesFound | null) {
  if (it === null) return null;
  return {
    langkah: it.moves.map(({ from, to, count }) => ({ dari: from, ke: to, jumlah: count })),
    pegawai: it.people,
    tingkat: it.levels,
    diturunkan: it.lowered,
    jumlah: it.counts,
    peringatan: [...it.warnings],
  };
}
