import { resultSentenceOf } from '../../../shared/messages/explanations/result-sentences.ts';
import { DEFAULT_RULE_POLICY } from '../../../shared/regulation/rule-policy.ts';
import { RULE_SETS } from '../../../shared/regulation/rule-sets.ts';
import { explainResult } from '../../appraisal/index.ts';
import type { Vector } from '../../periods/index.ts';
import { scoreInputOf } from '../../periods/index.ts';
import { anIki as measuredIki, aVector } from '../../periods/testing/a-vector.ts';
import { aContent, anIki, anRhk } from '../../skp/testing/a-skp.ts';
import { explanationForm } from '../domain/explanation-form.ts';
import type { Facts } from '../domain/facts.ts';
import type { FormExplanation } from '../domain/form.ts';
import type { SampleRhk } from './sample-results.ts';

const ATTENDANCE = {
  workDays: 62,
  present: 58,
  lateMinutes: 45,
  earlyMinutes: 0,
  absentWithReason: 1,
  absentWithoutReason: 0,
  leaveDays: 3,
  missedCeremonies: 1,
};

const realisationOf = ({ realisation }: SampleRhk['iki'][number]): number | null =>
  realisation?.quantity ?? null;

/** How the result of some sample results was reached, explained by the rules themselves. */
export function anExplanation(
  results: readonly SampleRhk[],
  rated: Pick<Vector, 'head' | 'achievement' | 'rating'>,
): FormExplanation {
  let number = 0;
  const rhk = results.map((it, at) =>
    anRhk({
      number: at + 1,
      kind: it.kind,
      text: it.text,
      iki: it.iki.map(({ text, aspect, target: { unit, ...target } }) => {
        number += 1;
        return anIki({
          number,
          text,
          aspect,
          unit,
          direction: aspect === 'WAKTU' || aspect === 'BIAYA' ? 'KHUSUS' : 'NORMAL',
          quarters: [target, target, target, target],
        });
      }),
    }),
  );
  const plan = aContent({ rhk });
  const reported = results.flatMap((it) => it.iki.map(realisationOf));
  const iki = rhk.flatMap(({ kind, iki: own }) =>
    own.flatMap((it) =>
      it.approach === 'KUALITATIF'
        ? []
        : [
            measuredIki({
              number: it.number,
              kind,
              direction: it.direction,
              targets: [it.quarters[3]],
              realisation: reported[it.number - 1] ?? null,
            }),
          ],
    ),
  );
  const vector = aVector({ ...rated, iki, r: 1, g: 1 });
  const explained = explainResult(
    {
      vector,
      score: scoreInputOf(vector),
      plan,
      inWords: [],
      attendance: ATTENDANCE,
      feedbackGiven: 7,
      rules: RULE_SETS[0].id,
      policy: DEFAULT_RULE_POLICY,
    },
    resultSentenceOf,
  );
  const facts: Pick<Facts, 'explained' | 'development' | 'plan' | 'period' | 'realised'> = {
    explained,
    development: { area: 'Dokumentasi teknis', proposal: 'Pelatihan penulisan dokumentasi perangkat lunak.' },
    plan,
    period: '2026-Q4',
    realised: new Map(iki.map((it) => [it.number, it.realisation])),
  };
  const form = explanationForm(facts);
  if (form === null) throw new Error('the sample has an explanation');
  return form;
}
