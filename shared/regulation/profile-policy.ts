import type { DisciplineUse, ProfileAspect, ProfilePart, Rating } from './sets.ts';

/** Percent of each aspect in the profile, and of each part in its aspect; the aspects, and the parts of each, are 100 together. */
export type ProfileWeights = readonly {
  aspect: ProfileAspect;
  weight: number;
  parts: readonly { part: ProfilePart; weight: number }[];
}[];

/** Values on the scale of indicators, 0 to 120 points, where 109 is exactly what was expected. */
export type ProfilePoints = {
  ratings: Readonly<Record<Rating, number>>;
  /** Of somebody who was there whenever they had to be. */
  fullAttendance: number;
  /** Minutes of absence that a missed assembly or ceremony counts as. */
  ceremonyMinutes: number;
};

/** What an agency decides about the indicative profile. */
export type ProfilePolicy = {
  profileWeights: ProfileWeights;
  profilePoints: ProfilePoints;
  /** Whether the rating of behaviour as a whole stands in for a value that has none of its own. */
  wholeBehaviourStandsIn: boolean;
  /** Where attendance counts, at most two places: nobody pays three times for the same day. */
  disciplineCountsIn: readonly DisciplineUse[];
};

export const DEFAULT_PROFILE_POLICY: ProfilePolicy = {
  profileWeights: [
    { aspect: 'TARGET', weight: 60, parts: [{ part: 'IKI', weight: 100 }] },
    {
      aspect: 'DISIPLIN',
      weight: 20,
      parts: [
        { part: 'KEHADIRAN', weight: 60 },
        { part: 'AKUNTABEL', weight: 40 },
      ],
    },
    {
      aspect: 'KONTRIBUSI',
      weight: 20,
      parts: [
        { part: 'HARMONIS', weight: 20 },
        { part: 'KOLABORATIF', weight: 20 },
        { part: 'MEMBANTU_BELAJAR', weight: 20 },
        { part: 'HASIL_TAMBAHAN', weight: 20 },
        { part: 'KERJA_TIM', weight: 10 },
        { part: 'UMPAN_BALIK', weight: 10 },
      ],
    },
  ],
  profilePoints: {
    ratings: { DI_ATAS: 120, SESUAI: 109, DI_BAWAH: 70 },
    fullAttendance: 109,
    ceremonyMinutes: 60,
  },
  wholeBehaviourStandsIn: true,
  disciplineCountsIn: ['PROFIL', 'TPP'],
};
