import * as z from 'zod';
import { ESELONS, positionRule } from '../../../shared/regulation/positions.ts';
import { POSITION_GROUPS, POSITION_KINDS } from '../../../shared/regulation/sets.ts';
import { calculator } from './calculator.ts';
import { jenjang, labelled } from './fields.ts';

/** Kind of a position → managerial or not, the eselon that it can have in a city, and its jenjang. */
export const jabatanCalculator = calculator({
  name: 'jabatan',
  title: { id: 'Jabatan, kelompok, dan eselonnya', en: 'Kind of position with its group and eselon' },
  rules: [positionRule],
  input: z.strictObject({ jabatan: labelled(z.enum(POSITION_KINDS), 'Jenis jabatan', 'Kind of position') }),
  output: z.object({
    kelompok: labelled(
      z.enum(POSITION_GROUPS).nullable(),
      'Kelompok jabatan; kosong bila bukan jabatan ASN',
      'Group; empty for who holds no position of the civil service',
    ),
    eselon: labelled(
      z.array(z.enum(ESELONS)),
      'Eselon di pemerintah kota',
      'Eselon that it can have in a city',
    ),
    jenjang: labelled(z.array(jenjang), 'Jenjang', 'Jenjang'),
  }),
  example: {
    input: { jabatan: 'ADMINISTRATOR' },
    output: { kelompok: 'MANAJERIAL', eselon: ['III.a', 'III.b'], jenjang: [] },
  },
  run: ({ jabatan }) => {
    const { outcome, record } = positionRule({ kind: jabatan });
    return {
      output: {
        kelompok: outcome.group,
        eselon: [...outcome.eselons],
        jenjang: [...outcome.jenjangs],
      },
      records: [record],
    };
  },
});
