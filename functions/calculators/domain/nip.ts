import * as z from 'zod';
import { NIP_PROBLEMS, nipRule } from '../../../shared/regulation/nip.ts';
import { GENDERS } from '../../../shared/regulation/sets.ts';
import { calculator } from './calculator.ts';
import { labelled } from './fields.ts';

/** A NIP, or the number of a PPPK → what it says, or the first thing that is wrong with it. A wrong number is an answer, no bad input. */
export const nipCalculator = calculator({
  name: 'nip',
  title: { id: 'Pemeriksaan NIP dan NI PPPK', en: 'Check of a NIP or NI PPPK' },
  rules: [nipRule],
  input: z.strictObject({
    nip: labelled(z.string().min(1).max(40), 'NIP', 'NIP, 18 digits; spaces are allowed'),
  }),
  output: z.object({
    valid: labelled(z.boolean(), 'NIP benar', 'The number is valid'),
    masalah: labelled(z.enum(NIP_PROBLEMS).optional(), 'Masalah', 'What is wrong with it'),
    jenis: labelled(z.enum(['PNS', 'PPPK']).optional(), 'Jenis pegawai', 'Kind of employee'),
    tanggalLahir: labelled(z.iso.date().optional(), 'Tanggal lahir', 'Date of birth'),
    jenisKelamin: labelled(z.enum(GENDERS).optional(), 'Jenis kelamin', 'Gender'),
    diangkat: labelled(z.string().optional(), 'Diangkat', 'Appointed: month of a PNS, year of a PPPK'),
  }),
  example: {
    input: { nip: '19860926 201505 1 001' },
    output: {
      valid: true,
      jenis: 'PNS',
      tanggalLahir: '1986-09-26',
      jenisKelamin: 'L',
      diangkat: '2015-05',
    },
  },
  run: ({ nip }) => {
    const { outcome, record } = nipRule({ nip });
    if (!outcome.valid) return { output: { valid: false, masalah: outcome.problem }, records: [record] };
    const { kind, birthDate, gender, appointed } = outcome;
    return {
      output: {
        valid: true,
        jenis: kind,
        tanggalLahir: birthDate,
        jenisKelamin: gender,
        diangkat: appointed,
      },
      records: [record],
    };
  },
});
