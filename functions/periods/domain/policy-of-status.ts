import * as z from 'zod';
import type { AgencyPolicy } from '../../../shared/regulation/policy.ts';
import {
  CIRCUMSTANCES,
  ELIGIBILITY_ANSWERS,
  EMPLOYEE_KINDS,
  POSITION_KINDS,
  REGIMES,
  SEGMENT_UNITS,
} from '../../../shared/regulation/sets.ts';
import type { PolicyDefinition } from './policy-definition.ts';
import { labelled, tableOf } from './policy-definition.ts';

type Name = 'segmentsBy' | 'eligibility';

/** An answer for each of a closed set, whose official names are the same in both languages. */
const answers = <K extends string>(keys: readonly K[]) =>
  tableOf(keys, (key) => {
    const name = key.replaceAll('_', ' ');
    return labelled(z.enum(ELIGIBILITY_ANSWERS), name, name);
  });

const table = (id: string, en: string) =>
  labelled(
    z.strictObject({
      kinds: labelled(answers(EMPLOYEE_KINDS), 'Status pegawai', 'Status of the employee'),
      regimes: labelled(answers(REGIMES), 'Regim', 'Regime'),
      positions: labelled(answers(POSITION_KINDS), 'Jenis jabatan', 'Kind of position'),
      circumstances: labelled(answers(CIRCUMSTANCES), 'Keadaan', 'Circumstance'),
    }),
    id,
    en,
  );

/** What follows from somebody's status, and from positions held for a part of a period. */
export const POLICY_OF_STATUS: { readonly [N in Name]: PolicyDefinition<AgencyPolicy[N]> } = {
  segmentsBy: {
    label: {
      id: 'Penimbang jabatan dalam satu periode',
      en: 'What positions within a period are weighed by',
    },
    description: {
      id: 'Apakah beberapa jabatan dalam satu periode ditimbang menurut hari atau bulan.',
      en: 'Whether several positions within a period are weighed by days or by months.',
    },
    schema: z.enum(SEGMENT_UNITS),
  },
  eligibility: {
    label: { id: 'Siapa yang berhak atau terkena', en: 'Who is eligible' },
    description: {
      id: 'Siapa yang berhak atas TPP dan angka kredit, dan bagi siapa PP 94/2021 berlaku, menurut status dan regim.',
      en: 'Who is eligible for TPP and angka kredit, and who comes under PP 94/2021, by status and regime.',
    },
    schema: z.strictObject({
      TPP: table('TPP', 'TPP'),
      ANGKA_KREDIT: table('Angka kredit', 'Angka kredit'),
      DISIPLIN_PNS: table('Disiplin PNS (PP 94/2021)', 'Discipline of PNS (PP 94/2021)'),
    }),
  },
};
