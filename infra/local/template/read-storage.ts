import { oneOf } from './one-of.ts';
import type {
  BucketModel,
  IndexModel,
  KeyModel,
  MalwareProtectionPlanModel,
  QueueModel,
  SecretModel,
  TableModel,
} from './model.ts';
import type { Properties } from './properties.ts';
import type { Resource } from './resource.ts';

const STREAM_VIEWS = ['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES'] as const;

/** Reads an `AWS::DynamoDB::Table`, or a `GlobalTable`, whose only replica must be the region itself. */
export function readTable(
  { stack, logicalId, identity, properties, type }: Resource,
  region: string,
): TableModel {
  const replicas = properties.items('Replicas').map((replica) => replica.text('Region'));
  const elsewhere = replicas.find((replica) => replica !== region);
  if (elsewhere !== undefined)
    throw new Error(`${properties.where}: a replica in ${elsewhere} does not run locally`);
  const streams = properties.raw('StreamSpecification') !== undefined;
  const attributes = properties.items('AttributeDefinitions').map((definition) => {
    return [definition.text('AttributeName'), oneOf(definition, 'AttributeType', ['S', 'N', 'B'])] as const;
  });
  return {
    stack,
    logicalId,
    name: identity.name,
    arn: identity.attributes['Arn'] ?? '',
    key: readKey(properties),
    attributes: Object.fromEntries(attributes),
    stream: streams
      ? oneOf(properties, 'StreamSpecification.StreamViewType', STREAM_VIEWS, viewOf(type))
      : undefined,
    indexes: properties.items('GlobalSecondaryIndexes').map(readIndex),
  };
}

/** Reads an `AWS::S3::Bucket`. */
export function readBucket({ stack, logicalId, identity, properties }: Resource): BucketModel {
  const eventBridge = properties.raw('NotificationConfiguration.EventBridgeConfiguration') !== undefined;
  return {
    stack,
    logicalId,
    name: identity.name,
    arn: identity.attributes['Arn'] ?? '',
    versioned: properties.optionalText('VersioningConfiguration.Status') === 'Enabled',
    eventBridge:
      eventBridge &&
      properties.flag('NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled', true),
    cors: properties.items('CorsConfiguration.CorsRules').map((rule) => ({
      allowedOrigins: rule.texts('AllowedOrigins'),
      allowedMethods: rule.texts('AllowedMethods'),
      allowedHeaders: rule.texts('AllowedHeaders'),
      exposedHeaders: rule.texts('ExposedHeaders'),
      maxAgeSeconds: rule.optionalNumber('MaxAge'),
    })),
    objectLock: readObjectLock(properties),
  };
}

/** A lock without a default retention would lock what is told to be locked, which no request here can. */
function readObjectLock(properties: Properties): BucketModel['objectLock'] {
  if (!properties.flag('ObjectLockEnabled', false)) return undefined;
  const retention = (name: string): string => `ObjectLockConfiguration.Rule.DefaultRetention.${name}`;
  const days = properties.optionalNumber(retention('Days'));
  const years = properties.optionalNumber(retention('Years'));
  return {
    mode: oneOf(properties, retention('Mode'), ['COMPLIANCE', 'GOVERNANCE']),
    days: days ?? (years ?? 0) * 365,
  };
}

/** Reads an `AWS::GuardDuty::MalwareProtectionPlan`; it does not tag unless it says so. */
export function readMalwareProtectionPlan(resource: Resource): MalwareProtectionPlanModel {
  const { stack, logicalId, identity, properties } = resource;
  return {
    stack,
    logicalId,
    name: identity.name,
    arn: identity.attributes['Arn'] ?? '',
    bucketName: properties.text('ProtectedResource.S3Bucket.BucketName'),
    prefixes: properties.texts('ProtectedResource.S3Bucket.ObjectPrefixes'),
    tagging: oneOf(properties, 'Actions.Tagging.Status', ['ENABLED', 'DISABLED'], 'DISABLED') === 'ENABLED',
  };
}

/** Reads an `AWS::SQS::Queue`, with the defaults that SQS documents. */
export function readQueue({ stack, logicalId, identity, properties }: Resource): QueueModel {
  const redrives = properties.raw('RedrivePolicy') !== undefined;
  return {
    stack,
    logicalId,
    name: identity.name,
    arn: identity.attributes['Arn'] ?? '',
    url: identity.ref,
    visibilityTimeoutSeconds: properties.optionalNumber('VisibilityTimeout') ?? 30,
    retentionSeconds: properties.optionalNumber('MessageRetentionPeriod') ?? 345_600,
    deadLetter: redrives
      ? {
          queueArn: properties.text('RedrivePolicy.deadLetterTargetArn'),
          maxReceives: properties.number('RedrivePolicy.maxReceiveCount'),
        }
      : undefined,
  };
}

/** Reads an `AWS::SecretsManager::Secret`, with the defaults of GenerateSecretString. */
export function readSecret({ stack, logicalId, identity, properties }: Resource): SecretModel {
  const rule = (name: string): string => `GenerateSecretString.${name}`;
  return {
    stack,
    logicalId,
    name: identity.name,
    arn: identity.ref,
    value: properties.optionalText('SecretString'),
    generate: {
      length: properties.optionalNumber(rule('PasswordLength')) ?? 32,
      excludeCharacters: properties.optionalText(rule('ExcludeCharacters')) ?? '',
      excludeLowercase: properties.flag(rule('ExcludeLowercase'), false),
      excludeNumbers: properties.flag(rule('ExcludeNumbers'), false),
      excludePunctuation: properties.flag(rule('ExcludePunctuation'), false),
      excludeUppercase: properties.flag(rule('ExcludeUppercase'), false),
      includeSpace: properties.flag(rule('IncludeSpace'), false),
      requireEachIncludedType: properties.flag(rule('RequireEachIncludedType'), true),
      key: properties.optionalText(rule('GenerateStringKey')),
      template: properties.optionalText(rule('SecretStringTemplate')) ?? '{}',
    },
  };
}

/** A global table's stream is switched on without naming a view only by CloudFormation's own default. */
function viewOf(type: string): 'NEW_AND_OLD_IMAGES' | undefined {
  return type === 'AWS::DynamoDB::GlobalTable' ? 'NEW_AND_OLD_IMAGES' : undefined;
}

function readIndex(index: Properties): IndexModel {
  return {
    name: index.text('IndexName'),
    key: readKey(index),
    projection: oneOf(index, 'Projection.ProjectionType', ['ALL', 'KEYS_ONLY', 'INCLUDE']),
    nonKeyAttributes: index.texts('Projection.NonKeyAttributes'),
  };
}

function readKey(properties: Properties): KeyModel {
  const parts = properties.items('KeySchema');
  const named = (type: string): string | undefined =>
    parts.find((part) => part.text('KeyType') === type)?.text('AttributeName');
  const hash = named('HASH');
  if (hash === undefined) throw new Error(`${properties.where}: KeySchema has no HASH key`);
  return { hash, range: named('RANGE') };
}
