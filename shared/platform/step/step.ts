import * as z from 'zod';
import { AGENCY, PERIOD } from '../../kernel/ids.ts';
import { log } from '../log/log.ts';
import type { Meter } from '../table/meter.ts';
import { spentSince, spentSoFar } from '../table/meter.ts';

/** What every workflow is started with, exactly. */
export const workflowInput = z.object({ agency: z.string().regex(AGENCY), period: z.string().regex(PERIOD) });
export type WorkflowInput = z.infer<typeof workflowInput>;

/** What one invocation of a step cost: returned to the workflow, whose last step writes the ledger. */
export type Cost = Meter;

/**
 * The Lambda of one step: parses what the workflow hands over (a fault if it is not what the definition says), runs the step, answers
 * its result with the cost of its own calls; `spent` tells that cost so far to a step that writes the ledger.
 */
export function step<Input extends z.ZodType, Output extends object>(
  input: Input,
  run: (input: z.infer<Input>, spent: () => Cost) => Promise<Output>,
): (event: unknown) => Promise<Output & { cost: Cost }> {
  return async (event) => {
    const before = spentSoFar();
    const spent = (): Cost => spentSince(before);
    const result = await run(input.parse(event), spent);
    const cost = spent();
    log.info('step', { cost });
    return { ...result, cost };
  };
}
