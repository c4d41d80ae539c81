import * as z from 'zod';
import type { AgencyPolicy } from '../../../shared/regulation/policy.ts';
import { IKI_AGGREGATIONS, POPULATIONS } from '../../../shared/regulation/appraisal-policy.ts';
import { VALUE_WEIGHTS } from '../../../shared/regulation/sets.ts';
import type { PolicyDefinition } from './policy-definition.ts';
import { labelled, whole } from './policy-definition.ts';

type Name =
  | 'distributionPopulation'
  | 'ikiAggregation'
  | 'valueWeights'
  | 'poorFrom'
  | 'ratingFrom'
  | 'mostPercent'
  | 'rankingPercent';

/** Values, suggested ratings, the distribution and the indicative profile. */
export const POLICY_OF_RATINGS: { readonly [N in Name]: PolicyDefinition<AgencyPolicy[N]> } = {
  distributionPopulation: {
    label: { id: 'Populasi pola distribusi', en: 'Population of a distribution' },
    description: {
      id: 'Apakah pola distribusi dihitung per perangkat daerah (OPD) atau per unit kerja (UNIT).',
      en: 'Whether a distribution is of the people of an OPD or of each unit.',
    },
    schema: z.enum(POPULATIONS),
  },
  ikiAggregation: {
    label: { id: 'Penggabungan nilai IKI', en: 'How values of IKI are combined' },
    description: {
      id: 'Rata-rata sederhana, atau bobot dalam rencana yang berjumlah 100.',
      en: 'The simple mean, or the weights of the plan, 100 together.',
    },
    schema: z.enum(IKI_AGGREGATIONS),
  },
  valueWeights: {
    label: { id: 'Bobot SKP dan perilaku', en: 'Weights of SKP and behaviour' },
    description: {
      id: '70/30; atau 60/40 bagi instansi yang memakai pendapat rekan dan bawahan langsung.',
      en: '70/30, or 60/40 for an agency that asks peers and direct subordinates.',
    },
    schema: z.enum(VALUE_WEIGHTS),
  },
  poorFrom: {
    label: { id: 'Batas bawah Kurang', en: 'Where Kurang begins' },
    description: {
      id: 'Nilai kinerja di bawah 70 yang masih Kurang; di bawahnya Sangat Kurang.',
      en: 'The performance value below 70 from which it is Kurang; below it Sangat Kurang.',
    },
    schema: whole(1, 69),
  },
  ratingFrom: {
    label: { id: 'Ambang usulan rating', en: 'Thresholds of the suggested rating' },
    description: {
      id: 'Persen capaian atau skor. Ambang Di Atas tidak lebih rendah dari ambang Sesuai.',
      en: 'Percent of achievement or score. The one for above is not lower than the one for at expectation.',
    },
    schema: z
      .strictObject({
        above: labelled(whole(1, 1_000), 'Di Atas Ekspektasi bila lebih dari', 'Above expectation beyond'),
        meets: labelled(whole(1, 1_000), 'Sesuai Ekspektasi mulai dari', 'At expectation from'),
      })
      .refine(({ above, meets }) => meets <= above, {
        path: ['meets'],
        message: 'must not be more than above',
      }),
  },
  mostPercent: {
    label: { id: 'Arti “sebagian besar”', en: 'What “most” means' },
    description: {
      id: 'Bagian hasil kerja, dalam persen, yang harus dilampaui agar disebut sebagian besar.',
      en: 'Percent of the results beyond which they are most of them.',
    },
    schema: whole(0, 99),
  },
  rankingPercent: {
    label: { id: 'Pemeringkatan menurut PP 30/2019', en: 'Ranking under PP 30/2019' },
    description: {
      id: 'Persen pegawai pada tiap rating, sebagai pembanding saja; tidak mengubah predikat.',
      en: 'Percent of the people with each rating, for comparison only; it changes no predikat.',
    },
    schema: z.strictObject({
      DI_ATAS: shareBounds('Di Atas Ekspektasi'),
      SESUAI: shareBounds('Sesuai Ekspektasi'),
      DI_BAWAH: shareBounds('Di Bawah Ekspektasi'),
    }),
  },
};

/** The least and the most of a share, in percent. */
function shareBounds(label: string) {
  const bounds = z
    .strictObject({
      least: labelled(whole(0, 100), 'Paling sedikit', 'At least'),
      most: labelled(whole(0, 100), 'Paling banyak', 'At most'),
    })
    .refine(({ least, most }) => least <= most, { path: ['least'], message: 'not above most' });
  return labelled(bounds, label, label);
}
