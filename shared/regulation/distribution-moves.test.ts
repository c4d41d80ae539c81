import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PredikatCounts } from './distribution.ts';
import { DISTRIBUTION_PATTERNS, MOST_PEOPLE, distributionRule, populationOf } from './distribution.ts';
import { distributionMovesRule } from './distribution-moves.ts';
import type { OrganisationAchievement } from './sets.ts';
import { ORGANISATION_ACHIEVEMENTS } from './sets.ts';

type Five = readonly [number, number, number, number, number];

function counts([best, good, fair, poor, worst]: Five): PredikatCounts {
  return { SANGAT_BAIK: best, BAIK: good, BUTUH_PERBAIKAN: fair, KURANG: poor, SANGAT_KURANG: worst };
}

const solve = (achievement: OrganisationAchievement, five: Five) =>
  distributionMovesRule({ achievement, counts: counts(five) }).outcome;
const smallest = (achievement: OrganisationAchievement, five: Five) =>
  solve(achievement, five).smallest?.moves ?? null;

/** All ways to share so many people out among five. */
function sharesOf(population: number): Five[] {
  const all: Five[] = [];
  for (let a = 0; a <= population; a += 1)
    for (let b = 0; a + b <= population; b += 1)
      for (let c = 0; a + b + c <= population; c += 1)
        for (let d = 0; a + b + c + d <= population; d += 1)
          all.push([a, b, c, d, population - a - b - c - d]);
  return all;
}

/** People, levels and lowered of the cheapest way from one to the other, from what has to cross each border between two predikat. */
function costBetween(had: Five, gets: Five): [number, number, number] {
  let [people, levels, lowered, down] = [0, 0, 0, 0];
  for (let at = 0; at < 5; at += 1) {
    const leave = Number(had[at]) - Number(gets[at]);
    down += leave;
    people += Math.max(0, leave);
    levels += Math.abs(down);
    if (leave > 0) lowered += Math.min(leave, Math.max(0, down));
  }
  return [people, levels, lowered];
}

/** The cheapest of the targets, by trying each until one costs nothing. */
function bruteForce(had: Five, targets: readonly Five[]): readonly number[] | null {
  let best: [number, number, number] | null = null;
  for (const gets of targets) {
    const cost = costBetween(had, gets);
    const [people, levels, lowered] = cost;
    const order = best && (people - best[0] || levels - best[1] || lowered - best[2]);
    if (order === null || order < 0) best = cost;
    if (people === 0) return cost;
  }
  return best;
}

const people = fc.nat(5_000_000 / 5);
const anyCounts = fc.tuple(people, people, people, people, people);
const anyAchievement = fc.constantFrom(...ORGANISATION_ACHIEVEMENTS);

describe('the smallest set of moves', () => {
  it('is empty where no bound is broken', () => {
    expect(solve('BAIK', [10, 28, 2, 0, 0]).smallest).toMatchObject({ moves: [], people: 0, warnings: [] });
    expect(solve('ISTIMEWA', [0, 0, 0, 0, 0]).smallest).toMatchObject({ moves: [], people: 0 });
  });

  it('raises rather than lowers, and moves by as few levels as it can', () => {
    expect(smallest('BAIK', [9, 29, 2, 0, 0])).toEqual([{ from: 'BAIK', to: 'SANGAT_BAIK', count: 1 }]);
    expect(smallest('KURANG', [3, 7, 2, 18, 0])).toEqual([{ from: 'BAIK', to: 'BUTUH_PERBAIKAN', count: 1 }]);
    expect(smallest('BUTUH_PERBAIKAN', [4, 8, 18, 0, 0])).toEqual([
      { from: 'SANGAT_BAIK', to: 'BAIK', count: 1 },
    ]);
  });

  it('repairs two bounds with one person where it can', () => {
    expect(solve('BAIK', [0, 8, 0, 0, 2]).smallest).toMatchObject({ people: 1, levels: 1, lowered: 1 });
  });

  it('does not exist for one or two people of an organisation at Kurang or Sangat Kurang, and only for them', () => {
    const impossible = ORGANISATION_ACHIEVEMENTS.flatMap((achievement) =>
      Array.from({ length: 40 }, (_, at) => at)
        .filter((population) => smallest(achievement, [population, 0, 0, 0, 0]) === null)
        .map((population) => [achievement, population]),
    );
    expect(impossible).toEqual([
      ['KURANG', 1],
      ['KURANG', 2],
      ['SANGAT_KURANG', 1],
      ['SANGAT_KURANG', 2],
    ]);
  });

  it.each(ORGANISATION_ACHIEVEMENTS)('is that of brute force for up to 12 people at %s', (achievement) => {
    for (let population = 1; population <= 12; population += 1) {
      const shares = sharesOf(population);
      const held = shares.map((five) => distributionRule({ achievement, counts: counts(five) }).outcome);
      const valid = shares.filter((_, at) => held[at]?.broken.length === 0);
      const unwarned = shares.filter(
        (_, at) => held[at]?.broken.length === 0 && held[at].warnings.length === 0,
      );
      for (const had of shares) {
        const found = solve(achievement, had);
        const costs = [found.smallest, found.withoutWarning].map(
          (it) => it && [it.people, it.levels, it.lowered],
        );
        const expected = [bruteForce(had, valid), bruteForce(had, unwarned)];
        if (JSON.stringify(costs) !== JSON.stringify(expected))
          expect({ had, costs }).toEqual({ had, costs: expected });
      }
    }
  });

  it('rests on bounds that share no predikat', () => {
    for (const { limits } of Object.values(DISTRIBUTION_PATTERNS)) {
      const bounded = limits.flatMap(({ predikats }) => predikats);
      expect(new Set(bounded).size).toBe(bounded.length);
    }
  });

  it('is valid once it is applied, moves nobody twice, and says what it costs', () => {
    fc.assert(
      fc.property(anyAchievement, anyCounts, (achievement, five) => {
        const had = counts(five);
        const population = populationOf(had);
        fc.pre(population > 2);
        for (const found of Object.values(solve(achievement, five))) {
          if (found === null) throw new Error('there is a valid distribution of three people and more');
          const after = { ...had };
          for (const { from, to, count } of found.moves) {
            expect(count).toBeGreaterThan(0);
            after[from] -= count;
            after[to] += count;
          }
          expect(found.counts).toEqual(after);
          expect(Math.min(...Object.values(after))).toBeGreaterThanOrEqual(0);
          const given = new Set(found.moves.map(({ from }) => from));
          expect(found.moves.some(({ to }) => given.has(to))).toBe(false);
          const { broken, warnings } = distributionRule({ achievement, counts: after }).outcome;
          expect(broken).toEqual([]);
          expect(found.warnings).toEqual(warnings);
        }
      }),
    );
  });

  it('moves as many as the greater of what is missing and what is too many, and not one more', () => {
    fc.assert(
      fc.property(anyAchievement, anyCounts, (achievement, five) => {
        const had = counts(five);
        const population = populationOf(had);
        fc.pre(population > 2);
        let [missing, tooMany] = [0, 0];
        for (const { bound, predikats } of DISTRIBUTION_PATTERNS[achievement].limits) {
          const count = predikats.reduce((sum, it) => sum + had[it], 0);
          if (bound === 'SOMEBODY') missing += count === 0 ? 1 : 0;
          else if ('atMost' in bound)
            tooMany += Math.max(0, count - Math.floor((bound.atMost * population) / 100));
          else missing += Math.max(0, Math.ceil((bound.atLeast * population) / 100) - count);
        }
        expect(solve(achievement, five).smallest?.people).toBe(Math.max(missing, tooMany));
      }),
    );
  });

  it('is found for millions', () => {
    expect(solve('BAIK', [0, 5_000_000, 0, 0, 0]).smallest?.moves).toEqual([
      { from: 'BAIK', to: 'SANGAT_BAIK', count: 1_499_999 },
      { from: 'BAIK', to: 'BUTUH_PERBAIKAN', count: 1 },
    ]);
    expect(solve('ISTIMEWA', [0, 5_000_000, 0, 0, 0])).toMatchObject({
      smallest: { people: 0, warnings: ['SANGAT_BAIK_BUKAN_TERBANYAK'] },
      withoutWarning: { people: 2_500_000, lowered: 0, warnings: [] },
    });
  });

  it.each([-1, 0.5, Number.NaN, MOST_PEOPLE + 1, 1e30])('is refused for %s people', (count) => {
    expect(() => solve('BAIK', [count, 0, 0, 0, 0])).toThrow(RangeError);
  });
});

describe('the group that should be the largest', () => {
  it('costs nothing more where it is, and is reached by as few people as it takes', () => {
    const { smallest: first, withoutWarning } = solve('BAIK', [10, 28, 2, 0, 0]);
    expect(withoutWarning).toEqual(first);
    expect(solve('ISTIMEWA', [5, 9, 1, 0, 0])).toMatchObject({
      smallest: { people: 0, warnings: ['SANGAT_BAIK_BUKAN_TERBANYAK'] },
      withoutWarning: { moves: [{ from: 'BAIK', to: 'SANGAT_BAIK', count: 2 }], warnings: [] },
    });
  });

  it('cannot be reached by one person of an organisation at Istimewa', () => {
    expect(solve('ISTIMEWA', [0, 1, 0, 0, 0])).toMatchObject({
      smallest: { people: 0 },
      withoutWarning: null,
    });
  });

  it('is noted with both sets of moves', () => {
    const { record } = distributionMovesRule({ achievement: 'ISTIMEWA', counts: counts([5, 9, 1, 0, 0]) });
    expect(record.steps.map(({ code }) => code)).toEqual([
      'POPULATION',
      'NOTHING_TO_MOVE',
      'LARGEST_GROUP',
      'MOVE',
      'TOGETHER',
    ]);
  });
});
