import { QUANTITY_SCALE } from '../../../shared/regulation/quantity.ts';
import type { ExplainedResult } from '../../appraisal/index.ts';
import type { ExplainedResultOf } from '../use-cases/explain.ts';

/** Rules keep hundredths, people read numbers. */
const number = (hundredths: number): number => hundredths / 100;
const orNull = (hundredths: number | null): number | null =>
  hundredths === null ? null : number(hundredths);

function skpValueBody(value: ExplainedResult['skpValue']) {
  if (value === null) return null;
  const { main, additional, total } = value;
  return { main: orNull(main), additional: number(additional), total: orNull(total) };
}

function profileBody(profile: ExplainedResult['profile']) {
  if (profile === null) return null;
  const aspects = profile.aspects.map((it) => ({
    ...it,
    value: orNull(it.value),
    parts: it.parts.map((part) => ({ ...part, value: orNull(part.value) })),
  }));
  return { label: 'indicative' as const, value: number(profile.value), aspects };
}

function limitsBody({ indicators, ...rest }: ExplainedResult['limits']) {
  return {
    ...rest,
    indicators: indicators.map((it) => ({
      ...it,
      value: number(it.value),
      lift: { ...it.lift, bound: it.lift.bound / QUANTITY_SCALE, value: number(it.lift.value) },
    })),
  };
}

/** An explained result as its contract has it. */
export function explanationBody(it: ExplainedResultOf) {
  const { id, state, sealed, provisional, development } = it;
  const { explained, distribution } = it;
  return {
    id,
    state,
    provisional,
    sealed,
    result: {
      predikat: explained.predikat,
      workResult: explained.workResult,
      workBehaviour: explained.workBehaviour,
      indicative: orNull(explained.indicative),
      skpValue: skpValueBody(explained.skpValue),
      iki: explained.iki.map((iki) => ({
        ...iki,
        achievement: number(iki.achievement),
        value: number(iki.value),
      })),
      profile: profileBody(explained.profile),
      limits: limitsBody(explained.limits),
      development,
    },
    decided: explained.decided,
    explanation: explained.explanation,
    ...(distribution === undefined ? {} : { distribution }),
  };
}
