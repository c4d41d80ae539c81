import type { ParallelState } from './definition.ts';
import { withinLimit } from './limits.ts';
import { concurrently } from './pool.ts';
import { recovering } from './retry.ts';
import { evaluateIn, type Frame, type Outcome, settle } from './run.ts';
import { Variables } from './variables.ts';

/**
 * Parallel: runs all branches at once, each on the same input (Arguments, if given) and with variables of its own. The
 * result is the branches' outputs in their order. The first branch that fails ends the others and is the state's error.
 */
export function runParallel(frame: Frame<ParallelState>): Promise<Outcome> {
  return recovering(frame, async (current) => {
    const { state, run, input, name } = current;
    const given = state.Arguments === undefined ? input : await evaluateIn(current, state.Arguments);
    const result = await concurrently(
      state.Branches,
      state.Branches.length,
      run.signal,
      (branch, _, signal) =>
        run.services.runFlow(branch, given, { ...run, signal, variables: new Variables(run.variables) }),
    );
    withinLimit(`the result of state ${name}`, result);
    return { output: await settle(current, state, result, { result }), next: state.Next };
  });
}
