import { oneOf } from './one-of.ts';
import type { EventBusModel, RuleModel, ScheduleModel, TargetModel } from './model.ts';
import { readProperties } from './properties.ts';
import type { Properties } from './properties.ts';
import type { Resource } from './resource.ts';
import { isObject } from './json.ts';

/** Reads an `AWS::Events::EventBus`. */
export function readEventBus({ stack, logicalId, identity }: Resource): EventBusModel {
  return { stack, logicalId, name: identity.name, arn: identity.attributes['Arn'] ?? '' };
}

/** Reads an `AWS::Events::Rule` with a pattern. A bus given by ARN is answered by name. */
export function readRule({ stack, logicalId, identity, properties }: Resource): RuleModel {
  const pattern = properties.raw('EventPattern');
  if (pattern === undefined)
    throw new Error(`${properties.where}: a rule without EventPattern does not run locally`);
  return {
    stack,
    logicalId,
    name: identity.name,
    arn: identity.attributes['Arn'] ?? '',
    busName: (properties.optionalText('EventBusName') ?? 'default').replace(/^arn:.*:event-bus\//, ''),
    enabled: oneOf(properties, 'State', ['ENABLED', 'DISABLED'], 'ENABLED') === 'ENABLED',
    pattern,
    targets: properties.items('Targets').map((target) => readTarget(target, target.text('Id'))),
  };
}

/** Reads an `AWS::Scheduler::Schedule` without a flexible window. */
export function readSchedule({ stack, logicalId, identity, properties }: Resource): ScheduleModel {
  oneOf(properties, 'FlexibleTimeWindow.Mode', ['OFF']);
  const target = properties.raw('Target');
  if (!isObject(target)) throw new Error(`${properties.where}: Target is missing`);
  return {
    stack,
    logicalId,
    name: identity.name,
    groupName: properties.optionalText('GroupName') ?? 'default',
    expression: properties.text('ScheduleExpression'),
    timezone: properties.optionalText('ScheduleExpressionTimezone') ?? 'UTC',
    enabled: oneOf(properties, 'State', ['ENABLED', 'DISABLED'], 'ENABLED') === 'ENABLED',
    target: readTarget(readProperties(target, `${properties.where}, Target`), logicalId),
  };
}

function readTarget(target: Properties, id: string): TargetModel {
  return {
    id,
    arn: target.text('Arn'),
    input: target.optionalText('Input'),
    deadLetterArn: target.optionalText('DeadLetterConfig.Arn'),
    maximumRetryAttempts: target.optionalNumber('RetryPolicy.MaximumRetryAttempts'),
  };
}
