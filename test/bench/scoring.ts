import { isDeepStrictEqual } from 'node:util';
import { scoreInputOf } from '../../functions/periods/index.ts';
import { packedScorer } from '../../functions/periods/domain/packed-result.ts';
import { packResult, unpackIki } from '../../functions/periods/store/pack.ts';
import { readIki } from '../../functions/periods/store/packed-iki.ts';
import { decodePacked, encodeVector } from '../../functions/periods/store/vector-item.ts';
import { RULE_SETS } from '../../shared/regulation/rule-sets.ts';
import type { Item } from '../../shared/platform/table/write.ts';
import { AGENCY, aPerson } from '../close/a-quarter.ts';
import budgets from './budgets.json' with { type: 'json' };
import type { Bench, Measure } from './measure.ts';
import { fastest, growthOf, ratioOf, reported } from './measure.ts';
import { scoreInputs } from './score-inputs.ts';
import { scoringInLoop, scoringInSql } from './score-in-sql.ts';

const SIZES = [5_000, 50_000, 500_000] as const;
const [SMALL, , LARGE] = SIZES;
const ROUNDS: Readonly<Record<(typeof SIZES)[number], number>> = { 5_000: 20, 50_000: 10, 500_000: 3 };
const { scoringGrowth, packedOverJson, scoringOverSqlite } = budgets.ratios;
const { scoringMicroseconds } = budgets.times;

/** Times of the loop over so many people, and how they grow. */
async function growth(): Promise<Measure[]> {
  const taken = new Map<number, number>();
  for (const size of SIZES) {
    const people = scoreInputs(size);
    taken.set(size, await fastest(ROUNDS[size], () => scoringInLoop(people)));
  }
  const at = (size: number) => ({ size, value: taken.get(size) ?? Infinity });
  return [
    ...SIZES.map((size) =>
      reported(
        `scoring loop over ${size.toLocaleString('en')}: time a person`,
        (1_000 * at(size).value) / size,
        scoringMicroseconds,
        'µs',
      ),
    ),
    reported(
      'scoring loop: growth of time, 5,000 to 500,000',
      growthOf(at(SMALL), at(LARGE)),
      scoringGrowth,
      'exponent',
    ),
  ];
}

async function overSqlite(): Promise<Measure> {
  const inputs = scoreInputs(SMALL);
  const sql = scoringInSql(inputs);
  try {
    if (!isDeepStrictEqual(sql.totals(), scoringInLoop(inputs)))
      throw new Error('SQLite scores the same people otherwise');
    const ratio = await ratioOf(
      20,
      () => scoringInLoop(inputs),
      () => sql.totals(),
    );
    return reported('scoring loop ÷ SQLite scoring the same people', ratio, scoringOverSqlite, 'ratio');
  } finally {
    sql.close();
  }
}

/**
 * From the text of stored vectors to the texts of their results, as the seal does it, against what JSON.parse alone takes, and against
 * SQLite, which has the people in its tables already.
 */
async function packed(): Promise<Measure[]> {
  const vectors = Array.from({ length: SMALL }, (_, n) => aPerson(n));
  const stored = JSON.stringify(vectors.map((it) => encodeVector(AGENCY, 16, it)));
  const plain = JSON.stringify(vectors);
  const resultOf = packedScorer(RULE_SETS[0].id, { readIki, unpackIki });
  const whole = (): void => {
    for (const item of JSON.parse(stored) as Item[]) packResult(resultOf(decodePacked(item)));
  };
  const over = (text: string): Promise<number> => ratioOf(40, whole, () => JSON.parse(text));
  const sql = scoringInSql(vectors.map(scoreInputOf));
  try {
    return [
      reported(
        'parse + score + serialise ÷ JSON.parse of the same bytes, packed',
        await over(stored),
        packedOverJson,
        'ratio',
      ),
      reported(
        'parse + score + serialise ÷ JSON.parse of the same vectors as plain JSON',
        await over(plain),
        packedOverJson,
        'ratio',
      ),
      reported(
        'parse + score + serialise ÷ SQLite scoring the same people',
        await ratioOf(20, whole, () => sql.totals()),
        scoringOverSqlite,
        'ratio',
      ),
    ];
  } finally {
    sql.close();
  }
}

/** How fast the scorer is, in ratios of times of the same run. */
export const scoring: Bench = {
  name: 'scoring',
  run: async ({ tell }) => {
    tell('scoring 5,000, 50,000 and 500,000 people by the loop, 5,000 by SQLite and from their stored text');
    return [...(await growth()), ...(await packed()), await overSqlite()];
  },
};
