import { Duration, RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import { Role, ServicePrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Trigger } from '../../shared/contracts/trigger.ts';
import type { Capability } from '../config/capabilities.ts';
import { bundleName } from './bundles.ts';
import { READS_UNSCANNED } from './evidence-bucket.ts';
import type { Resources } from './statements.ts';
import { statementsOf } from './statements.ts';

export type Entry = { capability: string; trigger: Trigger; lambda: Function };

type Props = {
  capabilities: readonly Capability[];
  bundles: string;
  resources: Resources;
  /** Every variable that an entry's zod environment may ask for. */
  environment: Readonly<Record<string, string>>;
};

function pascal(text: string): string {
  return text.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
}

/** One Lambda per entry file, each with its own role, log group and only the variables that its environment schema names. */
export class Entries extends Construct {
  readonly all: readonly Entry[];

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    this.all = props.capabilities.flatMap((capability) =>
      capability.triggers.map((trigger) => ({
        capability: capability.name,
        trigger,
        lambda: this.#entry(capability.name, trigger, props),
      })),
    );
  }

  /** The Lambda of an entry; throws when there is none. */
  lambda(capability: string, name: string): Function {
    const entry = this.all.find((it) => it.capability === capability && it.trigger.name === name);
    if (entry === undefined) throw new Error(`there is no entry ${capability}/${name}`);
    return entry.lambda;
  }

  #environment(capability: string, trigger: Trigger, known: Props['environment']): Record<string, string> {
    return Object.fromEntries(
      Object.keys(trigger.env.shape).map((name) => {
        const value = known[name];
        if (value === undefined)
          throw new Error(`${capability}/${trigger.name} asks for ${name}, which nobody provides`);
        return [name, value];
      }),
    );
  }

  #entry(capability: string, trigger: Trigger, props: Props): Function {
    const name = pascal(`${capability}-${trigger.name}`);
    const logGroup = new LogGroup(this, `${name}Logs`, {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const role = new Role(this, `${name}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [`${logGroup.logGroupArn}:log-stream:*`],
      }),
    );
    for (const statement of statementsOf(trigger.access, props.resources)) role.addToPolicy(statement);
    if (trigger.access.readsUnscanned) Tags.of(role).add(READS_UNSCANNED.key, READS_UNSCANNED.value);
    return new Function(this, name, {
      functionName: `${Stack.of(this).stackName}-${bundleName(capability, trigger.name)}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: trigger.architecture === 'x86_64' ? Architecture.X86_64 : Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(`${props.bundles}/${bundleName(capability, trigger.name)}`),
      role,
      logGroup,
      timeout: Duration.seconds(trigger.timeoutSeconds),
      memorySize: trigger.memoryMb,
      environment: this.#environment(capability, trigger, props.environment),
    });
  }
}
