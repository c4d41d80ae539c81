import * as z from 'zod';
import { developmentHoursRule, MOST_HOURS } from '../../../shared/regulation/development-hours.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { EMPLOYEE_KINDS } from '../../../shared/regulation/sets.ts';
import { calculator } from './calculator.ts';
import { count, labelled } from './fields.ts';

/** Lesson hours (JP) of a year → what the kind of employee is to have, and what is missing or too much; `null` where no bound was found. */
export const jamPelajaranCalculator = calculator({
  name: 'jam-pelajaran',
  title: {
    id: 'Jam pelajaran pengembangan kompetensi setahun',
    en: 'Lesson hours of competence development in a year',
  },
  rules: [developmentHoursRule],
  input: z.strictObject({
    jenisPegawai: labelled(z.enum(EMPLOYEE_KINDS), 'Jenis pegawai', 'Kind of employee'),
    jamPelajaran: labelled(
      count(MOST_HOURS),
      'Jam pelajaran (JP) dalam setahun',
      'Lesson hours (JP) in the year',
    ),
  }),
  output: z.object({
    terpenuhi: labelled(z.boolean(), 'Sesuai batas', 'Within the bounds'),
    palingSedikit: labelled(z.number().nullable(), 'Paling sedikit (JP)', 'Least, in lesson hours'),
    palingBanyak: labelled(z.number().nullable(), 'Paling banyak (JP)', 'Most, in lesson hours'),
    kurang: labelled(z.number(), 'Kekurangan (JP)', 'Missing, in lesson hours'),
    lebih: labelled(z.number(), 'Kelebihan (JP)', 'Too many, in lesson hours'),
  }),
  example: {
    input: { jenisPegawai: 'PNS', jamPelajaran: 14 },
    output: { terpenuhi: false, palingSedikit: 20, palingBanyak: null, kurang: 6, lebih: 0 },
  },
  run: ({ jenisPegawai, jamPelajaran }) => {
    const { outcome, record } = developmentHoursRule({
      kind: jenisPegawai,
      hours: jamPelajaran,
      bounds: DEFAULT_RULE_POLICY.developmentHours,
    });
    return {
      output: {
        terpenuhi: outcome.kept,
        palingSedikit: outcome.least,
        palingBanyak: outcome.most,
        kurang: outcome.short,
        lebih: outcome.over,
      },
      records: [record],
    };
  },
});
