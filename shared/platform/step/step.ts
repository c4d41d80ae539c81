import * as z from 'zod';
import { AGENCY, PERIOD } from '../../kernel/ids.ts';
import { log } from '../log/log.ts';
import type { Meter } from '../table/meter.ts';

/** What every workflow is started with, exactly. */
export const workflowInput = z.object({ agency: z.string().regex(AGENCY), period: z.string().regex(PERIOD) });
export type WorkflowInput = z.infer<typeof workflowInput>;

/** What one invocation of a step cost: returned to the workflow, whose last step writes the ledger. */
export type Cost = Meter;

type Metered = { meter: Meter };

function costSince(meters: readonly Metered[], before: readonly Meter[]): Cost {
  const now = meters.map((it, at) => ({ was: before[at], is: it.meter }));
  const sum = (name: keyof Meter): number =>
    now.reduce((total, { is, was }) => total + is[name] - (was?.[name] ?? 0), 0);
  const exact = (units: number): number => Math.round(units * 10) / 10;
  return {
    sdkCalls: sum('sdkCalls'),
    readUnits: exact(sum('readUnits')),
    writeUnits: exact(sum('writeUnits')),
  };
}

/**
 * The Lambda of one step: parses what the workflow hands over (a fault if it is not what the definition says), runs the step, answers
 * its result with the cost of its own calls; `spent` tells that cost so far to a step that writes the ledger. `metered`: the table and files whose calls count.
 */
export function step<Input extends z.ZodType, Output extends object>(
  input: Input,
  metered: readonly Metered[],
  run: (input: z.infer<Input>, spent: () => Cost) => Promise<Output>,
): (event: unknown) => Promise<Output & { cost: Cost }> {
  return async (event) => {
    const before = metered.map((it) => ({ ...it.meter }));
    const spent = (): Cost => costSince(metered, before);
    const result = await run(input.parse(event), spent);
    const cost = spent();
    log.info('step', { cost });
    return { ...result, cost };
  };
}
