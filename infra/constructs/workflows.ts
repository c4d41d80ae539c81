import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { Workflow } from '../../shared/contracts/trigger.ts';
import type { Capability } from '../config/capabilities.ts';
import { STAGE } from '../config/stage.ts';
import type { Entries } from './entries.ts';

/** ARN of a workflow's state machine: its name is fixed, so that whoever starts it needs no reference to it. */
export function workflowArn(stack: Stack, name: string): string {
  return `arn:${stack.partition}:states:${stack.region}:${stack.account}:stateMachine:${STAGE.name}-${name}`;
}

/** The `WORKFLOWS` variable: `name=arn` of every workflow, separated by commas. */
export function workflowsVariable(stack: Stack, capabilities: readonly Capability[]): string {
  return capabilities
    .flatMap((it) => it.workflows.map((flow) => `${flow.name}=${workflowArn(stack, flow.name)}`))
    .join(',');
}

/** The state machines, from plain ASL: `infra` puts in the ARNs of the steps and grants exactly what the definition calls. */
export class Workflows extends Construct {
  constructor(
    scope: Construct,
    id: string,
    props: { capabilities: readonly Capability[]; entries: Entries },
  ) {
    super(scope, id);
    for (const capability of props.capabilities) {
      for (const workflow of capability.workflows) this.#machine(capability.name, workflow, props.entries);
    }
  }

  #machine(capability: string, workflow: Workflow, entries: Entries): void {
    const stack = Stack.of(this);
    const arn = workflowArn(stack, workflow.name);
    const lambdas = new Map(
      workflow.steps.map((step) => [step, entries.lambda(capability, step).functionArn]),
    );
    const role = new Role(this, `${workflow.name}-role`, {
      assumedBy: new ServicePrincipal('states.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [...lambdas.values()] }),
    );
    if (workflow.distributed) {
      const executions = arn.replace(':stateMachine:', ':execution:');
      role.addToPolicy(new PolicyStatement({ actions: ['states:StartExecution'], resources: [arn] }));
      role.addToPolicy(
        new PolicyStatement({
          actions: ['states:DescribeExecution', 'states:StopExecution'],
          resources: [`${executions}:*`, `${executions}/*`],
        }),
      );
    }
    new CfnStateMachine(this, workflow.name, {
      stateMachineName: `${STAGE.name}-${workflow.name}`,
      stateMachineType: 'STANDARD',
      roleArn: role.roleArn,
      definitionString: [...lambdas].reduce(
        (text, [step, functionArn]) => text.replaceAll(`\${${step}}`, functionArn),
        JSON.stringify(workflow.definition),
      ),
    });
  }
}
