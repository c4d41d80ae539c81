import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStepFunctions, type Invoke, type StepFunctions } from '../index.ts';

/** The ARN of the state machine that `aService` makes, and of a function. */
export const machineArn = 'arn:aws:states:ap-southeast-3:123456789012:stateMachine:close';
export const functionArn = 'arn:aws:lambda:ap-southeast-3:123456789012:function:seal';

/** A fresh directory for executions. */
export function aDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'executions-'));
}

/** The text of an expression in ASL. */
export function jsonata(expression: string): string {
  return `{% ${expression} %}`;
}

/** A state machine that consists of the given states, beginning with the first. */
export function aDefinition(states: Record<string, unknown>, more: Record<string, unknown> = {}): unknown {
  return { QueryLanguage: 'JSONata', StartAt: Object.keys(states)[0], States: states, ...more };
}

/** A Task that invokes `functionArn` with the state's input, last in its flow; differs by the given fields. */
export function aTask(more: Record<string, unknown> = {}): Record<string, unknown> {
  const ends = 'Next' in more ? {} : { End: true };
  return { Type: 'Task', Resource: functionArn, ...ends, ...more };
}

type Around = {
  invoke?: Invoke;
  directory?: string;
  now?: () => number;
  waits?: number[];
  wait?: () => Promise<void>;
};

/** A service with one machine of the given definition; waits end at once and are noted, in milliseconds. */
export function aService(definition: unknown, around: Around = {}): StepFunctions {
  const { invoke = echo, directory = aDirectory(), waits = [], now, wait } = around;
  return createStepFunctions({
    machines: [{ arn: machineArn, name: 'close', type: 'STANDARD', definition }],
    invoke,
    directory,
    wait: async (ms) => {
      waits.push(ms);
      await wait?.();
    },
    ...(now === undefined ? {} : { now }),
  });
}

/** A function that answers what it was given. */
export const echo: Invoke = async (_, payload) => ({ payload });

/** A function that fails as often as there are error types, one after the other, then answers `done`. */
export function failing(...errorTypes: string[]): Invoke {
  const left = [...errorTypes];
  return async () => {
    const errorType = left.shift();
    return errorType === undefined ? { payload: 'done' } : { error: { errorType, errorMessage: 'it broke' } };
  };
}

/** Runs a definition to its end: how it ended, with the output parsed, and the local facts. */
export async function outcomeOf(definition: unknown, input: unknown = {}, around: Around = {}) {
  const service = aService(definition, around);
  const { executionArn } = await service.start({ stateMachineArn: machineArn, input: JSON.stringify(input) });
  await service.idle();
  const { status, output, error, cause } = await service.describe(executionArn);
  const { transitions, children } = service.record(executionArn);
  return { status, output: output && (JSON.parse(output) as unknown), error, cause, transitions, children };
}

/** A promise and what settles it: for functions that a test holds open. */
export function aGate(): { opened: Promise<void>; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}
