import * as z from 'zod';
import { rhkValueRule } from '../../../shared/regulation/skp-value.ts';
import { calculator } from './calculator.ts';
import { fromHundredths, labelled } from './fields.ts';
import { indicators, indicatorsOf } from './indicator-fields.ts';

/** The indicators of one result (RHK) → its value and its achievement; `null` where nothing was reported. */
export const nilaiRhkCalculator = calculator({
  name: 'nilai-rhk',
  title: { id: 'Nilai rencana hasil kerja dari indikatornya', en: 'Value of a result from its indicators' },
  rules: [rhkValueRule],
  input: z.strictObject({ indikator: indicators }),
  output: z.object({
    nilai: labelled(z.number().nullable(), 'Nilai, paling tinggi 120', 'Value, 120 at most'),
    capaian: labelled(z.number().nullable(), 'Capaian (persen)', 'Achievement in percent'),
  }),
  example: {
    input: {
      indikator: [
        { bobot: 75, arah: 'NORMAL', target: { min: 80, maks: 90 }, maksimal: false, realisasi: 85 },
        { bobot: 25, arah: 'KHUSUS', target: { min: 10, maks: 10 }, maksimal: false, realisasi: 11 },
      ],
    },
    output: { nilai: 101.75, capaian: 97.5 },
  },
  run: ({ indikator }) => {
    const { outcome, record } = rhkValueRule({ indicators: indicatorsOf(indikator) });
    const { value = null, achievement = null } = outcome ?? {};
    return {
      output: { nilai: fromHundredths(value), capaian: fromHundredths(achievement) },
      records: [record],
    };
  },
});
