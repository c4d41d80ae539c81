import * as z from 'zod';
import { TPP_BASES } from '../../../shared/regulation/sets.ts';
import { tppRule } from '../../../shared/regulation/tpp.ts';
import { calculator } from './calculator.ts';
import { count, labelled, onceRead, quantity, scaled } from './fields.ts';

const percent = quantity.max(100);

/** What one month's TPP is made from → its two components and their sum, in whole rupiah. */
export const tppCalculator = calculator({
  name: 'tpp',
  title: { id: 'Tambahan penghasilan pegawai sebulan', en: 'TPP of a month' },
  rules: [tppRule],
  input: z
    .strictObject({
      pagu: labelled(count(1_000_000_000), 'Pagu (rupiah)', 'Ceiling in rupiah'),
      bobotProduktivitas: labelled(
        percent,
        'Bobot produktivitas (persen)',
        'Weight of productivity in percent',
      ),
      bobotDisiplin: labelled(percent, 'Bobot disiplin (persen)', 'Weight of discipline in percent'),
      faktorKinerja: labelled(
        quantity.max(10),
        'Faktor kinerja, 1 berarti penuh',
        'Factor of performance, 1 is all',
      ),
      potongan: labelled(
        z
          .array(
            z.strictObject({
              kode: labelled(z.string().min(1).max(20), 'Kode', 'Code'),
              persen: labelled(percent, 'Persen setiap kali', 'Percent each time'),
              jumlah: labelled(count(1_000), 'Berapa kali', 'How often'),
            }),
          )
          .max(50),
        'Potongan',
        'Deductions',
      ),
      basis: labelled(
        z.enum(TPP_BASES),
        'Potongan dihitung dari',
        'What deductions are percentages of: the ceiling or its discipline component',
      ),
      hukdisPersen: labelled(
        percent,
        'Potongan hukuman disiplin (persen)',
        'Cut of a hukuman disiplin in percent',
      ),
    })
    .refine((it) => scaled(it.bobotProduktivitas) + scaled(it.bobotDisiplin) === scaled(100), {
      ...onceRead,
      path: ['bobotDisiplin'],
      message: 'not 100 together with bobotProduktivitas',
    }),
  output: z.object({
    produktivitas: labelled(z.number(), 'Produktivitas (rupiah)', 'Productivity in rupiah'),
    disiplin: labelled(z.number(), 'Disiplin (rupiah)', 'Discipline in rupiah'),
    total: labelled(z.number(), 'Jumlah (rupiah)', 'Sum in rupiah'),
  }),
  example: {
    input: {
      pagu: 5_000_000,
      bobotProduktivitas: 60,
      bobotDisiplin: 40,
      faktorKinerja: 1,
      potongan: [{ kode: 'TL1', persen: 0.5, jumlah: 3 }],
      basis: 'TOTAL',
      hukdisPersen: 0,
    },
    output: { produktivitas: 3_000_000, disiplin: 1_925_000, total: 4_925_000 },
  },
  run: (it) => {
    const { outcome, record } = tppRule({
      ceiling: it.pagu,
      productivityWeight: scaled(it.bobotProduktivitas),
      disciplineWeight: scaled(it.bobotDisiplin),
      factor: scaled(it.faktorKinerja),
      deductions: it.potongan.map(({ kode, persen, jumlah }) => ({
        code: kode,
        percent: scaled(persen),
        count: jumlah,
        base: null,
      })),
      base: it.basis,
      sanction: scaled(it.hukdisPersen),
    });
    const { productivity, discipline, total } = outcome;
    return { output: { produktivitas: productivity, disiplin: discipline, total }, records: [record] };
  },
});
