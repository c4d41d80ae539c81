import * as z from 'zod';
import type { EligibilityReason } from '../../../shared/regulation/eligibility.ts';
import { eligibilityRule, eligibilityTable } from '../../../shared/regulation/eligibility.ts';
import { DEFAULT_POLICY } from '../../../shared/regulation/policy.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import {
  CIRCUMSTANCES,
  ELIGIBILITY_ANSWERS,
  ELIGIBILITY_SUBJECTS,
  EMPLOYEE_KINDS,
  POSITION_KINDS,
  REGIMES,
} from '../../../shared/regulation/sets.ts';
import { calculator } from './calculator.ts';
import { labelled } from './fields.ts';

const SOURCES = [
  'STATUS',
  'REGIME',
  'POSITION',
  'CIRCUMSTANCE',
] as const satisfies readonly EligibilityReason['by'][];
const VALUES = [...new Set([...EMPLOYEE_KINDS, ...REGIMES, ...POSITION_KINDS, ...CIRCUMSTANCES])];

const reason = z.object({
  karena: labelled(z.enum(SOURCES), 'Karena', 'Because of'),
  nilai: labelled(z.enum(VALUES), 'Yaitu', 'Which is'),
});

/** Status, regime, position and circumstances of somebody → whether TPP, angka kredit, PP 94/2021 or the distribution is for them. */
export const kelayakanCalculator = calculator({
  name: 'kelayakan',
  title: {
    id: 'Berlaku tidaknya TPP, angka kredit, disiplin, dan distribusi',
    en: 'Whether TPP, angka kredit, discipline or the distribution applies',
  },
  rules: [eligibilityRule],
  input: z.strictObject({
    tentang: labelled(z.enum(ELIGIBILITY_SUBJECTS), 'Tentang', 'About'),
    jenisPegawai: labelled(z.enum(EMPLOYEE_KINDS), 'Jenis pegawai', 'Kind of employee'),
    rezim: labelled(z.enum(REGIMES), 'Rezim penilaian', 'Regime'),
    jabatan: labelled(z.enum(POSITION_KINDS), 'Jenis jabatan', 'Kind of position'),
    keadaan: labelled(z.array(z.enum(CIRCUMSTANCES)).max(CIRCUMSTANCES.length), 'Keadaan', 'Circumstances'),
  }),
  output: z.object({
    jawaban: labelled(z.enum(ELIGIBILITY_ANSWERS), 'Jawaban', 'Answer'),
    alasan: labelled(z.array(reason), 'Alasan', 'Reasons'),
  }),
  example: {
    input: {
      tentang: 'TPP',
      jenisPegawai: 'PNS',
      rezim: 'UMUM',
      jabatan: 'FUNGSIONAL',
      keadaan: ['BLUD'],
    },
    output: { jawaban: 'AGENCY_DECIDES', alasan: [{ karena: 'CIRCUMSTANCE', nilai: 'BLUD' }] },
  },
  run: ({ tentang, jenisPegawai, rezim, jabatan, keadaan }) => {
    const { outcome, record } = eligibilityRule({
      about: tentang,
      kind: jenisPegawai,
      regime: rezim,
      position: jabatan,
      circumstances: keadaan,
      table: eligibilityTable(tentang, { ...DEFAULT_POLICY, ...DEFAULT_RULE_POLICY }),
    });
    return {
      output: {
        jawaban: outcome.answer,
        alasan: outcome.reasons.map(({ by, value }) => ({ karena: by, nilai: value })),
      },
      records: [record],
    };
  },
});
