import type { ChoiceState } from './definition.ts';
import { StateFailure } from './failure.ts';
import { evaluateIn, type Frame, type Outcome, settle } from './run.ts';

/**
 * Choice: goes where the first true Condition leads, shaped by that rule's Output and Assign; else to Default, shaped by
 * the state's own. Fails with `States.NoChoiceMatched` without either, and on a Condition that is no boolean.
 */
export async function runChoice(frame: Frame<ChoiceState>): Promise<Outcome> {
  const { state, input, name } = frame;
  for (const rule of state.Choices) {
    if (await holds(frame, rule.Condition))
      return { output: await settle(frame, rule, input), next: rule.Next };
  }
  if (state.Default !== undefined) return { output: await settle(frame, state, input), next: state.Default };
  throw new StateFailure(
    'States.NoChoiceMatched',
    `state ${name}: no Condition is true and there is no Default`,
  );
}

async function holds(frame: Frame<ChoiceState>, condition: boolean | string): Promise<boolean> {
  const value = await evaluateIn(frame, condition);
  if (typeof value === 'boolean') return value;
  const reason = `a Condition of state ${frame.name} yields ${JSON.stringify(value)}, not true or false`;
  throw new StateFailure('States.QueryEvaluationError', reason);
}
