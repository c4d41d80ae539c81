import { cite } from './cite.ts';
import type { Fraction } from './fraction.ts';
import { roundHalfUp } from './fraction.ts';
import type { ProfileData, ProfileSource } from './profile-parts.ts';
import { partValue } from './profile-parts.ts';
import type { ProfilePolicy, ProfileWeights } from './profile-policy.ts';
import { QUANTITY_SCALE } from './quantity.ts';
import type { Note } from './rule.ts';
import { rule } from './rule.ts';
import type { ProfileAspect, ProfilePart } from './sets.ts';
import { DISCIPLINE_USES } from './sets.ts';
import { weightedMean } from './weighted-mean.ts';
import { demandWhole } from './whole.ts';

/** `weight` in percent, by policy; `value` in hundredths, rounded half up from the exact number, `null` where there is no data. */
export type ProfilePartValue = {
  part: ProfilePart;
  weight: number;
  value: number | null;
  source: ProfileSource;
};
export type ProfileAspectValue = {
  aspect: ProfileAspect;
  weight: number;
  value: number | null;
  parts: ProfilePartValue[];
};
export type Profile = { value: number; aspects: ProfileAspectValue[] };

/** Attendance counts in this many places at most. */
const MOST_DISCIPLINE_USES = 2;

/**
 * The city's three aspects (targets, discipline, contribution to the working environment) as an indicative profile on the scale of
 * indicators, 0 to 120, in hundredths. It stands beside the two ratings and never in their place: the predikat comes from the matrix
 * alone. What is missing is shown as missing, and its weight goes to the other parts by theirs; without any data there is no profile,
 * `null`. Throws `RangeError` on weights that are not 100 together, and on attendance that counts in three places.
 */
export const profileRule = rule({
  id: 'profile',
  basis: [
    cite('PERMENPANRB-6-2022', {}, 'U', 'A-090'),
    cite('PERMENPANRB-6-2022', {}, 'U', 'A-091'),
    cite('PERMENPANRB-6-2022', {}, 'U', 'A-092'),
    cite('PP-94-2021', {}, 'U', 'A-093'),
    cite('PERMENPANRB-6-2022', {}, 'D', 'A-094'),
    cite('PERMENPANRB-8-2021', {}, 'D', 'A-012'),
  ],
  decide: (it: ProfileData & ProfilePolicy & { minutesPerAbsentDay: number }, note): Profile | null => {
    demandPlaces(it);
    const { disciplineCountsIn: uses, feedbackGiven } = it;
    if (it.attendance !== null) note('DISCIPLINE_COUNTS_IN', { uses });
    if (feedbackGiven > 0) note('FEEDBACK_IN_WORDS', feedbackGiven);
    const aspects = it.profileWeights.map((weights) => aspectOf(weights, it, note));
    const exact = weightedMean(
      aspects.map(({ weight, exact: value }) => ({ weight: scaled(weight), value })),
    );
    if (exact === null) {
      note('NO_DATA', null);
      return null;
    }
    const value = roundHalfUp(exact);
    const counted = aspects.filter(({ exact: one }) => one !== null).map(({ aspect }) => aspect);
    note('PROFILE', { of: counted, value });
    return { value, aspects: aspects.map(({ exact: _exact, ...aspect }) => aspect) };
  },
});

function aspectOf(
  { aspect, weight, parts }: ProfileWeights[number],
  it: Parameters<typeof partValue>[1],
  note: Note,
): ProfileAspectValue & { exact: Fraction | null } {
  const valued = parts.map((part) => ({ ...part, ...partValue(part.part, it) }));
  const exact = weightedMean(
    valued.map((part) => ({ weight: scaled(part.weight), value: counts(part) ? part.value : null })),
  );
  const shown = valued.map((part) => ({ ...part, value: part.value && roundHalfUp(part.value) }));
  for (const part of shown) {
    if (part.source === 'NOT_COUNTED') note('PART_NOT_COUNTED', { aspect, ...part });
    else if (part.value === null) note('PART_MISSING', { aspect, part: part.part, weight: part.weight });
    else note('PART', { aspect, ...part });
  }
  const value = exact && roundHalfUp(exact);
  if (value === null) note('ASPECT_MISSING', { aspect, weight });
  else {
    const present = shown.filter((part) => part.value !== null && counts(part));
    const of = present.reduce((sum, part) => sum + part.weight, 0);
    note('ASPECT', { aspect, weight, of, value });
  }
  return { aspect, weight, value, parts: shown, exact };
}

function counts({ source }: { source: ProfileSource }): boolean {
  return source !== 'NOT_COUNTED';
}

function scaled(percent: number): number {
  return percent * QUANTITY_SCALE;
}

/** Every aspect and every part stands once, attendance counts in known places, two at most. */
function demandPlaces({ profileWeights, disciplineCountsIn }: ProfilePolicy): void {
  const parts = profileWeights.flatMap((it) => it.parts.map(({ part }) => part));
  for (const names of [profileWeights.map(({ aspect }) => aspect), parts, disciplineCountsIn])
    demandWhole('names that stand once', new Set(names).size, names.length, names.length);
  const known = disciplineCountsIn.filter((it) => DISCIPLINE_USES.includes(it)).length;
  demandWhole('places where attendance counts', known, disciplineCountsIn.length, MOST_DISCIPLINE_USES);
}
