import type { Json, JsonObject } from './json.ts';

/** What every resource has: the stack and logical id it comes from and its physical name. */
export interface Named {
  readonly stack: string;
  readonly logicalId: string;
  readonly name: string;
}

/** A Lambda function. `codeDirectory` is the absolute path of its bundle; `handler` is `<file without extension>.<export>`. */
export interface FunctionModel extends Named {
  readonly arn: string;
  readonly codeDirectory: string;
  readonly handler: string;
  readonly runtime: string;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly reservedConcurrency: number | undefined;
  readonly environment: Readonly<Record<string, string>>;
}

export interface KeyModel {
  readonly hash: string;
  readonly range: string | undefined;
}

/** A DynamoDB table; `stream` is the view type of its stream, undefined when it has none. */
export interface TableModel extends Named {
  readonly arn: string;
  readonly key: KeyModel;
  readonly attributes: Readonly<Record<string, 'S' | 'N' | 'B'>>;
  readonly stream: 'KEYS_ONLY' | 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES' | undefined;
  readonly indexes: readonly IndexModel[];
}

export interface IndexModel {
  readonly name: string;
  readonly key: KeyModel;
  readonly projection: 'ALL' | 'KEYS_ONLY' | 'INCLUDE';
  readonly nonKeyAttributes: readonly string[];
}

export interface CorsRuleModel {
  readonly allowedOrigins: readonly string[];
  readonly allowedMethods: readonly string[];
  readonly allowedHeaders: readonly string[];
  readonly exposedHeaders: readonly string[];
  readonly maxAgeSeconds: number | undefined;
}

/** An S3 bucket. `eventBridge`: its changes are announced on the default event bus. */
export interface BucketModel extends Named {
  readonly arn: string;
  readonly versioned: boolean;
  readonly eventBridge: boolean;
  readonly cors: readonly CorsRuleModel[];
  readonly objectLock: { readonly mode: 'COMPLIANCE' | 'GOVERNANCE'; readonly days: number } | undefined;
}

/** A plan that scans the objects of one bucket. No prefixes: all of them. `tagging`: the verdict becomes a tag of the object. */
export interface MalwareProtectionPlanModel extends Named {
  readonly arn: string;
  readonly bucketName: string;
  readonly prefixes: readonly string[];
  readonly tagging: boolean;
}

/** An SQS queue; times in seconds. `deadLetter` names where messages go after `maxReceives` receptions. */
export interface QueueModel extends Named {
  readonly arn: string;
  readonly url: string;
  readonly visibilityTimeoutSeconds: number;
  readonly retentionSeconds: number;
  readonly deadLetter: { readonly queueArn: string; readonly maxReceives: number } | undefined;
}

export interface StateMachineModel extends Named {
  readonly arn: string;
  readonly type: 'STANDARD' | 'EXPRESS';
  readonly definition: JsonObject;
}

/** An HTTP API with its routes. */
export interface HttpApiModel extends Named {
  readonly cors: HttpCorsModel | undefined;
  readonly stage: string;
  readonly routes: readonly RouteModel[];
}

export interface HttpCorsModel {
  readonly allowHeaders: readonly string[];
  readonly allowMethods: readonly string[];
  readonly allowOrigins: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly maxAgeSeconds: number | undefined;
}

/** `routeKey` is `<METHOD> <path>` or `$default`; `authorizerArn` is the authorizer's function. */
export interface RouteModel {
  readonly routeKey: string;
  readonly functionArn: string;
  readonly authorizerArn: string | undefined;
}

export interface EventBusModel extends Named {
  readonly arn: string;
}

/** Where a rule or schedule sends; without `input` a rule sends the whole event. Undefined retries: the service's own default. */
export interface TargetModel {
  readonly id: string;
  readonly arn: string;
  readonly input: string | undefined;
  readonly deadLetterArn: string | undefined;
  readonly maximumRetryAttempts: number | undefined;
}

export interface RuleModel extends Named {
  readonly arn: string;
  readonly busName: string;
  readonly enabled: boolean;
  readonly pattern: Json;
  readonly targets: readonly TargetModel[];
}

interface MappingModel extends Named {
  readonly functionArn: string;
  readonly enabled: boolean;
  readonly batchSize: number;
  readonly batchingWindowSeconds: number;
  readonly reportBatchItemFailures: boolean;
}

export interface QueueMappingModel extends MappingModel {
  readonly kind: 'queue';
  readonly queueArn: string;
  readonly maximumConcurrency: number | undefined;
}

/** `maximumRetryAttempts` of -1 means without end. */
export interface StreamMappingModel extends MappingModel {
  readonly kind: 'stream';
  readonly tableName: string;
  /** Parsed; a record passes when any of them matches, or when there are none. */
  readonly filterPatterns: readonly Json[];
  readonly startingPosition: 'LATEST' | 'TRIM_HORIZON';
  readonly parallelizationFactor: number;
  readonly maximumRetryAttempts: number;
  readonly bisectOnError: boolean;
  readonly onFailureArn: string | undefined;
}

export interface ScheduleModel extends Named {
  readonly groupName: string;
  readonly expression: string;
  readonly timezone: string;
  readonly enabled: boolean;
  readonly target: TargetModel;
}

/** A secret: either a fixed value or the rules by which one is generated. */
export interface SecretModel extends Named {
  readonly arn: string;
  readonly value: string | undefined;
  readonly generate: GenerateModel;
}

export interface GenerateModel {
  readonly length: number;
  readonly excludeCharacters: string;
  readonly excludeLowercase: boolean;
  readonly excludeNumbers: boolean;
  readonly excludePunctuation: boolean;
  readonly excludeUppercase: boolean;
  readonly includeSpace: boolean;
  readonly requireEachIncludedType: boolean;
  /** With a key, the value is the template (a JSON object as text) with the generated string under that key. */
  readonly key: string | undefined;
  readonly template: string;
}

/** Everything that the synthesised stacks run, with all references resolved. */
export interface Model {
  readonly region: string;
  readonly account: string;
  readonly functions: readonly FunctionModel[];
  readonly tables: readonly TableModel[];
  readonly buckets: readonly BucketModel[];
  readonly malwareProtectionPlans: readonly MalwareProtectionPlanModel[];
  readonly queues: readonly QueueModel[];
  readonly stateMachines: readonly StateMachineModel[];
  readonly httpApis: readonly HttpApiModel[];
  readonly eventBuses: readonly EventBusModel[];
  readonly rules: readonly RuleModel[];
  readonly eventSourceMappings: readonly (QueueMappingModel | StreamMappingModel)[];
  readonly schedules: readonly ScheduleModel[];
  readonly secrets: readonly SecretModel[];
  /** The CloudFormation parameters that the stacks declare, with the values in force; undefined where there is none locally. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
}
