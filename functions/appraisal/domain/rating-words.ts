import type { OrganisationAchievement, Rating } from '../../../shared/regulation/sets.ts';

/** What somebody did to a rating: gave it, set the organisation's achievement that it rests on, or changed it in calibration. */
export const RATING_ACTS = ['RATED', 'ACHIEVEMENT_SET', 'RE_RATED'] as const;
export type RatingAct = (typeof RATING_ACTS)[number];

/** The rating as it stood after an act, with who did it, for whom and when. `version`: the appraisal's after it. */
export type Standing = {
  act: RatingAct;
  version: number;
  at: string;
  by: string;
  /** The assessor for whom a Plt or Plh acted. */
  behalf?: string;
  workResult: Rating | null;
  workBehaviour: Rating | null;
  achievement: OrganisationAchievement | null;
};
/** One line of what somebody should learn or be given, as the assessor proposes it with the rating: in what, and how. */
export type DevelopmentNeed = { area: string; proposal: string };
export type Explained = Standing & { note: string; development?: DevelopmentNeed };

/**
 * The words of a rating. `first`: the rating that calibration changed, `null` where there was none, absent where it changed nothing.
 * `achievementSet`: who set the organisation's achievement, and why. `acts`: the last ones, oldest first.
 */
export type RatingWords = {
  version: number;
  current: Explained | null;
  first?: Explained | null;
  achievementSet: Explained | null;
  acts: readonly Standing[];
};

export const NO_WORDS: RatingWords = { version: 0, current: null, achievementSet: null, acts: [] };

/** So many acts fit with their notes into an item of ordinary size; the trail keeps all of them. */
export const ACTS_KEPT = 8;

/** An act of calibration that says nothing of development leaves what the rating said; a new rating says it anew, or not at all. */
function withDevelopment(words: RatingWords, entry: Explained): Explained {
  const stays = words.current?.development;
  if (entry.act !== 'RE_RATED' || entry.development !== undefined || stays === undefined) return entry;
  return { ...entry, development: stays };
}

/** The words after one more act. `before`: the organisation's achievement as it stood until then. */
export function withAct(
  words: RatingWords,
  told: Explained,
  before: OrganisationAchievement | null,
): RatingWords {
  const entry = withDevelopment(words, told);
  const { note: _note, development: _development, ...standing } = entry;
  const rates = entry.act !== 'ACHIEVEMENT_SET';
  const setsAchievement = !rates || entry.achievement !== before;
  const standsUntilNow = words.current === null ? null : { ...words.current, achievement: before };
  return {
    version: entry.version,
    current: rates ? entry : words.current,
    ...(entry.act === 'RE_RATED' && words.first === undefined ? { first: standsUntilNow } : {}),
    ...(words.first === undefined ? {} : { first: words.first }),
    achievementSet: setsAchievement ? entry : words.achievementSet,
    acts: [...words.acts, standing].slice(-ACTS_KEPT),
  };
}
