import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CAPABILITIES } from '../../infra/config/capabilities.ts';
import { createStepFunctions } from '../../infra/local/stepfunctions/index.ts';
import type { Workflow } from '../../shared/contracts/trigger.ts';

// The package has no types.
const validate = createRequire(import.meta.url)('asl-validator') as (definition: unknown) => {
  isValid: boolean;
  errorsText: () => string;
};

export type Call = { step: string; payload: Record<string, unknown> };

/** What a step answers in a run of {@link runWorkflow}. */
export type Steps = (call: Call) => object;

/** A workflow of the product by its name. */
export function workflowOf(name: string): Workflow {
  const found = CAPABILITIES.flatMap((it) => it.workflows).find((it) => it.name === name);
  if (found === undefined) throw new Error(`there is no workflow ${name}`);
  return found;
}

/** The definition with an ARN for every step, as the template gives it. */
function definitionOf({ definition }: Workflow): unknown {
  const text = JSON.stringify(definition).replace(
    /\$\{(step-[a-z-]+)\}/g,
    (_, step: string) => `arn:aws:lambda:ap-southeast-3:123456789012:function:${step}`,
  );
  return JSON.parse(text);
}

/** What is wrong with a workflow's definition as ASL; empty: nothing. */
export function faultsOf(workflow: Workflow): string {
  const { isValid, errorsText } = validate(definitionOf(workflow));
  return isValid ? '' : errorsText();
}

/** The steps that a definition calls, in alphabetical order. */
export function stepsCalled({ definition }: Workflow): string[] {
  const called = JSON.stringify(definition).matchAll(/\$\{(step-[a-z-]+)\}/g);
  return [...called].map((it) => it[1] ?? '').sort();
}

/** Runs a workflow for one period in the interpreter of the local system; `answer` stands for its steps. */
export async function runWorkflow(
  workflow: Workflow,
  answer: Steps,
): Promise<{ status: string; calls: Call[] }> {
  const calls: Call[] = [];
  const arn = `arn:aws:states:ap-southeast-3:123456789012:stateMachine:${workflow.name}`;
  const service = createStepFunctions({
    machines: [{ arn, name: workflow.name, type: 'STANDARD', definition: definitionOf(workflow) }],
    directory: mkdtempSync(join(tmpdir(), 'workflow-')),
    wait: () => Promise.resolve(),
    invoke: (functionArn, given) => {
      const call = {
        step: functionArn.split(':').at(-1) ?? '',
        payload: given as Record<string, unknown>,
      };
      calls.push(call);
      return Promise.resolve({ payload: answer(call) });
    },
  });
  const input = JSON.stringify({ agency: 'binjai', period: '2026-Q4' });
  const name = `binjai_2026-Q4_${workflow.name}_1`;
  const { executionArn } = await service.start({ stateMachineArn: arn, name, input });
  await service.idle();
  const { status } = await service.describe(executionArn);
  return { status, calls };
}
