import type { Json } from './json.ts';

/** What CloudFormation would answer about a resource: the value of `Ref` and of each attribute that `Fn::GetAtt` may ask for. */
export interface Identity {
  readonly name: string;
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The facts about the place where everything runs; they go into ARNs and URLs. */
export interface Place {
  readonly region: string;
  readonly account: string;
  readonly partition: string;
  readonly urlSuffix: string;
  /** Origin of the HTTP API, without a slash at the end. */
  readonly apiOrigin: string;
  /** Origin under which queue URLs lie, without a slash at the end. */
  readonly queueOrigin: string;
}

type Maker = (
  name: string,
  place: Place,
  properties: Readonly<Record<string, Json>>,
) => Omit<Identity, 'name'>;

/** The property that gives a resource of this type its name, where the type has one. */
const NAME_PROPERTY: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::StepFunctions::StateMachine': 'StateMachineName',
  'AWS::Events::EventBus': 'Name',
  'AWS::Events::Rule': 'Name',
  'AWS::Scheduler::Schedule': 'Name',
  'AWS::Scheduler::ScheduleGroup': 'Name',
  'AWS::SecretsManager::Secret': 'Name',
  'AWS::ApiGatewayV2::Stage': 'StageName',
  'AWS::Backup::BackupVault': 'BackupVaultName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::CloudWatch::Alarm': 'AlarmName',
  'AWS::SNS::Topic': 'TopicName',
};

const MAKERS: Readonly<Record<string, Maker>> = {
  'AWS::Lambda::Function': (name, place) => named(name, arn(place, 'lambda', `function:${name}`)),
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::S3::Bucket': (name, place) => ({
    ref: name,
    attributes: {
      Arn: `arn:${place.partition}:s3:::${name}`,
      DomainName: `${name}.s3.${place.urlSuffix}`,
      RegionalDomainName: `${name}.s3.${place.region}.${place.urlSuffix}`,
    },
  }),
  'AWS::GuardDuty::MalwareProtectionPlan': (name, place) =>
    named(name, arn(place, 'guardduty', `malware-protection-plan/${name}`), {
      MalwareProtectionPlanId: name,
    }),
  'AWS::SQS::Queue': (name, place) => {
    const url = `${place.queueOrigin}/${place.account}/${name}`;
    return { ref: url, attributes: { Arn: arn(place, 'sqs', name), QueueName: name, QueueUrl: url } };
  },
  'AWS::StepFunctions::StateMachine': (name, place) => {
    const value = arn(place, 'states', `stateMachine:${name}`);
    return { ref: value, attributes: { Arn: value, Name: name } };
  },
  'AWS::Events::EventBus': (name, place) => ({
    ref: name,
    attributes: { Arn: arn(place, 'events', `event-bus/${name}`), Name: name },
  }),
  'AWS::Events::Rule': (name, place, properties) => {
    const bus = properties['EventBusName'];
    const path = typeof bus === 'string' && bus !== 'default' ? `${bus.split('/').at(-1)}/${name}` : name;
    return { ref: path.replace('/', '|'), attributes: { Arn: arn(place, 'events', `rule/${path}`) } };
  },
  'AWS::Scheduler::Schedule': (name, place, properties) => {
    const group = typeof properties['GroupName'] === 'string' ? properties['GroupName'] : 'default';
    return named(name, arn(place, 'scheduler', `schedule/${group}/${name}`));
  },
  'AWS::Scheduler::ScheduleGroup': (name, place) =>
    named(name, arn(place, 'scheduler', `schedule-group/${name}`)),
  'AWS::SecretsManager::Secret': (name, place) => {
    const value = arn(place, 'secretsmanager', `secret:${name}`);
    return { ref: value, attributes: { Id: value } };
  },
  'AWS::ApiGatewayV2::Api': (name, place) => ({
    ref: name,
    attributes: { ApiId: name, ApiEndpoint: place.apiOrigin },
  }),
  'AWS::ApiGatewayV2::Authorizer': (name) => ({ ref: name, attributes: { AuthorizerId: name } }),
  'AWS::IAM::Role': (name, place) =>
    named(name, `arn:${place.partition}:iam::${place.account}:role/${name}`, { RoleId: name }),
  'AWS::Logs::LogGroup': (name, place) => named(name, arn(place, 'logs', `log-group:${name}:*`)),
  'AWS::KMS::Key': (name, place) => named(name, arn(place, 'kms', `key/${name}`), { KeyId: name }),
  'AWS::Backup::BackupVault': (name, place) => {
    const value = arn(place, 'backup', `backup-vault:${name}`);
    return { ref: name, attributes: { BackupVaultArn: value, BackupVaultName: name } };
  },
  'AWS::CloudWatch::Alarm': (name, place) => named(name, arn(place, 'cloudwatch', `alarm:${name}`)),
  'AWS::SNS::Topic': (name, place) => {
    const value = arn(place, 'sns', name);
    return { ref: value, attributes: { TopicArn: value, TopicName: name } };
  },
};

/**
 * Name, `Ref` and attributes of a resource as CloudFormation documents them for its type. Without a name of its own it is called
 * `<stack>-<logicalId>`; a bucket's name is lower-cased and has at most 63 characters. A type that is not known answers only `Ref`.
 */
export function identify(
  stack: string,
  logicalId: string,
  type: string,
  properties: Readonly<Record<string, Json>>,
  place: Place,
): Identity {
  const given = properties[NAME_PROPERTY[type] ?? ''];
  const generated = `${stack}-${logicalId}`;
  const name =
    typeof given === 'string' ? given : type === 'AWS::S3::Bucket' ? bucketName(generated) : generated;
  const maker = MAKERS[type];
  return { name, ...(maker ? maker(name, place, properties) : { ref: name, attributes: {} }) };
}

/** The property whose value is the physical name of a resource of this type, or undefined. */
export function nameProperty(type: string): string | undefined {
  return NAME_PROPERTY[type];
}

function bucketName(generated: string): string {
  return generated
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]/g, '-')
    .slice(0, 63)
    .replace(/-+$/, '');
}

function table(name: string, place: Place): Omit<Identity, 'name'> {
  const value = arn(place, 'dynamodb', `table/${name}`);
  return named(name, value, { StreamArn: `${value}/stream/local`, TableId: name });
}

function named(name: string, value: string, more: Record<string, string> = {}): Omit<Identity, 'name'> {
  return { ref: name, attributes: { Arn: value, ...more } };
}

function arn(place: Place, service: string, resource: string): string {
  return `arn:${place.partition}:${service}:${place.region}:${place.account}:${resource}`;
}
