import * as z from 'zod';
import { absenceLevelRule } from '../../../shared/regulation/absence-level.ts';
import { ABSENCE_SANCTIONS, DISCIPLINE_LEVELS } from '../../../shared/regulation/sets.ts';
import { calculator } from './calculator.ts';
import { count, labelled } from './fields.ts';

/** Working days without a valid reason → level and sanction that PP 94/2021 sets; `null` where there is none. */
export const disiplinCalculator = calculator({
  name: 'disiplin',
  title: { id: 'Tingkat hukuman disiplin karena tidak masuk kerja', en: 'Discipline for absence' },
  rules: [absenceLevelRule],
  input: z.strictObject({
    hariTidakMasuk: labelled(
      count(366),
      'Hari kerja tanpa keterangan dalam setahun',
      'Working days without a reason in a year',
    ),
    berturutTerpanjang: labelled(count(366), 'Terpanjang berturut-turut (hari)', 'Most days in a row'),
  }),
  output: z.object({
    tingkat: labelled(
      z.enum(DISCIPLINE_LEVELS).nullable(),
      'Tingkat hukuman disiplin',
      'Level of the sanction',
    ),
    sanksi: labelled(z.enum(ABSENCE_SANCTIONS).nullable(), 'Sanksi', 'Sanction'),
    gajiDihentikan: labelled(z.boolean(), 'Gaji dihentikan', 'Salary stops'),
  }),
  example: {
    input: { hariTidakMasuk: 12, berturutTerpanjang: 4 },
    output: { tingkat: 'SEDANG', sanksi: 'POTONG_TUKIN_25_6_BULAN', gajiDihentikan: false },
  },
  run: ({ hariTidakMasuk, berturutTerpanjang }) => {
    const { outcome, record } = absenceLevelRule({
      absentDays: hariTidakMasuk,
      longestRun: berturutTerpanjang,
    });
    return {
      output: { tingkat: outcome.level, sanksi: outcome.sanction, gajiDihentikan: outcome.salaryStops },
      records: [record],
    };
  },
});
