import type { IkiAggregation } from '../../../shared/regulation/appraisal-policy.ts';
import { QUANTITY_SCALE } from '../../../shared/regulation/quantity.ts';
import type { RhkIndicator } from '../../../shared/regulation/rhk-parts.ts';
import type { PinnedPolicy } from '../../../shared/regulation/policy-values.ts';
import type { RuleRecord } from '../../../shared/regulation/rule.ts';
import type { ScoreInput } from '../../../shared/regulation/score.ts';
import type { Rating } from '../../../shared/regulation/sets.ts';
import type { SkpValue } from '../../../shared/regulation/skp-value.ts';
import { skpValueRule } from '../../../shared/regulation/skp-value.ts';
import { suggestedWorkResultRule } from '../../../shared/regulation/suggested-rating.ts';
import type { Vector } from '../../periods/index.ts';
import type { Content, Rhk } from '../../skp/index.ts';

/** What the results of a plan come to, beside the decision: the value of the SKP, and the rating of work results that they suggest. */
export type PlanValue = { value: SkpValue; suggested: Rating | null; records: RuleRecord[] };

type Measured = ReadonlyMap<number, RhkIndicator>;

function measuredOf(iki: Vector['iki'], { iki: scored }: ScoreInput): Measured {
  const weights = new Map(iki.map(({ number, weight }) => [number, weight]));
  return new Map(
    scored.map(({ number, direction, low, high, cannotExceed, realisation }) => [
      number,
      { number, direction, low, high, cannotExceed, realisation, weight: weights.get(number) ?? 0 },
    ]),
  );
}

/** The indicators of a result that are numbers. Where policy takes weights, they hold if all have one and they total 100. */
function indicatorsOf({ iki }: Rhk, measured: Measured, by: IkiAggregation): RhkIndicator[] {
  const own = iki.flatMap(({ number }) => measured.get(number) ?? []);
  const weights = own.map((it) => it.weight ?? 0);
  const whole = weights.every((it) => it > 0) && weights.reduce((sum, it) => sum + it, 0) === 100;
  const weighed = by === 'BOBOT' && whole;
  return own.map((it) => ({ ...it, weight: weighed ? (it.weight ?? 0) * QUANTITY_SCALE : null }));
}

/**
 * Values a plan by its results. A head's rating of work results is the organisation's achievement, so for a head nothing is suggested.
 * Additional results have neither category nor scope yet: they are pointed out.
 */
export function valueOfPlan(
  { rhk }: Content,
  iki: Vector['iki'],
  score: ScoreInput,
  {
    ratingFrom,
    mostPercent,
    ikiAggregation,
  }: Pick<PinnedPolicy, 'ratingFrom' | 'mostPercent' | 'ikiAggregation'>,
): PlanValue {
  const measured = measuredOf(iki, score);
  const results = rhk.map((it) => ({
    number: it.number,
    kind: it.kind,
    indicators: indicatorsOf(it, measured, ikiAggregation),
  }));
  const main = results.filter((it) => it.kind === 'UTAMA');
  const unweighed = results.filter((it) => it.kind === 'TAMBAHAN').map((it) => it.number);
  const value = skpValueRule({
    main: main.map(({ number, indicators }) => ({ number, weight: null, indicators })),
    additional: [],
    unweighed,
  });
  if (score.headOfUnit) return { value: value.outcome, suggested: null, records: [value.record] };
  const suggested = suggestedWorkResultRule({ results, from: ratingFrom, mostPercent });
  return {
    value: value.outcome,
    suggested: suggested.outcome,
    records: [value.record, suggested.record],
  };
}
