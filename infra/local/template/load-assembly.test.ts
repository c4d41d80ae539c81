import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from './json.ts';
import { loadAssembly } from './load-assembly.ts';
import { anAssembly } from './testing/an-assembly.ts';
import type { StackFixture } from './testing/an-assembly.ts';

const QUEUE = { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'inbox' } };

function load(
  resources: JsonObject,
  more: Omit<StackFixture, 'resources'> = {},
): ReturnType<typeof loadAssembly> {
  return loadAssembly(anAssembly({ app: { resources, ...more } }));
}

function aFunction(environment: JsonObject = {}): JsonObject {
  const Properties = {
    Code: { S3Bucket: { 'Fn::Sub': 'cdk-${AWS::AccountId}' }, S3Key: 'abc.zip' },
    Handler: 'index.handler',
    Runtime: 'nodejs24.x',
    Role: { 'Fn::GetAtt': ['Nowhere', 'Arn'] },
    Environment: { Variables: environment },
  };
  return { Type: 'AWS::Lambda::Function', Properties };
}

const CODE = { abc: { 'index.mjs': 'export const handler = () => 1;' } };

describe('a function in the model', () => {
  it('has the folder of its asset, the defaults of Lambda and a name from stack and logical id', () => {
    const [found] = load({ Worker: aFunction() }, { assets: CODE }).functions;
    expect(found).toMatchObject({
      name: 'app-Worker',
      arn: 'arn:aws:lambda:ap-southeast-3:000000000000:function:app-Worker',
      timeoutSeconds: 3,
      memoryMb: 128,
      handler: 'index.handler',
    });
    expect(existsSync(join(found?.codeDirectory ?? '', 'index.mjs'))).toBe(true);
  });

  it('without its asset is refused by name', () => {
    expect(() => load({ Worker: aFunction() })).toThrow(
      /AWS::Lambda::Function Worker: the assembly has no asset abc\.zip/,
    );
  });

  it('sees references as CloudFormation answers them', () => {
    const environment = {
      BUCKET: { Ref: 'Files' },
      TABLE: { Ref: 'Table' },
      STREAM: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
      QUEUE_URL: { Ref: 'Inbox' },
      QUEUE_ARN: { 'Fn::GetAtt': ['Inbox', 'Arn'] },
      MACHINE: { Ref: 'Machine' },
      SECRET: { Ref: 'Secret' },
      BUS: { Ref: 'Bus' },
      WHERE: {
        'Fn::Sub': [
          '${AWS::Region}/${AWS::Partition}/${x}/${Inbox.QueueName}/${!kept}',
          { x: { Ref: 'AWS::StackName' } },
        ],
      },
      PART: { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] },
      GONE: { Ref: 'AWS::NoValue' },
      CHOICE: { 'Fn::If': ['Small', 'small', 'large'] },
    };
    const resources = {
      Worker: aFunction(environment),
      Inbox: QUEUE,
      Files: { Type: 'AWS::S3::Bucket' },
      Table: {
        Type: 'AWS::DynamoDB::Table',
        Properties: { AttributeDefinitions: [], KeySchema: [{ AttributeName: 'PK', KeyType: 'HASH' }] },
      },
      Machine: { Type: 'AWS::StepFunctions::StateMachine', Properties: { DefinitionString: '{}' } },
      Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'nip' } },
      Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'app' } },
    };
    const conditions = {
      Large: { 'Fn::Equals': [{ Ref: 'Size' }, 'L'] },
      Small: { 'Fn::Not': [{ Condition: 'Large' }] },
    };
    const sections = { Conditions: conditions, Parameters: { Size: { Type: 'String', Default: 'S' } } };
    expect(load(resources, { assets: CODE, sections }).functions[0]?.environment).toEqual({
      BUCKET: 'app-files',
      TABLE: 'app-Table',
      STREAM: 'arn:aws:dynamodb:ap-southeast-3:000000000000:table/app-Table/stream/local',
      QUEUE_URL: 'https://sqs.ap-southeast-3.amazonaws.com/000000000000/inbox',
      QUEUE_ARN: 'arn:aws:sqs:ap-southeast-3:000000000000:inbox',
      MACHINE: 'arn:aws:states:ap-southeast-3:000000000000:stateMachine:app-Machine',
      SECRET: 'arn:aws:secretsmanager:ap-southeast-3:000000000000:secret:nip',
      BUS: 'app',
      WHERE: 'ap-southeast-3/aws/app/inbox/${kept}',
      PART: 'b',
      CHOICE: 'small',
    });
  });
});

describe('stacks together', () => {
  it('import what another stack exports, whichever comes first', () => {
    const directory = anAssembly({
      a: { resources: { Worker: aFunction({ URL: { 'Fn::ImportValue': 'b:Url' } }) }, assets: CODE },
      b: {
        resources: { Inbox: QUEUE },
        sections: {
          Outputs: {
            Url: { Value: { Ref: 'Inbox' }, Export: { Name: { 'Fn::Sub': '${AWS::StackName}:Url' } } },
          },
        },
      },
    });
    const model = loadAssembly(directory, { queueOrigin: 'http://127.0.0.1:9' });
    expect(model.functions[0]?.environment['URL']).toBe('http://127.0.0.1:9/000000000000/inbox');
  });

  it('refuse an export that nobody makes', () => {
    const resources = { Worker: aFunction({ URL: { 'Fn::ImportValue': 'b:Url' } }) };
    expect(() => load(resources, { assets: CODE })).toThrow(/No stack exports b:Url/);
  });

  it('take parameters from the caller, and only those that a stack declares', () => {
    const directory = anAssembly({
      app: {
        resources: { Worker: aFunction({ ISSUER: { Ref: 'Issuer' } }) },
        sections: { Parameters: { Issuer: { Type: 'String' } } },
        assets: CODE,
      },
    });
    const model = loadAssembly(directory, { parameters: { Issuer: 'http://localhost:3000/oidc' } });
    expect(model.functions[0]?.environment['ISSUER']).toBe('http://localhost:3000/oidc');
    expect(model.parameters).toEqual({ Issuer: 'http://localhost:3000/oidc' });
    expect(() => loadAssembly(directory)).toThrow(/parameter Issuer has no value/);
    expect(() => loadAssembly(directory, { parameters: { Isuer: 'x' } })).toThrow(
      /No stack declares the parameter Isuer/,
    );
  });
});

describe('what the inventory does not know', () => {
  it('is refused with type and logical id when it is a resource type', () => {
    expect(() => load({ Phone: { Type: 'AWS::Connect::Instance' } })).toThrow(
      /AWS::Connect::Instance Phone: .*neither list/,
    );
  });

  it('is refused with type, logical id and property when it is a property', () => {
    const fifo = { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } };
    expect(() => load({ Inbox: fifo })).toThrow(/AWS::SQS::Queue Inbox: property FifoQueue/);
  });

  it('is refused when it is a field within a property, also behind a condition', () => {
    const lambda = { LambdaConfigurations: [{ Event: 's3:ObjectCreated:*' }] };
    const bucket = (value: JsonObject): JsonObject => ({
      Type: 'AWS::S3::Bucket',
      Properties: { NotificationConfiguration: value },
    });
    const found = /AWS::S3::Bucket Files: property NotificationConfiguration\.LambdaConfigurations/;
    const sections = { Conditions: { Yes: { 'Fn::Equals': ['a', 'a'] } } };
    expect(() => load({ Files: bucket(lambda) })).toThrow(found);
    expect(() => load({ Files: bucket({ 'Fn::If': ['Yes', lambda, {}] }) }, { sections })).toThrow(found);
  });

  it('is refused when it is an intrinsic function, a pseudo parameter, an attribute or a section', () => {
    const bad =
      (value: JsonObject): (() => unknown) =>
      () =>
        load({ Worker: aFunction({ X: value }) }, { assets: CODE });
    expect(bad({ 'Fn::GetAZs': '' })).toThrow(
      /AWS::Lambda::Function Worker, Environment: unknown intrinsic function Fn::GetAZs/,
    );
    expect(bad({ Ref: 'AWS::Moon' })).toThrow(/unknown pseudo parameter AWS::Moon/);
    expect(bad({ Ref: 'Nobody' })).toThrow(/nothing is called Nobody/);
    expect(bad({ 'Fn::GetAtt': ['Worker', 'Colour'] })).toThrow(
      /AWS::Lambda::Function Worker has no known attribute Colour/,
    );
    expect(() => load({}, { sections: { Transform: 'x' } })).toThrow(/unknown template section Transform/);
  });

  it('does not disturb when the resource type is inert, whatever its properties', () => {
    const role = { Type: 'AWS::IAM::Role', Properties: { Anything: { 'Fn::GetAtt': ['Nobody', 'Arn'] } } };
    expect(load({ Role: role, Inbox: QUEUE }).queues).toHaveLength(1);
  });
});

describe('a state machine', () => {
  it('has its definition parsed after references and substitutions are filled in', () => {
    const resources = {
      Inbox: QUEUE,
      Machine: {
        Type: 'AWS::StepFunctions::StateMachine',
        Properties: {
          DefinitionString: {
            'Fn::Join': [
              '',
              [
                '{"QueryLanguage":"JSONata","a":"',
                { 'Fn::GetAtt': ['Inbox', 'Arn'] },
                '","b":"${step-one}"}',
              ],
            ],
          },
          DefinitionSubstitutions: { 'step-one': 'x' },
        },
      },
    };
    expect(load(resources).stateMachines[0]).toMatchObject({
      type: 'STANDARD',
      definition: { QueryLanguage: 'JSONata', a: 'arn:aws:sqs:ap-southeast-3:000000000000:inbox', b: 'x' },
    });
  });

  it('with a placeholder that nothing fills is refused', () => {
    const machine = {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: { DefinitionString: '{"a":"${Step}"}' },
    };
    expect(() => load({ Machine: machine })).toThrow(
      /StateMachine Machine: the placeholder \$\{Step\} has no substitution/,
    );
  });
});

describe('triggers', () => {
  const table = {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      AttributeDefinitions: [{ AttributeName: 'PK', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'PK', KeyType: 'HASH' }],
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
    },
  };

  it('of a queue and of a stream name their function, source and filters', () => {
    const mapping = (source: JsonObject, more: JsonObject): JsonObject => ({
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: { FunctionName: { Ref: 'Worker' }, EventSourceArn: source, ...more },
    });
    const model = load(
      {
        Worker: aFunction(),
        Inbox: QUEUE,
        Table: table,
        A: mapping(
          { 'Fn::GetAtt': ['Inbox', 'Arn'] },
          { FunctionResponseTypes: ['ReportBatchItemFailures'], BatchSize: 5 },
        ),
        B: mapping(
          { 'Fn::GetAtt': ['Table', 'StreamArn'] },
          {
            StartingPosition: 'TRIM_HORIZON',
            FilterCriteria: { Filters: [{ Pattern: '{"eventName":["INSERT"]}' }] },
          },
        ),
      },
      { assets: CODE },
    );
    const functionArn = 'arn:aws:lambda:ap-southeast-3:000000000000:function:app-Worker';
    expect(model.eventSourceMappings).toMatchObject([
      { kind: 'queue', functionArn, batchSize: 5, reportBatchItemFailures: true },
      {
        kind: 'stream',
        functionArn,
        tableName: 'app-Table',
        batchSize: 100,
        filterPatterns: [{ eventName: ['INSERT'] }],
      },
    ]);
    expect(model.tables[0]).toMatchObject({
      name: 'app-Table',
      key: { hash: 'PK' },
      stream: 'NEW_AND_OLD_IMAGES',
    });
  });

  it('by schedule with a flexible window are refused', () => {
    const schedule = {
      Type: 'AWS::Scheduler::Schedule',
      Properties: {
        ScheduleExpression: 'rate(5 minutes)',
        FlexibleTimeWindow: { Mode: 'FLEXIBLE' },
        Target: { Arn: 'arn:aws:lambda:x', RoleArn: 'r' },
      },
    };
    expect(() => load({ Tick: schedule })).toThrow(/Schedule Tick: FlexibleTimeWindow\.Mode is FLEXIBLE/);
  });
});

describe('a malware protection plan', () => {
  const aPlan = (Properties: JsonObject) =>
    load({
      Files: { Type: 'AWS::S3::Bucket' },
      Plan: { Type: 'AWS::GuardDuty::MalwareProtectionPlan', Properties },
    }).malwareProtectionPlans;
  const S3Bucket = { BucketName: { Ref: 'Files' } };

  it('names its bucket, its prefixes and whether it tags', () => {
    expect(aPlan({ ProtectedResource: { S3Bucket }, Role: 'role' })).toMatchObject([
      {
        arn: 'arn:aws:guardduty:ap-southeast-3:000000000000:malware-protection-plan/app-Plan',
        bucketName: 'app-files',
        prefixes: [],
        tagging: false,
      },
    ]);
    const some = { S3Bucket: { ...S3Bucket, ObjectPrefixes: ['in/'] } };
    const tags = { Tagging: { Status: 'ENABLED' } };
    expect(aPlan({ ProtectedResource: some, Role: 'role', Actions: tags })).toMatchObject([
      { prefixes: ['in/'], tagging: true },
    ]);
  });
});

describe('an HTTP API', () => {
  const uri = {
    'Fn::Join': [
      '',
      [
        'arn:aws:apigateway:r:lambda:path/2015-03-31/functions/',
        { 'Fn::GetAtt': ['Worker', 'Arn'] },
        '/invocations',
      ],
    ],
  };
  const resources = {
    Worker: aFunction(),
    Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'api', ProtocolType: 'HTTP' } },
    Stage: {
      Type: 'AWS::ApiGatewayV2::Stage',
      Properties: { ApiId: { Ref: 'Api' }, StageName: '$default', AutoDeploy: true },
    },
    Guard: {
      Type: 'AWS::ApiGatewayV2::Authorizer',
      Properties: {
        ApiId: { Ref: 'Api' },
        Name: 'guard',
        AuthorizerType: 'REQUEST',
        AuthorizerPayloadFormatVersion: '2.0',
        AuthorizerResultTtlInSeconds: 0,
        AuthorizerUri: uri,
        EnableSimpleResponses: true,
        IdentitySource: [],
      },
    },
    Link: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: {
        ApiId: { Ref: 'Api' },
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: uri,
        PayloadFormatVersion: '2.0',
      },
    },
    Route: {
      Type: 'AWS::ApiGatewayV2::Route',
      Properties: {
        ApiId: { Ref: 'Api' },
        RouteKey: 'GET /v1/periods',
        AuthorizationType: 'CUSTOM',
        AuthorizerId: { Ref: 'Guard' },
        Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Link' }]] },
      },
    },
  };

  it('is put together from its routes, integrations, authorizer and stage', () => {
    const functionArn = 'arn:aws:lambda:ap-southeast-3:000000000000:function:app-Worker';
    expect(load(resources, { assets: CODE }).httpApis).toMatchObject([
      {
        stage: '$default',
        routes: [{ routeKey: 'GET /v1/periods', functionArn, authorizerArn: functionArn }],
      },
    ]);
  });

  it('without a stage is refused', () => {
    const { Stage: _, ...others } = resources;
    expect(() => load(others, { assets: CODE })).toThrow(/Api Api: an API has exactly one stage here, not 0/);
  });
});

describe('a folder without an assembly', () => {
  it('is refused with the file that is missing', () => {
    expect(() => loadAssembly('nowhere')).toThrow(
      /No cloud assembly: nowhere\/manifest\.json does not exist/,
    );
  });
});
