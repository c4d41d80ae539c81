import { readAssembly } from './assembly.ts';
import { resolve } from './intrinsics.ts';
import type { Json } from './json.ts';
import type { Model } from './model.ts';
import { readFunction, readMapping, readStateMachine } from './read-compute.ts';
import { readEventBus, readRule, readSchedule } from './read-events.ts';
import { readHttpApi } from './read-http-api.ts';
import { readBucket, readMalwareProtectionPlan, readQueue, readSecret, readTable } from './read-storage.ts';
import { readResources } from './resource.ts';
import type { Resource } from './resource.ts';
import { createStackScope } from './stack-scope.ts';
import type { StackScope } from './stack-scope.ts';

/** How an assembly is read. Origins have no slash at the end. */
export interface AssemblyOptions {
  /** Values of CloudFormation parameters; others keep their defaults. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** What `Fn::GetAtt <api>.ApiEndpoint` answers; `http://localhost:3000` when absent. */
  readonly apiOrigin?: string;
  /** Where queue URLs point; `https://sqs.<region>.amazonaws.com` when absent. */
  readonly queueOrigin?: string;
}

const REGION = 'ap-southeast-3';
const ACCOUNT = '000000000000';

/**
 * Reads a cloud assembly (the folder that `cdk synth` writes) into a model of everything that it runs, with all references resolved as
 * CloudFormation would in region ap-southeast-3 and account 000000000000. Throws an error that names resource and property for
 * whatever the inventory does not list, and for a parameter that no stack declares.
 */
export function loadAssembly(directory: string, options: AssemblyOptions = {}): Model {
  const scopes = createScopes(directory, options);
  const parameters = Object.assign({}, ...scopes.map((scope) => scope.parameters)) as Model['parameters'];
  const stranger = Object.keys(options.parameters ?? {}).find((name) => !(name in parameters));
  if (stranger !== undefined) throw new Error(`No stack declares the parameter ${stranger}`);

  const resources = scopes.flatMap(readResources);
  const ofType = (...types: string[]): Resource[] => resources.filter(({ type }) => types.includes(type));
  const functions = ofType('AWS::Lambda::Function').map(readFunction);
  const functionArn = (nameOrArn: string, where: string): string => {
    const found = functions.find(({ name, arn }) => name === nameOrArn || arn === nameOrArn);
    if (!found) throw new Error(`${where}: no function ${nameOrArn}`);
    return found.arn;
  };
  return {
    region: REGION,
    account: ACCOUNT,
    functions,
    tables: ofType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable').map((table) =>
      readTable(table, REGION),
    ),
    buckets: ofType('AWS::S3::Bucket').map(readBucket),
    malwareProtectionPlans: ofType('AWS::GuardDuty::MalwareProtectionPlan').map(readMalwareProtectionPlan),
    queues: ofType('AWS::SQS::Queue').map(readQueue),
    stateMachines: ofType('AWS::StepFunctions::StateMachine').map(readStateMachine),
    httpApis: ofType('AWS::ApiGatewayV2::Api').map((api) => readHttpApi(api, resources)),
    eventBuses: ofType('AWS::Events::EventBus').map(readEventBus),
    rules: ofType('AWS::Events::Rule').map(readRule),
    eventSourceMappings: ofType('AWS::Lambda::EventSourceMapping').map((one) =>
      readMapping(one, functionArn),
    ),
    schedules: ofType('AWS::Scheduler::Schedule').map(readSchedule),
    secrets: ofType('AWS::SecretsManager::Secret').map(readSecret),
    parameters,
  };
}

function createScopes(directory: string, options: AssemblyOptions): StackScope[] {
  const place = {
    region: REGION,
    account: ACCOUNT,
    partition: 'aws',
    urlSuffix: 'amazonaws.com',
    apiOrigin: options.apiOrigin ?? 'http://localhost:3000',
    queueOrigin: options.queueOrigin ?? `https://sqs.${REGION}.amazonaws.com`,
  };
  const scopes: StackScope[] = [];
  const importValue = (name: string): Json => {
    const exporter = scopes.find((scope) => scope.exports.has(name));
    const value = exporter && resolve(exporter.exports.get(name) ?? null, exporter, `Export ${name}`);
    if (value === undefined) throw new Error(`No stack exports ${name}`);
    return value;
  };
  for (const stack of readAssembly(directory)) {
    scopes.push(createStackScope(stack, place, options.parameters ?? {}, importValue));
  }
  return scopes;
}
