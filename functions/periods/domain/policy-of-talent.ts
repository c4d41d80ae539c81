import * as z from 'zod';
import type { AgencyPolicy } from '../../../shared/regulation/policy.ts';
import { POTENTIALS, RATINGS } from '../../../shared/regulation/sets.ts';
import type { PolicyDefinition } from './policy-definition.ts';
import { labelled, tableOf, whole } from './policy-definition.ts';

type Name = 'potentialFrom' | 'talentBoxes' | 'developmentHours';

const RATING_LABELS = {
  DI_ATAS: 'Di Atas Ekspektasi',
  SESUAI: 'Sesuai Ekspektasi',
  DI_BAWAH: 'Di Bawah Ekspektasi',
};
const POTENTIAL_LABELS = {
  TINGGI: { id: 'Potensial tinggi', en: 'High potential' },
  MENENGAH: { id: 'Potensial menengah', en: 'Middling potential' },
  RENDAH: { id: 'Potensial rendah', en: 'Low potential' },
};

const row = tableOf(POTENTIALS, (it) =>
  labelled(whole(1, 9), POTENTIAL_LABELS[it].id, POTENTIAL_LABELS[it].en),
);

/** The talent boxes and the hours of development. */
export const POLICY_OF_TALENT: { readonly [N in Name]: PolicyDefinition<AgencyPolicy[N]> } = {
  potentialFrom: {
    label: { id: 'Ambang potensial', en: 'Thresholds of potential' },
    description: {
      id: 'Potensial 0 sampai 100. Ambang tinggi lebih besar dari ambang menengah.',
      en: 'Potential from 0 to 100. The one for high is more than the one for middling.',
    },
    schema: z
      .strictObject({
        high: labelled(whole(1, 100), 'Tinggi mulai dari', 'High from'),
        middle: labelled(whole(1, 100), 'Menengah mulai dari', 'Middling from'),
      })
      .refine(({ high, middle }) => middle < high, { path: ['middle'], message: 'must be less than high' }),
  },
  talentBoxes: {
    label: { id: 'Kotak talenta', en: 'Talent boxes' },
    description: {
      id: 'Nomor kotak menurut kinerja dan potensial; nomor 1 sampai 9 masing-masing satu kali.',
      en: 'The number of a box by performance and potential; 1 to 9, each once.',
    },
    schema: tableOf(RATINGS, (it) => labelled(row, RATING_LABELS[it], RATING_LABELS[it]))
      .refine(
        (it) => new Set(Object.values(it).flatMap((boxes) => Object.values(boxes))).size === 9,
        'must be 1 to 9, each once',
      )
      .meta({ distinct: ['*'] }),
  },
  developmentHours: {
    label: { id: 'Jam pelajaran (JP) setahun', en: 'Lesson hours (JP) in a year' },
    description: {
      id: 'Pengembangan kompetensi: paling sedikit bagi PNS, dan paling banyak bagi PPPK dalam satu tahun kontrak.',
      en: 'Development: the least for PNS, and the most for PPPK in a year of contract.',
    },
    schema: z.strictObject({
      leastOfPns: labelled(whole(0, 1_000), 'Paling sedikit bagi PNS', 'The least for PNS'),
      mostOfPppk: labelled(whole(0, 1_000), 'Paling banyak bagi PPPK', 'The most for PPPK'),
    }),
  },
};
