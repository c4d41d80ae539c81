import type { ScoredIki, ScoreInput } from '../../shared/regulation/score.ts';
import type { Rating } from '../../shared/regulation/sets.ts';
import { ORGANISATION_ACHIEVEMENTS } from '../../shared/regulation/sets.ts';

const INDICATORS = 12;
const RATINGS: readonly (Rating | null)[] = ['DI_ATAS', 'SESUAI', 'SESUAI', 'SESUAI', 'DI_BAWAH', null];

/** An indicator of every sort: both directions, ranges, zero, targets that cannot be exceeded, additional ones, unreported ones. */
function anIki(n: number, at: number): ScoredIki {
  const low = 10_000 * (100 + ((n + at) % 50));
  return {
    number: at + 1,
    kind: at < 10 ? 'UTAMA' : 'TAMBAHAN',
    direction: at % 4 === 3 ? 'KHUSUS' : 'NORMAL',
    low,
    high: at % 5 === 4 ? low + 100_000 : low,
    cannotExceed: at % 6 === 5,
    realisation: (n + at) % 17 === 0 ? null : 10_000 * (60 + ((7 * n + 3 * at) % 100)),
  };
}

/** The nth person as the scorer sees them; every fortieth heads a unit. */
export function aScoreInput(n: number): ScoreInput {
  return {
    workResult: RATINGS[n % 6] ?? null,
    workBehaviour: RATINGS[(n * 5) % 6] ?? null,
    headOfUnit: n % 40 === 0,
    organisationAchievement: n % 40 === 0 ? (ORGANISATION_ACHIEVEMENTS[n % 5] ?? null) : null,
    iki: Array.from({ length: INDICATORS }, (_, at) => anIki(n, at)),
  };
}

/** The first so many people. */
export function scoreInputs(people: number): ScoreInput[] {
  return Array.from({ length: people }, (_, n) => aScoreInput(n));
}
