import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { Workflow } from '../../shared/contracts/trigger.ts';
import type { Capability } from '../config/capabilities.ts';
import type { Stage } from '../config/stage.ts';
import type { Entries } from './entries.ts';

/** ARN of a workflow's state machine: its name is fixed, so that whoever starts it needs no reference to it. */
export function workflowArn(stack: Stack, stage: Stage, name: string): string {
  return `arn:${stack.partition}:states:${stack.region}:${stack.account}:stateMachine:${stage.name}-${name}`;
}

/** The `WORKFLOWS` variable: `name=arn` of every workflow, separated by commas. */
export function workflowsVariable(stack: Stack, stage: Stage, capabilities: readonly Capability[]): string {
  return capabilities
    .flatMap((it) => it.workflows.map((flow) => `${flow.name}=${workflowArn(stack, stage, flow.name)}`))
    .join(',');
}

/** What Step Functions asks for to deliver logs and traces; none of these actions knows a resource. */
const DELIVERS = [
  'logs:CreateLogDelivery',
  'logs:GetLogDelivery',
  'logs:UpdateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:DescribeResourcePolicies',
  'logs:DescribeLogGroups',
];
const TRACES = [
  'xray:PutTraceSegments',
  'xray:PutTelemetryRecords',
  'xray:GetSamplingRules',
  'xray:GetSamplingTargets',
];

type Props = { stage: Stage; key: IKey; capabilities: readonly Capability[]; entries: Entries };

/** The state machines, from plain ASL: `infra` puts in the ARNs of the steps and grants exactly what the definition calls. */
export class Workflows extends Construct {
  readonly #logs: LogGroup;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    this.#logs = new LogGroup(this, 'Logs', {
      retention: props.stage.logDays.functions,
      encryptionKey: props.key,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const capability of props.capabilities) {
      for (const workflow of capability.workflows) this.#machine(capability.name, workflow, props);
    }
  }

  #role(workflow: Workflow, arn: string, lambdas: readonly string[]): Role {
    const stack = Stack.of(this);
    const role = new Role(this, `${workflow.name}-role`, {
      assumedBy: new ServicePrincipal('states.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
      }),
    });
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [...lambdas] }));
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
    role.addToPolicy(new PolicyStatement({ actions: [...DELIVERS, ...TRACES], resources: ['*'] }));
    return role;
  }

  #machine(capability: string, workflow: Workflow, { stage, entries }: Props): void {
    const lambdas = new Map(
      workflow.steps.map((step) => [step, entries.lambda(capability, step).functionArn]),
    );
    const role = this.#role(workflow, workflowArn(Stack.of(this), stage, workflow.name), [
      ...lambdas.values(),
    ]);
    const machine = new CfnStateMachine(this, workflow.name, {
      stateMachineName: `${stage.name}-${workflow.name}`,
      stateMachineType: 'STANDARD',
      roleArn: role.roleArn,
      // What failed and where; never what went in and out.
      loggingConfiguration: {
        level: 'ERROR',
        includeExecutionData: false,
        destinations: [{ cloudWatchLogsLogGroup: { logGroupArn: this.#logs.logGroupArn } }],
      },
      tracingConfiguration: { enabled: true },
      definitionString: [...lambdas].reduce(
        (text, [step, functionArn]) => text.replaceAll(`\${${step}}`, functionArn),
        JSON.stringify(workflow.definition),
      ),
    });
    // Step Functions tries the role on the log group when the machine is made.
    machine.node.addDependency(role);
  }
}
