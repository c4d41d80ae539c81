import type { ExplainedAppraisal } from '../../appraisal/index.ts';

/** Rules keep hundredths, people read numbers. */
const number = (hundredths: number): number => hundredths / 100;
const orNull = (hundredths: number | null): number | null =>
  hundredths === null ? null : number(hundredths);

/** An explained result as its contract has it. */
export function explanationBody({ id, explained, state, sealed, provisional }: ExplainedAppraisal) {
  const { predikat, workResult, workBehaviour, indicative, skpValue, iki, decided, explanation } = explained;
  return {
    id,
    state,
    provisional,
    sealed,
    result: {
      predikat,
      workResult,
      workBehaviour,
      indicative: orNull(indicative),
      skpValue:
        skpValue === null
          ? null
          : {
              main: orNull(skpValue.main),
              additional: number(skpValue.additional),
              total: orNull(skpValue.total),
            },
      iki: iki.map((it) => ({ ...it, achievement: number(it.achievement), value: number(it.value) })),
    },
    decided,
    explanation,
  };
}
