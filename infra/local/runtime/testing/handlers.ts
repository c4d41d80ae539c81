import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { createRemoteJWKSet, jwtVerify } from 'jose';

// The functions of the small system that the runtime's tests run: each uses the SDK as the real ones do, with nothing but its environment.
const env = (name: string): string => process.env[name] ?? '';
const database = new DynamoDBClient({});

async function write(id: string, value: string): Promise<void> {
  const Item = { PK: { S: id }, value: { S: value } };
  await database.send(new PutItemCommand({ TableName: env('TABLE'), Item }));
}

/** Answers `POST /things/{id}`: writes an item and an object, sends a message and an event, starts an execution, reads a secret. */
export async function create(event: {
  pathParameters: { id: string };
  requestContext: { authorizer: { lambda: { sub: string } } };
}): Promise<unknown> {
  const { id } = event.pathParameters;
  await write(id, event.requestContext.authorizer.lambda.sub);
  await new S3Client({}).send(new PutObjectCommand({ Bucket: env('BUCKET'), Key: `things/${id}`, Body: id }));
  await new SQSClient({}).send(
    new SendMessageCommand({ QueueUrl: env('QUEUE_URL'), MessageBody: JSON.stringify(id) }),
  );
  const entry = {
    Source: 'app',
    DetailType: 'ThingMade',
    Detail: JSON.stringify({ id }),
    EventBusName: env('BUS'),
  };
  await new EventBridgeClient({}).send(new PutEventsCommand({ Entries: [entry] }));
  const input = JSON.stringify({ id });
  await new SFNClient({}).send(
    new StartExecutionCommand({ stateMachineArn: env('MACHINE'), name: id, input }),
  );
  const secret = await new SecretsManagerClient({}).send(
    new GetSecretValueCommand({ SecretId: env('SECRET') }),
  );
  return { statusCode: 201, body: JSON.stringify({ secretLength: secret.SecretString?.length }) };
}

/** Answers `GET /things/{id}`. */
export async function read(event: { pathParameters: { id: string } }): Promise<unknown> {
  const Key = { PK: { S: event.pathParameters.id } };
  const { Item } = await database.send(
    new GetItemCommand({ TableName: env('TABLE'), Key, ConsistentRead: true }),
  );
  return Item ? { statusCode: 200, body: Item['value']?.S } : { statusCode: 404, body: '' };
}

/** Notes that a message, an event or a stream record came. */
export async function note(event: { Records: { body?: string; eventSource: string }[] }): Promise<void> {
  for (const { eventSource, body = '' } of event.Records) {
    const message = eventSource === 'aws:sqs' ? (JSON.parse(body) as string | { detail: unknown }) : 'stream';
    await write(`seen-${typeof message === 'string' ? message : JSON.stringify(message.detail)}`, 'yes');
  }
}

/** One step of the workflow. */
export async function step(input: { id: string }): Promise<{ done: string }> {
  await write(`step-${input.id}`, env('AWS_REGION'));
  return { done: input.id };
}

/** Trusts the issuer as the deployed authorizer does. */
export async function authorize(event: { headers: { authorization?: string } }): Promise<unknown> {
  const token = event.headers.authorization?.replace('Bearer ', '') ?? '';
  const keys = createRemoteJWKSet(new URL(`${env('ISSUER')}/jwks`));
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: env('ISSUER'),
      audience: env('AUDIENCE'),
      typ: 'at+jwt',
    });
    return { isAuthorized: true, context: { sub: payload.sub } };
  } catch {
    return { isAuthorized: false };
  }
}
