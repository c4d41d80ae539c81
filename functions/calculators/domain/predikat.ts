import * as z from 'zod';
import { predikatRule, workResultRule } from '../../../shared/regulation/predikat.ts';
import { calculator } from './calculator.ts';
import { onceRead, organisationAchievement, predikat, workBehaviour, workResult } from './fields.ts';

/** The two ratings → predikat; for the head of a unit the organisation's achievement stands for the rating of work results. */
export const predikatCalculator = calculator({
  name: 'predikat',
  title: { id: 'Predikat kinerja dari rating', en: 'Predikat from ratings' },
  rules: [workResultRule, predikatRule],
  input: z
    .strictObject({
      hasilKerja: workResult.optional(),
      capaianOrganisasi: organisationAchievement.optional(),
      perilakuKerja: workBehaviour,
    })
    .refine((it) => (it.hasilKerja === undefined) !== (it.capaianOrganisasi === undefined), {
      ...onceRead,
      path: ['hasilKerja'],
      message: 'either hasilKerja or, for the head of a unit, capaianOrganisasi',
    })
    .meta({ oneOf: [{ required: ['hasilKerja'] }, { required: ['capaianOrganisasi'] }] }),
  output: z.object({ hasilKerja: workResult, predikat }),
  example: {
    input: { capaianOrganisasi: 'BAIK', perilakuKerja: 'DI_ATAS' },
    output: { hasilKerja: 'SESUAI', predikat: 'BAIK' },
  },
  run: ({ hasilKerja, capaianOrganisasi, perilakuKerja }) => {
    const used = workResultRule({
      workResult: hasilKerja ?? null,
      workBehaviour: perilakuKerja,
      headOfUnit: capaianOrganisasi !== undefined,
      organisationAchievement: capaianOrganisasi ?? null,
    });
    const given = predikatRule({ workResult: used.outcome, workBehaviour: perilakuKerja });
    if (used.outcome === null || given.outcome === null) throw new Error('a rating got lost');
    return {
      output: { hasilKerja: used.outcome, predikat: given.outcome },
      records: [used.record, given.record],
    };
  },
});
