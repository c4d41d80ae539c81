import * as z from 'zod';
import type { AgencyPolicy } from '../../../shared/regulation/policy.ts';
import { DISCIPLINE_USES, PROFILE_ASPECTS, PROFILE_PARTS } from '../../../shared/regulation/sets.ts';
import type { PolicyDefinition } from './policy-definition.ts';
import { distinct, labelled, whole } from './policy-definition.ts';

type Name = 'profileWeights' | 'profilePoints' | 'wholeBehaviourStandsIn' | 'disciplineCountsIn';

const points = whole(0, 120);

/** Refuses weights that are not 100 together. */
function hundred<T extends { weight: number }>(weighed: z.ZodArray<z.ZodType<T>>) {
  return weighed
    .refine((all) => all.reduce((sum, { weight }) => sum + weight, 0) === 100, 'must be 100 together')
    .meta({ total: 100 });
}

const part = z.strictObject({
  part: labelled(z.enum(PROFILE_PARTS), 'Bagian', 'Part'),
  weight: labelled(whole(0, 100), 'Bobot', 'Weight'),
});
const aspect = z.strictObject({
  aspect: labelled(z.enum(PROFILE_ASPECTS), 'Aspek', 'Aspect'),
  weight: labelled(whole(0, 100), 'Bobot', 'Weight'),
  parts: labelled(
    hundred(z.array(part).min(1).max(PROFILE_PARTS.length).check(distinct('part'))),
    'Bagian aspek',
    'Parts of the aspect',
  ),
});

/** The indicative profile of the three aspects. It never changes a predikat. */
export const POLICY_OF_PROFILE: { readonly [N in Name]: PolicyDefinition<AgencyPolicy[N]> } = {
  profileWeights: {
    label: { id: 'Bobot tiga aspek', en: 'Weights of the three aspects' },
    description: {
      id: 'Persen tiap aspek dalam profil indikatif dan tiap bagian dalam aspeknya; masing-masing berjumlah 100.',
      en: 'Percent of each aspect in the indicative profile and of each part in its aspect; 100 together each.',
    },
    schema: hundred(z.array(aspect).min(1).max(PROFILE_ASPECTS.length).check(distinct('aspect'))),
  },
  profilePoints: {
    label: { id: 'Nilai dalam profil', en: 'Values in the profile' },
    description: {
      id: 'Nilai 0 sampai 120, dengan 109 tepat seperti yang diharapkan.',
      en: 'Values from 0 to 120, where 109 is exactly what was expected.',
    },
    schema: z.strictObject({
      ratings: labelled(
        z.strictObject({
          DI_ATAS: labelled(points, 'Di Atas Ekspektasi', 'Di Atas Ekspektasi'),
          SESUAI: labelled(points, 'Sesuai Ekspektasi', 'Sesuai Ekspektasi'),
          DI_BAWAH: labelled(points, 'Di Bawah Ekspektasi', 'Di Bawah Ekspektasi'),
        }),
        'Rating',
        'Ratings',
      ),
      fullAttendance: labelled(points, 'Selalu hadir', 'Always there'),
      ceremonyMinutes: labelled(
        whole(0, 480),
        'Menit per apel yang tidak diikuti',
        'Minutes of a missed ceremony',
      ),
    }),
  },
  wholeBehaviourStandsIn: {
    label: { id: 'Rating perilaku mengisi nilai yang kosong', en: 'Behaviour as a whole stands in' },
    description: {
      id: 'Apakah rating perilaku keseluruhan dipakai bagi nilai BerAKHLAK yang tidak dinilai sendiri.',
      en: 'Whether the rating of behaviour as a whole stands in for a BerAKHLAK value that has none of its own.',
    },
    schema: z.boolean(),
  },
  disciplineCountsIn: {
    label: { id: 'Tempat kehadiran dihitung', en: 'Where attendance counts' },
    description: {
      id: 'Paling banyak dua tempat selain sanksi menurut undang-undang, agar disiplin tidak menghukum tiga kali.',
      en: 'At most two places beside the sanctions of the law, so that discipline does not punish three times.',
    },
    schema: z
      .array(z.enum(DISCIPLINE_USES))
      .max(2)
      .refine((it) => new Set(it).size === it.length, 'a place stands here twice'),
  },
};
