import * as z from 'zod';
import { absenceDaysRule } from '../../../shared/regulation/absence-days.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { calculator } from './calculator.ts';
import { dates, holidays, labelled, workWeek, year } from './fields.ts';

/** Dates without a valid reason → what the calculator of discipline asks for. */
export const hariTidakMasukCalculator = calculator({
  name: 'hari-tidak-masuk',
  title: { id: 'Menghitung hari tidak masuk kerja', en: 'Counting days of absence' },
  rules: [absenceDaysRule],
  input: z.strictObject({
    tanggal: labelled(dates, 'Tanggal tanpa keterangan', 'Dates without a reason, also of the year before'),
    tahun: labelled(year, 'Tahun', 'Year'),
    hariLibur: holidays,
    hariKerja: workWeek,
  }),
  output: z.object({
    hariTidakMasuk: labelled(z.number(), 'Hari tidak masuk dalam tahun itu', 'Days of absence in the year'),
    berturutTerpanjang: labelled(z.number(), 'Terpanjang berturut-turut (hari)', 'Most days in a row'),
    dari: labelled(z.string().nullable(), 'Sejak', 'The run begins'),
    sampai: labelled(z.string().nullable(), 'Sampai', 'The run ends'),
  }),
  example: {
    input: {
      tanggal: ['2026-03-19', '2026-03-23', '2026-07-01'],
      tahun: 2026,
      hariLibur: ['2026-03-20'],
    },
    output: { hariTidakMasuk: 3, berturutTerpanjang: 2, dari: '2026-03-19', sampai: '2026-03-23' },
  },
  run: ({ tanggal, tahun, hariLibur, hariKerja }) => {
    const { outcome, record } = absenceDaysRule({
      absences: tanggal,
      year: tahun,
      holidays: hariLibur,
      workDaysPerWeek: hariKerja ?? DEFAULT_RULE_POLICY.workDaysPerWeek,
    });
    return {
      output: {
        hariTidakMasuk: outcome.absentDays,
        berturutTerpanjang: outcome.longestRun,
        dari: outcome.run?.from ?? null,
        sampai: outcome.run?.to ?? null,
      },
      records: [record],
    };
  },
});
