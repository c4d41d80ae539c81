import { isDeepStrictEqual } from 'node:util';
import { decodeVector, resultOf } from '../../functions/periods/index.ts';
import { packResult } from '../../functions/periods/store/pack.ts';
import { encodeVector } from '../../functions/periods/store/vector-item.ts';
import { RULE_SETS } from '../../shared/regulation/rule-sets.ts';
import type { Item } from '../../shared/platform/table/write.ts';
import { AGENCY, aPerson } from '../close/a-quarter.ts';
import budgets from './budgets.json' with { type: 'json' };
import type { Bench, Measure } from './measure.ts';
import { fastest, growthOf, ratioOf, reported } from './measure.ts';
import { scoreInputs } from './score-inputs.ts';
import { scoringInLoop, scoringInSql } from './score-in-sql.ts';

const RULES = RULE_SETS[0].id;
const SMALL = 5_000;
const LARGE = 500_000;
const { scoringGrowth, packedOverJson, scoringOverSqlite } = budgets.ratios;

async function growth(): Promise<Measure> {
  const small = scoreInputs(SMALL);
  const large = scoreInputs(LARGE);
  const exponent = growthOf(
    { size: SMALL, value: await fastest(20, () => scoringInLoop(small)) },
    { size: LARGE, value: await fastest(3, () => scoringInLoop(large)) },
  );
  return reported('scoring loop: growth of time, 5,000 to 500,000', exponent, scoringGrowth, 'exponent');
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

/** From the text of stored vectors to the texts of their results, against what JSON.parse alone takes. */
async function packed(): Promise<Measure[]> {
  const vectors = Array.from({ length: SMALL }, (_, n) => aPerson(n));
  const stored = JSON.stringify(vectors.map((it) => encodeVector(AGENCY, 16, it)));
  const plain = JSON.stringify(vectors);
  const whole = (): void => {
    for (const item of JSON.parse(stored) as Item[]) packResult(resultOf(decodeVector(item), RULES));
  };
  const over = (text: string): Promise<number> => ratioOf(20, whole, () => JSON.parse(text));
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
  ];
}

/** How fast the scorer is, in ratios of times of the same run. */
export const scoring: Bench = {
  name: 'scoring',
  run: async ({ tell }) => {
    tell('scoring 5,000 people by the loop, by SQLite and from their stored text, then 500,000');
    return [await growth(), ...(await packed()), await overSqlite()];
  },
};
