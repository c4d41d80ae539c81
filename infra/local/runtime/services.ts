import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { join } from 'node:path';
import type { DynamoDb } from '../dynamodb/index.ts';
import { createEventBus } from '../events/index.ts';
import type { EventBus } from '../events/index.ts';
import { createHttpApi } from '../http-api/index.ts';
import type { HttpApi } from '../http-api/index.ts';
import { createLambdas } from '../lambda/index.ts';
import type { Lambdas } from '../lambda/index.ts';
import { createQueues } from '../queues/index.ts';
import type { Queues } from '../queues/index.ts';
import { createS3 } from '../s3/index.ts';
import type { S3 } from '../s3/index.ts';
import { createScanner, openObjects } from '../scanner/index.ts';
import type { Scanner } from '../scanner/index.ts';
import { createScheduler } from '../scheduler/index.ts';
import type { Scheduler } from '../scheduler/index.ts';
import { openSecrets } from '../secrets/index.ts';
import type { Secrets } from '../secrets/index.ts';
import { createStepFunctions } from '../stepfunctions/index.ts';
import type { StepFunctions } from '../stepfunctions/index.ts';
import { createStreamMappings } from '../streams/index.ts';
import type { StreamMappings } from '../streams/index.ts';
import type { Model } from '../template/index.ts';
import type { Credentials } from './credentials.ts';
import {
  bucketsOf,
  eventsOf,
  functionsOf,
  httpApiOf,
  machinesOf,
  queuesOf,
  schedulesOf,
  streamMappingsOf,
} from './from-model.ts';

/** The stand-ins of one runtime, wired to one another; nothing moves in them before it is told to. */
export interface Services {
  readonly lambdas: Lambdas;
  readonly queues: Queues;
  readonly events: EventBus;
  readonly s3: S3;
  readonly scanner: Scanner;
  readonly secrets: Secrets;
  readonly stepFunctions: StepFunctions;
  readonly streams: StreamMappings;
  readonly scheduler: Scheduler;
  readonly api: HttpApi | undefined;
}

/** What the stand-ins are made from. `publicPort` is where S3 answers, `awsEndpoint` where the other services do. */
export interface ServicesOptions {
  readonly model: Model;
  readonly dataDir: string;
  readonly database: DynamoDb;
  readonly credentials: Credentials;
  readonly publicPort: number;
  readonly awsEndpoint: string;
  /** Idle function environments kept over all functions; each holds some 34 MB. */
  readonly maxWarm: number;
  readonly log: (line: string) => void;
}

/** Creates the stand-ins for everything in the model. Throws, naming it, for what one of them cannot do. */
export function createServices(options: ServicesOptions): Services {
  const { model, dataDir, database, credentials, log } = options;
  const { region, account } = model;
  const lambdas = createLambdas({
    functions: functionsOf(model),
    baseEnvironment: environmentOf(options),
    maxWarm: options.maxWarm,
    log,
  });
  const { invoke } = lambdas;
  const queues = createQueues({ ...queuesOf(model), directory: join(dataDir, 'queues'), invoke, log });
  const { send } = queues;
  const events = createEventBus({ ...eventsOf(model), send, invoke, log });
  const client = new DynamoDBStreamsClient({ endpoint: database.endpoint, region, credentials });
  const streams = createStreamMappings({
    mappings: streamMappingsOf(model),
    directory: join(dataDir, 'streams'),
    client,
    account,
    region,
    invoke,
    send,
    log,
  });
  const stepFunctions = createStepFunctions({
    machines: machinesOf(model),
    invoke,
    directory: join(dataDir, 'executions'),
  });
  const scanner = createScanner({
    plans: model.malwareProtectionPlans,
    directory: join(dataDir, 'scanner'),
    objects: openObjects(s3EndpointOf(options), region, credentials),
    publish: events.publish,
    log,
  });
  const s3 = createS3({
    directory: join(dataDir, 's3'),
    buckets: bucketsOf(model),
    credentials,
    region,
    publish: async (event) => {
      scanner.offer(event);
      const { source, detail, resources, time } = event;
      await events.publish({
        source,
        detailType: event['detail-type'],
        detail,
        resources,
        time: new Date(time),
      });
    },
  });
  const secrets = openSecrets({ file: join(dataDir, 'secrets.json'), secrets: model.secrets });
  const [api, ...others] = model.httpApis;
  if (others.length > 0) throw new Error('One origin serves one HTTP API; the templates have more.');
  return {
    lambdas,
    queues,
    events,
    s3,
    scanner,
    secrets,
    stepFunctions,
    streams,
    scheduler: createScheduler({ schedules: schedulesOf(model), invoke, send, log, account, region }),
    api: api && createHttpApi({ ...httpApiOf(api), invoke, log }),
  };
}

function s3EndpointOf({ publicPort }: ServicesOptions): string {
  return `http://127.0.0.1:${publicPort}`;
}

/** What tells the SDK in the bundles where the services are. S3 gets an IP address, which makes the SDK put the bucket into the path. */
function environmentOf(options: ServicesOptions): Record<string, string> {
  const { model, database, credentials, awsEndpoint } = options;
  return {
    AWS_REGION: model.region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_ENDPOINT_URL_S3: s3EndpointOf(options),
    AWS_ENDPOINT_URL_EVENTBRIDGE: awsEndpoint,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: awsEndpoint,
    AWS_ENDPOINT_URL_SFN: awsEndpoint,
    AWS_ENDPOINT_URL_SQS: awsEndpoint,
  };
}
