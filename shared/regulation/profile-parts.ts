import type { AttendanceSum } from './attendance.ts';
import { exactAttendanceValue } from './attendance-value.ts';
import type { Fraction } from './fraction.ts';
import { exactIkiValue } from './iki.ts';
import type { ProfilePolicy } from './profile-policy.ts';
import type { ScoredIki } from './score.ts';
import type { Behaviour, ProfilePart, Rating, RhkKind } from './sets.ts';
import { HIGHEST_VALUE } from './value-limits.ts';
import { weightedMean } from './weighted-mean.ts';
import { demandWhole } from './whole.ts';

/** What a profile is made from, of one person's segment in one period. What nobody gave is `null` or not in its list, never zero. */
export type ProfileData = {
  /** Indicators in numbers, main and additional, with or without a realisation, as the score has them. */
  indicators: readonly ScoredIki[];
  /** The months of the period together (`sumAttendance`). */
  attendance: AttendanceSum | null;
  workBehaviour: Rating | null;
  /** Ratings of single values, where an agency has them; each value once. */
  behaviours: readonly { behaviour: Behaviour; rating: Rating }[];
  /** Opinions in numbers (360°), 0 to 120 in hundredths, where an agency asks for them. */
  opinions: { teamWork: number | null; feedback: number | null };
  /** Entries of feedback in words that stand: they are told, and have no value. */
  feedbackGiven: number;
};

/** Where the value of a part is from. `NOT_COUNTED`: policy lets attendance count elsewhere, and it is only shown. */
export type ProfileSource =
  'INDICATORS' | 'ATTENDANCE' | 'OWN_RATING' | 'WHOLE_BEHAVIOUR' | 'OPINION' | 'NOT_COUNTED' | 'MISSING';

type PartValue = { value: Fraction | null; source: ProfileSource };
type Input = ProfileData & ProfilePolicy & { minutesPerAbsentDay: number };

const MISSING: PartValue = { value: null, source: 'MISSING' };

/** The value of one part in hundredths, unrounded. Throws `RangeError` on numbers out of bounds. */
export function partValue(part: ProfilePart, it: Input): PartValue {
  switch (part) {
    case 'IKI':
      return ofIndicators('UTAMA', it);
    case 'HASIL_TAMBAHAN':
      return ofIndicators('TAMBAHAN', it);
    case 'KEHADIRAN':
      return ofAttendance(it);
    case 'AKUNTABEL':
    case 'HARMONIS':
    case 'KOLABORATIF':
      return ofBehaviour(part, it);
    // "Membantu orang lain belajar" is a guide line of Kompeten, and has no rating apart from it.
    case 'MEMBANTU_BELAJAR':
      return ofBehaviour('KOMPETEN', it);
    case 'KERJA_TIM':
      return ofOpinion(it.opinions.teamWork);
    case 'UMPAN_BALIK':
      return ofOpinion(it.opinions.feedback);
  }
}

function ofIndicators(kind: RhkKind, { indicators }: Input): PartValue {
  const values = indicators.flatMap((it) => {
    const { realisation } = it;
    return it.kind === kind && realisation !== null ? [exactIkiValue({ ...it, realisation })] : [];
  });
  const value = weightedMean(values.map((one) => ({ weight: null, value: one })));
  return value === null ? MISSING : { value, source: 'INDICATORS' };
}

function ofAttendance({
  attendance,
  minutesPerAbsentDay,
  profilePoints,
  disciplineCountsIn,
}: Input): PartValue {
  if (attendance === null) return MISSING;
  const { fullAttendance, ceremonyMinutes } = profilePoints;
  const minutesPerDay = minutesPerAbsentDay;
  const value = exactAttendanceValue({ attendance, minutesPerDay, ceremonyMinutes, fullAttendance });
  if (value === null) return MISSING;
  return { value, source: disciplineCountsIn.includes('PROFIL') ? 'ATTENDANCE' : 'NOT_COUNTED' };
}

function ofBehaviour(behaviour: Behaviour, it: Input): PartValue {
  const own = it.behaviours.filter((one) => one.behaviour === behaviour);
  demandWhole(`ratings of ${behaviour}`, own.length, 0, 1);
  const rated = own[0]?.rating;
  const rating = rated ?? (it.wholeBehaviourStandsIn ? it.workBehaviour : null);
  if (rating === null) return MISSING;
  const points = it.profilePoints.ratings[rating];
  demandWhole(`points of ${rating}`, points, 0, HIGHEST_VALUE);
  const value = { n: BigInt(points * 100), d: 1n };
  return { value, source: rated === undefined ? 'WHOLE_BEHAVIOUR' : 'OWN_RATING' };
}

function ofOpinion(opinion: number | null): PartValue {
  if (opinion === null) return MISSING;
  demandWhole('opinion', opinion, 0, HIGHEST_VALUE * 100);
  return { value: { n: BigInt(opinion), d: 1n }, source: 'OPINION' };
}
