import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { JsonObject } from '../../template/index.ts';
import { anAssembly } from '../../template/testing/an-assembly.ts';

const ref = (name: string): JsonObject => ({ Ref: name });
const arnOf = (name: string): JsonObject => ({ 'Fn::GetAtt': [name, 'Arn'] });
const inApi = { ApiId: ref('Api') };

function aFunction(handler: string): JsonObject {
  const Variables = {
    TABLE: ref('Table'),
    BUCKET: ref('Files'),
    QUEUE_URL: ref('Inbox'),
    BUS: ref('Bus'),
    SECRET: ref('Secret'),
    ISSUER: ref('Issuer'),
    AUDIENCE: ref('Audience'),
    ...(handler === 'create' ? { MACHINE: ref('Machine') } : {}),
  };
  const Code = { S3Bucket: 'assets', S3Key: 'code.zip' };
  const limits = { Timeout: 20, MemorySize: 256 };
  return {
    Type: 'AWS::Lambda::Function',
    Properties: {
      Code,
      Handler: `index.${handler}`,
      Runtime: 'nodejs24.x',
      Environment: { Variables },
      ...limits,
    },
  };
}

function route(method: string, handler: string): JsonObject {
  const integration = {
    IntegrationType: 'AWS_PROXY',
    IntegrationUri: arnOf(handler),
    PayloadFormatVersion: '2.0',
  };
  const guarded = {
    RouteKey: `${method} /things/{id}`,
    AuthorizationType: 'CUSTOM',
    AuthorizerId: ref('Guard'),
    Target: { 'Fn::Sub': `integrations/\${${handler}Link}` },
  };
  return {
    [`${handler}Link`]: { Type: 'AWS::ApiGatewayV2::Integration', Properties: { ...inApi, ...integration } },
    [`${handler}Route`]: { Type: 'AWS::ApiGatewayV2::Route', Properties: { ...inApi, ...guarded } },
  };
}

const API: JsonObject = {
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'api', ProtocolType: 'HTTP' } },
  Stage: {
    Type: 'AWS::ApiGatewayV2::Stage',
    Properties: { ...inApi, StageName: '$default', AutoDeploy: true },
  },
  Guard: {
    Type: 'AWS::ApiGatewayV2::Authorizer',
    Properties: {
      ...inApi,
      Name: 'guard',
      AuthorizerType: 'REQUEST',
      AuthorizerPayloadFormatVersion: '2.0',
      AuthorizerResultTtlInSeconds: 0,
      AuthorizerUri: arnOf('authorize'),
      EnableSimpleResponses: true,
      IdentitySource: [],
    },
  },
  ...route('POST', 'create'),
  ...route('GET', 'read'),
};

const DATA: JsonObject = {
  Table: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      AttributeDefinitions: [{ AttributeName: 'PK', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'PK', KeyType: 'HASH' }],
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    },
  },
  Files: {
    Type: 'AWS::S3::Bucket',
    Properties: { BucketName: 'files', VersioningConfiguration: { Status: 'Enabled' } },
  },
  Secret: {
    Type: 'AWS::SecretsManager::Secret',
    Properties: { GenerateSecretString: { PasswordLength: 40 } },
  },
};

const FLOW: JsonObject = {
  Inbox: { Type: 'AWS::SQS::Queue' },
  Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'app' } },
  Rule: {
    Type: 'AWS::Events::Rule',
    Properties: {
      EventBusName: ref('Bus'),
      EventPattern: { source: ['app'] },
      Targets: [{ Id: 'inbox', Arn: arnOf('Inbox') }],
    },
  },
  Messages: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: { FunctionName: ref('note'), EventSourceArn: arnOf('Inbox') },
  },
  Changes: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      FunctionName: ref('note'),
      EventSourceArn: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
      StartingPosition: 'TRIM_HORIZON',
      FilterCriteria: { Filters: [{ Pattern: '{"dynamodb":{"Keys":{"PK":{"S":[{"prefix":"step-"}]}}}}' }] },
    },
  },
  Machine: {
    Type: 'AWS::StepFunctions::StateMachine',
    Properties: {
      DefinitionString: {
        'Fn::Sub': JSON.stringify({
          QueryLanguage: 'JSONata',
          StartAt: 'Step',
          States: {
            Step: {
              Type: 'Task',
              Resource: 'arn:aws:states:::lambda:invoke',
              Arguments: { FunctionName: '${step.Arn}', Payload: '{% $states.input %}' },
              Output: '{% $states.result.Payload %}',
              End: true,
            },
          },
        }),
      },
    },
  },
};

/**
 * Bundles the handlers and writes the assembly of a small system: a route behind an authorizer, a table with stream, a bucket, a queue, a
 * bus, a secret and a workflow of one step. Returns the folder of the assembly.
 */
export async function aSystem(): Promise<string> {
  const bundled = await build({
    entryPoints: [fileURLToPath(new URL('handlers.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'silent',
  });
  const handlers = ['create', 'read', 'note', 'step', 'authorize'];
  const functions: JsonObject = Object.fromEntries(handlers.map((handler) => [handler, aFunction(handler)]));
  const Parameters = {
    Issuer: { Type: 'String' },
    PublicOrigin: { Type: 'String' },
    Audience: { Type: 'String', Default: 'things' },
  };
  return anAssembly({
    app: {
      resources: { ...functions, ...API, ...DATA, ...FLOW },
      sections: { Parameters },
      assets: { code: { 'index.js': bundled.outputFiles[0]?.text ?? '' } },
    },
  });
}
