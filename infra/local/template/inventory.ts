/** A property is used by a stand-in, accepted without effect for a stated reason, or has fields of its own (lists are looked into). */
export type Use = 'used' | `accepted, because ${string}` | Fields;

/** The known properties of a type, or fields of a property. */
export interface Fields {
  readonly [name: string]: Use;
}

const NO_IAM = 'accepted, because permissions are not emulated';
const NO_KEYS = 'accepted, because nothing is encrypted at rest locally';
const NO_TAGS = 'accepted, because tags on resources change nothing that runs';
const NO_TEXT = 'accepted, because it is text for people in the console';
const NO_LOGS = 'accepted, because all logs go to one local stream';
const NO_TRACES = 'accepted, because there is no tracing service locally';
const NO_LIMITS = 'accepted, because throttling is not emulated';
const NO_BACKUP = 'accepted, because local data lives in one folder that can be copied';

const RETRY = {
  MaximumEventAgeInSeconds: 'accepted, because local retries are over within seconds',
  MaximumRetryAttempts: 'used',
} as const satisfies Fields;

const TABLE = {
  AttributeDefinitions: 'used',
  BillingMode: 'accepted, because capacity is not limited locally',
  GlobalSecondaryIndexes: {
    IndexName: 'used',
    KeySchema: 'used',
    Projection: 'used',
    WarmThroughput: NO_LIMITS,
  },
  KeySchema: 'used',
  SSESpecification: NO_KEYS,
  StreamSpecification: { StreamViewType: 'used' },
  TableName: 'used',
  TimeToLiveSpecification: 'accepted, because readers check expiry themselves and the engines never delete',
  WarmThroughput: NO_LIMITS,
} as const satisfies Fields;

const TABLE_CARE = {
  ContributorInsightsSpecification: 'accepted, because there are no metrics locally',
  DeletionProtectionEnabled: NO_BACKUP,
  PointInTimeRecoverySpecification: NO_BACKUP,
  Tags: NO_TAGS,
} as const satisfies Fields;

/** Resource types that run locally, with every property that is known of them. */
export const EMULATED: Readonly<Record<string, Fields>> = {
  'AWS::Lambda::Function': {
    Architectures: 'accepted, because code runs on the architecture of this machine',
    DeadLetterConfig:
      'accepted, because the local scheduler waits for its function: what fails goes to the dead-letter queue of the schedule',
    Code: { S3Bucket: 'accepted, because the asset is read from the assembly', S3Key: 'used' },
    Description: NO_TEXT,
    Environment: { Variables: 'used' },
    EphemeralStorage: 'accepted, because the temporary folder of this machine is not limited',
    FunctionName: 'used',
    Handler: 'used',
    LoggingConfig: NO_LOGS,
    MemorySize: 'used',
    RecursiveLoop: 'accepted, because loops between services are not watched locally',
    ReservedConcurrentExecutions: 'used',
    Role: NO_IAM,
    Runtime: 'used',
    Tags: NO_TAGS,
    Timeout: 'used',
    TracingConfig: NO_TRACES,
  },
  'AWS::Lambda::EventSourceMapping': {
    BatchSize: 'used',
    BisectBatchOnFunctionError: 'used',
    DestinationConfig: { OnFailure: { Destination: 'used' } },
    Enabled: 'used',
    EventSourceArn: 'used',
    FilterCriteria: { Filters: { Pattern: 'used' } },
    FunctionName: 'used',
    FunctionResponseTypes: 'used',
    MaximumBatchingWindowInSeconds: 'used',
    MaximumRetryAttempts: 'used',
    ParallelizationFactor: 'used',
    ScalingConfig: { MaximumConcurrency: 'used' },
    StartingPosition: 'used',
    Tags: NO_TAGS,
  },
  'AWS::DynamoDB::Table': { ...TABLE, ...TABLE_CARE },
  'AWS::DynamoDB::GlobalTable': {
    ...TABLE,
    Replicas: {
      ...TABLE_CARE,
      GlobalSecondaryIndexes:
        'accepted, because it repeats the indexes of the table with settings of their operation',
      Region: 'used',
      SSESpecification: NO_KEYS,
      TableClass: 'accepted, because storage has one price locally',
    },
  },
  'AWS::S3::Bucket': {
    BucketEncryption: NO_KEYS,
    BucketName: 'used',
    CorsConfiguration: {
      CorsRules: {
        AllowedHeaders: 'used',
        AllowedMethods: 'used',
        AllowedOrigins: 'used',
        ExposedHeaders: 'used',
        Id: NO_TEXT,
        MaxAge: 'used',
      },
    },
    LifecycleConfiguration: 'accepted, because nothing expires or changes its storage class locally',
    LoggingConfiguration: NO_LOGS,
    ObjectLockConfiguration: {
      ObjectLockEnabled: 'used',
      Rule: { DefaultRetention: { Days: 'used', Mode: 'used', Years: 'used' } },
    },
    ObjectLockEnabled: 'used',
    NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: 'used' } },
    OwnershipControls: 'accepted, because access lists of objects are not emulated',
    PublicAccessBlockConfiguration: 'accepted, because nothing is public locally: every request is signed',
    Tags: NO_TAGS,
    VersioningConfiguration: { Status: 'used' },
  },
  'AWS::GuardDuty::MalwareProtectionPlan': {
    Actions: { Tagging: { Status: 'used' } },
    ProtectedResource: { S3Bucket: { BucketName: 'used', ObjectPrefixes: 'used' } },
    Role: NO_IAM,
    Tags: NO_TAGS,
  },
  'AWS::SQS::Queue': {
    KmsDataKeyReusePeriodSeconds: NO_KEYS,
    KmsMasterKeyId: NO_KEYS,
    MessageRetentionPeriod: 'used',
    QueueName: 'used',
    ReceiveMessageWaitTimeSeconds:
      'accepted, because only event source mappings receive, and they are told at once',
    RedriveAllowPolicy: NO_IAM,
    RedrivePolicy: { deadLetterTargetArn: 'used', maxReceiveCount: 'used' },
    SqsManagedSseEnabled: NO_KEYS,
    Tags: NO_TAGS,
    VisibilityTimeout: 'used',
  },
  'AWS::Events::EventBus': {
    Description: NO_TEXT,
    KmsKeyIdentifier: NO_KEYS,
    LogConfig: NO_LOGS,
    Name: 'used',
    Tags: NO_TAGS,
  },
  'AWS::Events::Rule': {
    Description: NO_TEXT,
    EventBusName: 'used',
    EventPattern: 'used',
    Name: 'used',
    State: 'used',
    Tags: NO_TAGS,
    Targets: {
      Arn: 'used',
      DeadLetterConfig: { Arn: 'used' },
      Id: 'used',
      RetryPolicy: RETRY,
      RoleArn: NO_IAM,
    },
  },
  'AWS::Scheduler::Schedule': {
    Description: NO_TEXT,
    FlexibleTimeWindow: { Mode: 'used' },
    GroupName: 'used',
    KmsKeyArn: NO_KEYS,
    Name: 'used',
    ScheduleExpression: 'used',
    ScheduleExpressionTimezone: 'used',
    State: 'used',
    Target: {
      Arn: 'used',
      DeadLetterConfig: { Arn: 'used' },
      Input: 'used',
      RetryPolicy: RETRY,
      RoleArn: NO_IAM,
    },
  },
  'AWS::Scheduler::ScheduleGroup': { Name: 'used', Tags: NO_TAGS },
  'AWS::StepFunctions::StateMachine': {
    DefinitionString: 'used',
    DefinitionSubstitutions: 'used',
    EncryptionConfiguration: NO_KEYS,
    LoggingConfiguration: NO_LOGS,
    RoleArn: NO_IAM,
    StateMachineName: 'used',
    StateMachineType: 'used',
    Tags: NO_TAGS,
    TracingConfiguration: NO_TRACES,
  },
  'AWS::ApiGatewayV2::Api': {
    CorsConfiguration: {
      AllowHeaders: 'used',
      AllowMethods: 'used',
      AllowOrigins: 'used',
      ExposeHeaders: 'used',
      MaxAge: 'used',
    },
    Description: NO_TEXT,
    DisableExecuteApiEndpoint: 'accepted, because there is one address locally',
    Name: 'used',
    ProtocolType: 'used',
    Tags: NO_TAGS,
  },
  'AWS::ApiGatewayV2::Route': {
    ApiId: 'used',
    AuthorizationType: 'used',
    AuthorizerId: 'used',
    OperationName: NO_TEXT,
    RouteKey: 'used',
    Target: 'used',
  },
  'AWS::ApiGatewayV2::Integration': {
    ApiId: 'used',
    Description: NO_TEXT,
    IntegrationMethod: 'accepted, because a function is always invoked by POST',
    IntegrationType: 'used',
    IntegrationUri: 'used',
    PayloadFormatVersion: 'used',
  },
  'AWS::ApiGatewayV2::Stage': {
    AccessLogSettings: NO_LOGS,
    ApiId: 'used',
    AutoDeploy: 'accepted, because every start deploys',
    DefaultRouteSettings: NO_LIMITS,
    Description: NO_TEXT,
    RouteSettings: NO_LIMITS,
    StageName: 'used',
    Tags: NO_TAGS,
  },
  'AWS::ApiGatewayV2::Authorizer': {
    ApiId: 'used',
    AuthorizerPayloadFormatVersion: 'used',
    AuthorizerResultTtlInSeconds: 'used',
    AuthorizerType: 'used',
    AuthorizerUri: 'used',
    EnableSimpleResponses: 'used',
    IdentitySource: 'used',
    Name: 'used',
  },
  'AWS::SecretsManager::Secret': {
    Description: NO_TEXT,
    GenerateSecretString: {
      ExcludeCharacters: 'used',
      ExcludeLowercase: 'used',
      ExcludeNumbers: 'used',
      ExcludePunctuation: 'used',
      ExcludeUppercase: 'used',
      GenerateStringKey: 'used',
      IncludeSpace: 'used',
      PasswordLength: 'used',
      RequireEachIncludedType: 'used',
      SecretStringTemplate: 'used',
    },
    KmsKeyId: NO_KEYS,
    Name: 'used',
    SecretString: 'used',
    Tags: NO_TAGS,
  },
};

/** Resource types that do nothing locally, each with the reason. */
export const INERT: Readonly<Record<string, string>> = {
  'AWS::Backup::BackupPlan': 'local data lives in one folder that can be copied',
  'AWS::Backup::BackupSelection': 'local data lives in one folder that can be copied',
  'AWS::Backup::BackupVault': 'local data lives in one folder that can be copied',
  'AWS::CDK::Metadata': 'it tells AWS which construct library was used',
  'AWS::CloudWatch::Alarm': 'there are no metrics locally to watch',
  'AWS::CloudWatch::CompositeAlarm': 'there are no metrics locally to watch',
  'AWS::CloudWatch::Dashboard': 'there are no metrics locally to show',
  'AWS::IAM::ManagedPolicy': 'permissions are not emulated',
  'AWS::IAM::Policy': 'permissions are not emulated',
  'AWS::IAM::Role': 'permissions are not emulated',
  'AWS::KMS::Alias': 'nothing is encrypted at rest locally',
  'AWS::KMS::Key': 'nothing is encrypted at rest locally',
  'AWS::Lambda::Permission': 'permissions are not emulated',
  'AWS::Logs::LogGroup': 'all logs go to one local stream',
  'AWS::Logs::MetricFilter': 'there are no metrics locally',
  'AWS::Logs::ResourcePolicy': 'permissions are not emulated',
  'AWS::S3::BucketPolicy': 'permissions are not emulated; the bucket refuses unsigned requests by itself',
  'AWS::SNS::Topic': 'it carries alarms, of which there are none locally',
  'AWS::SNS::TopicPolicy': 'permissions are not emulated',
  'AWS::SQS::QueuePolicy': 'permissions are not emulated',
};
