import { randomUUID } from 'node:crypto';
import { executionArn } from './arn.ts';
import { AwsError } from './aws-error.ts';
import { stateDataLimit } from './limits.ts';

/** What a caller asks for: `input` is a JSON text, `{}` if absent; the name is made up if absent. */
export type StartRequest = { stateMachineArn: string; name?: string | undefined; input?: string | undefined };

/** A request to start that is good in itself. */
export type Start = { stateMachineArn: string; executionArn: string; name: string; input: string };

const namePattern = /^[A-Za-z0-9_-]{1,80}$/;

/** Completes a request. Throws AwsError `InvalidName`, `InvalidArn`, `InvalidExecutionInput` or `ValidationException`. */
export function completeStart({ stateMachineArn, name = randomUUID(), input = '{}' }: StartRequest): Start {
  if (!namePattern.test(name)) throw new AwsError('InvalidName', `Invalid Name: '${name}'`);
  const arn = executionArn(stateMachineArn, name);
  if (arn === undefined) throw new AwsError('InvalidArn', `Invalid Arn: '${stateMachineArn}'`);
  if (Buffer.byteLength(input) > stateDataLimit) {
    throw new AwsError('ValidationException', `input has more than ${stateDataLimit} bytes`);
  }
  assertJson(input);
  return { stateMachineArn, executionArn: arn, name, input };
}

function assertJson(input: string): void {
  try {
    JSON.parse(input);
  } catch (error) {
    throw new AwsError('InvalidExecutionInput', `Invalid State Machine Execution Input: ${String(error)}`);
  }
}
