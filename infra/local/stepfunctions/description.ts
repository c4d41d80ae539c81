import { AwsError } from './aws-error.ts';
import type { Execution } from './execution-store.ts';
import type { Description, Listed } from './service.ts';

/** What starting answers. */
export function started({ executionArn, startedAt }: Execution): { executionArn: string; startDate: number } {
  return { executionArn, startDate: startedAt / 1000 };
}

/**
 * What starting an execution answers whose name is taken: the running one if the input is the same too. Throws AwsError
 * `ExecutionAlreadyExists` otherwise.
 */
export function startedAgain(
  execution: Execution,
  input: string,
): { executionArn: string; startDate: number } {
  if (execution.status === 'RUNNING' && execution.input === input) return started(execution);
  throw new AwsError('ExecutionAlreadyExists', `Execution Already Exists: '${execution.executionArn}'`);
}

/** An execution as a line of a list. */
export function listed({
  executionArn,
  stateMachineArn,
  name,
  status,
  startedAt,
  stoppedAt,
}: Execution): Listed {
  const ended = stoppedAt === undefined ? {} : { stopDate: stoppedAt / 1000 };
  return { executionArn, stateMachineArn, name, status, startDate: startedAt / 1000, ...ended };
}

/** An execution as DescribeExecution tells it. */
export function described(execution: Execution): Description {
  const { input, output, error, cause } = execution;
  return {
    ...listed(execution),
    input,
    ...(output === undefined ? {} : { output }),
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
  };
}
