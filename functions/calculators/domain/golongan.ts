import * as z from 'zod';
import { gradeRule } from '../../../shared/regulation/grade.ts';
import { PNS_RANKS, PPPK_GRADES } from '../../../shared/regulation/ranks.ts';
import { calculator } from './calculator.ts';
import { jenjang, labelled } from './fields.ts';

const GRADES = [...PNS_RANKS.map(({ grade }) => grade), ...PPPK_GRADES] as const;

/** Golongan → whose it is, its pangkat, the jenjang that span it, and the education that a PPPK is taken in with. */
export const golonganCalculator = calculator({
  name: 'golongan',
  title: { id: 'Golongan, pangkat, dan jenjangnya', en: 'Golongan with its pangkat and jenjang' },
  rules: [gradeRule],
  input: z.strictObject({ golongan: labelled(z.enum(GRADES), 'Golongan', 'Golongan') }),
  output: z.object({
    jenis: labelled(z.enum(['PNS', 'PPPK']), 'Jenis pegawai', 'Kind of employee'),
    pangkat: labelled(z.string().nullable(), 'Pangkat; PPPK tidak punya', 'Pangkat; PPPK have none'),
    jenjang: labelled(z.array(jenjang), 'Jenjang jabatan fungsional', 'Jenjang that span it'),
    pendidikan: labelled(
      z.array(z.string()),
      'Pendidikan saat diangkat PPPK',
      'Education with which a PPPK is taken in',
    ),
  }),
  example: {
    input: { golongan: 'III/c' },
    output: { jenis: 'PNS', pangkat: 'Penata', jenjang: ['PENYELIA', 'AHLI_MUDA'], pendidikan: [] },
  },
  run: ({ golongan }) => {
    const { outcome, record } = gradeRule({ grade: golongan });
    return {
      output: {
        jenis: outcome.of,
        pangkat: outcome.rank,
        jenjang: [...outcome.jenjangs],
        pendidikan: [...outcome.educations],
      },
      records: [record],
    };
  },
});
