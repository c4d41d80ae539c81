import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';

export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'NOT_STARTED';

/** Step Functions as the starter sees it. */
export type Workflows = {
  /** Starts `workflow` under `name`. `STARTED` also when it runs already under this name; `EXISTS` when it has ended. */
  start(workflow: string, name: string, input: object): Promise<'STARTED' | 'EXISTS'>;
  status(workflow: string, name: string): Promise<ExecutionStatus>;
};

/** The ARN of every workflow, from the `WORKFLOWS` variable (`name=arn`, separated by commas). */
export function parseWorkflows(variable: string): ReadonlyMap<string, string> {
  return new Map(
    variable
      .split(',')
      .filter((part) => part !== '')
      .map((part): [string, string] => {
        const at = part.indexOf('=');
        return [part.slice(0, at), part.slice(at + 1)];
      }),
  );
}

/** Opens Step Functions for the workflows that `arns` names. */
export function openWorkflows(arns: ReadonlyMap<string, string>, client = new SFNClient({})): Workflows {
  const arnOf = (workflow: string): string => {
    const arn = arns.get(workflow);
    if (arn === undefined) throw new Error(`there is no workflow ${workflow}`);
    return arn;
  };
  return {
    start: async (workflow, name, input) => {
      try {
        await client.send(
          new StartExecutionCommand({ stateMachineArn: arnOf(workflow), name, input: JSON.stringify(input) }),
        );
        return 'STARTED';
      } catch (error) {
        if ((error as { name?: string }).name === 'ExecutionAlreadyExists') return 'EXISTS';
        throw error;
      }
    },
    status: async (workflow, name) => {
      const executionArn = `${arnOf(workflow).replace(':stateMachine:', ':execution:')}:${name}`;
      try {
        const { status } = await client.send(new DescribeExecutionCommand({ executionArn }));
        return status === 'RUNNING' || status === 'SUCCEEDED' ? status : 'FAILED';
      } catch (error) {
        if ((error as { name?: string }).name === 'ExecutionDoesNotExist') return 'NOT_STARTED';
        throw error;
      }
    },
  };
}
