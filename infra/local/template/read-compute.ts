import { extname } from 'node:path';
import { parseObject } from './json.ts';
import type { Json } from './json.ts';
import type { FunctionModel, QueueMappingModel, StateMachineModel, StreamMappingModel } from './model.ts';
import type { Properties } from './properties.ts';
import type { Resource } from './resource.ts';
import { oneOf } from './one-of.ts';

/** Reads an `AWS::Lambda::Function`; throws when its code is no asset of the assembly or its runtime is not Node.js. */
export function readFunction({ stack, logicalId, identity, properties, assets }: Resource): FunctionModel {
  const key = properties.text('Code.S3Key');
  const asset = assets.get(key);
  if (asset === undefined) throw new Error(`${properties.where}: the assembly has no asset ${key}`);
  if (extname(asset) === '.zip')
    throw new Error(`${properties.where}: the code must be a folder, not ${asset}`);
  const runtime = properties.text('Runtime');
  if (!runtime.startsWith('nodejs'))
    throw new Error(`${properties.where}: runtime ${runtime} does not run locally`);
  return {
    stack,
    logicalId,
    name: identity.name,
    arn: arnOf(identity.attributes),
    codeDirectory: asset,
    handler: properties.text('Handler'),
    runtime,
    timeoutSeconds: properties.optionalNumber('Timeout') ?? 3,
    memoryMb: properties.optionalNumber('MemorySize') ?? 128,
    reservedConcurrency: properties.optionalNumber('ReservedConcurrentExecutions'),
    environment: properties.textMap('Environment.Variables'),
  };
}

/** Reads an `AWS::StepFunctions::StateMachine`; its definition is parsed after references and substitutions are filled in. */
export function readStateMachine({ stack, logicalId, identity, properties }: Resource): StateMachineModel {
  const substitutions = properties.textMap('DefinitionSubstitutions');
  const text = properties.text('DefinitionString').replaceAll(/\$\{([^{}]+)\}/g, (whole, name: string) => {
    const value = substitutions[name];
    if (value === undefined)
      throw new Error(`${properties.where}: the placeholder ${whole} has no substitution`);
    return value;
  });
  return {
    stack,
    logicalId,
    name: identity.name,
    arn: arnOf(identity.attributes),
    type: oneOf(properties, 'StateMachineType', ['STANDARD', 'EXPRESS'], 'STANDARD'),
    definition: parseObject(text, `${properties.where}: DefinitionString`),
  };
}

/** Reads an `AWS::Lambda::EventSourceMapping` of a queue or of a table's stream; `functionArn` turns a name or ARN into the ARN. */
export function readMapping(
  { stack, logicalId, identity, properties }: Resource,
  functionArn: (nameOrArn: string, where: string) => string,
): QueueMappingModel | StreamMappingModel {
  const source = properties.text('EventSourceArn');
  const [, , service, , , resource = ''] = source.split(':');
  const shared = {
    stack,
    logicalId,
    name: identity.name,
    functionArn: functionArn(properties.text('FunctionName'), properties.where),
    enabled: properties.flag('Enabled', true),
    batchingWindowSeconds: properties.optionalNumber('MaximumBatchingWindowInSeconds') ?? 0,
    reportBatchItemFailures: responseTypes(properties).includes('ReportBatchItemFailures'),
  };
  const filterPatterns = properties.items('FilterCriteria.Filters').map(readPattern);
  if (service === 'sqs') {
    if (filterPatterns.length > 0)
      throw new Error(`${properties.where}: filters of a queue do not run locally`);
    const maximumConcurrency = properties.optionalNumber('ScalingConfig.MaximumConcurrency');
    const batchSize = properties.optionalNumber('BatchSize') ?? 10;
    return { ...shared, kind: 'queue', queueArn: source, batchSize, maximumConcurrency };
  }
  const tableName = /^table\/([^/]+)\/stream\//.exec(resource)?.[1];
  if (service !== 'dynamodb' || tableName === undefined) {
    throw new Error(`${properties.where}: ${source} is neither a queue nor a table's stream`);
  }
  return {
    ...shared,
    kind: 'stream',
    tableName,
    filterPatterns,
    batchSize: properties.optionalNumber('BatchSize') ?? 100,
    startingPosition: oneOf(properties, 'StartingPosition', ['LATEST', 'TRIM_HORIZON']),
    parallelizationFactor: properties.optionalNumber('ParallelizationFactor') ?? 1,
    maximumRetryAttempts: properties.optionalNumber('MaximumRetryAttempts') ?? -1,
    bisectOnError: properties.flag('BisectBatchOnFunctionError', false),
    onFailureArn: properties.optionalText('DestinationConfig.OnFailure.Destination'),
  };
}

function readPattern(filter: Properties): Json {
  return parseObject(filter.text('Pattern'), `${filter.where}: Pattern`);
}

function responseTypes(properties: Properties): string[] {
  const types = properties.texts('FunctionResponseTypes');
  const unknown = types.find((type) => type !== 'ReportBatchItemFailures');
  if (unknown !== undefined) throw new Error(`${properties.where}: unknown FunctionResponseTypes ${unknown}`);
  return types;
}

function arnOf(attributes: Readonly<Record<string, string>>): string {
  return attributes['Arn'] ?? '';
}
