import { Duration, RemovalPolicy, Tags } from 'aws-cdk-lib';
import { Role, ServicePrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, Code, Function, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Trigger } from '../../shared/contracts/trigger.ts';
import type { Capability } from '../config/capabilities.ts';
import type { Stage } from '../config/stage.ts';
import { bundleName } from './bundles.ts';
import { READS_UNSCANNED } from './evidence-bucket.ts';
import type { Resources } from './statements.ts';
import { statementsOf } from './statements.ts';

export type Entry = { capability: string; trigger: Trigger; lambda: Function; role: Role };

type Props = {
  stage: Stage;
  /** The key of the logs. */
  key: IKey;
  capabilities: readonly Capability[];
  bundles: string;
  resources: Resources;
  /** Every variable that an entry's zod environment may ask for. */
  environment: Readonly<Record<string, string>>;
};

/**
 * What is traced: what runs behind the API, where one act goes through stream, bus, queues and workflows. An API function is one call that logs
 * what it did and what it cost, and the HTTP API hands no trace on.
 */
const isTraced = ({ cause }: Trigger): boolean => cause.kind !== 'http' && cause.kind !== 'authorizer';

/** The name of an entry's Lambda; it is fixed, so that who watches it needs no reference to it. */
export function functionName(stage: Stage, capability: string, entry: string): string {
  return `${stage.name}-app-${bundleName(capability, entry)}`;
}

function pascal(text: string): string {
  return text.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
}

/** Concurrency that is reserved for a name that no entry has would be forgotten in silence. */
function refuseUnknown({ stage, capabilities }: Props): void {
  const names = capabilities.flatMap((it) => it.triggers.map((trigger) => bundleName(it.name, trigger.name)));
  const stranger = Object.keys(stage.reserved).find((it) => !names.includes(it));
  if (stranger !== undefined)
    throw new Error(`stage ${stage.stage} reserves concurrency for ${stranger}, which is no entry`);
}

/** One Lambda per entry file, each with its own role, log group and only the variables that its environment schema names. */
export class Entries extends Construct {
  readonly all: readonly Entry[];

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    refuseUnknown(props);
    this.all = props.capabilities.flatMap((capability) =>
      capability.triggers.map((trigger) => ({
        capability: capability.name,
        trigger,
        ...this.#entry(capability.name, trigger, props),
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

  #entry(capability: string, trigger: Trigger, props: Props): { lambda: Function; role: Role } {
    const name = pascal(`${capability}-${trigger.name}`);
    const logGroup = new LogGroup(this, `${name}Logs`, {
      retention: props.stage.logDays.functions,
      encryptionKey: props.key,
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
    const reserved = props.stage.reserved[bundleName(capability, trigger.name)];
    const lambda = new Function(this, name, {
      functionName: functionName(props.stage, capability, trigger.name),
      tracing: isTraced(trigger) ? Tracing.ACTIVE : Tracing.DISABLED,
      ...(reserved === undefined ? {} : { reservedConcurrentExecutions: reserved }),
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
    return { lambda, role };
  }
}
