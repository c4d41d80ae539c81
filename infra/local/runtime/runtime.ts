import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import { createTables, startDynamoDb } from '../dynamodb/index.ts';
import type { DynamoDb } from '../dynamodb/index.ts';
import type { Issuer } from '../issuer/index.ts';
import { loadAssembly } from '../template/index.ts';
import type { Model } from '../template/index.ts';
import { answerAwsServices, asText } from './aws-protocol.ts';
import { openCredentials } from './credentials.ts';
import type { Credentials } from './credentials.ts';
import { untilIdle } from './idle.ts';
import { claimDirectory } from './instance.ts';
import { listenOnLoopback } from './loopback.ts';
import { measureMemory } from './memory.ts';
import type { Memory } from './memory.ts';
import { openIssuer } from './open-issuer.ts';
import { answerPublic } from './public-origin.ts';
import type { PublicServices } from './public-origin.ts';
import { createServices } from './services.ts';
import type { Services } from './services.ts';

/**
 * How a runtime is started. `port` 0 takes any free one. `dataDir` holds everything durable; `cdkOut` is the folder that the CDK
 * synthesised, or what makes it, called when the port and the data directory are known to be free. `parameters` are CloudFormation parameters beside `Issuer` and
 * `PublicOrigin`; the stacks must declare these and `Audience`.
 */
export interface RuntimeOptions {
  readonly port: number;
  readonly dataDir: string;
  readonly cdkOut: string | (() => Promise<string>);
  readonly log: (line: string) => void;
  readonly parameters?: Readonly<Record<string, string>>;
  /** Idle function environments to keep; some 34 MB each. Fewer is smaller, more is faster under load. */
  readonly maxWarm?: number;
}

/** The system, running on this machine. */
export interface Runtime extends Services {
  /** The public origin, `http://localhost:<port>`. */
  readonly url: string;
  readonly port: number;
  /** Where Step Functions, EventBridge, SQS and Secrets Manager answer. */
  readonly awsEndpoint: string;
  /** Where S3 answers, addressed by path. */
  readonly s3Endpoint: string;
  readonly dataDir: string;
  readonly model: Model;
  readonly credentials: Credentials;
  readonly dynamodb: DynamoDb;
  readonly issuer: Issuer;
  /** Resolves when everything that was set going has come to rest. */
  idle(): Promise<void>;
  /** Ends everything. Runs under way have a moment to finish; what they do not finish is taken up again at the next start. */
  close(): Promise<void>;
  memory(): Memory;
}

const GRACE_MS = 1_000;
const MAX_WARM = 14;

/**
 * Runs what was synthesised: engine and tables, buckets, queues, streams, functions, the API and the issuer under one origin. What an
 * earlier run left unfinished goes on. Throws `PortInUseError`, `NoEngineError` or `DataDirectoryError` with a sentence for people,
 * or an error that names what the templates hold and this runtime does not know; everything started until then is ended.
 */
export async function startRuntime(options: RuntimeOptions): Promise<Runtime> {
  const ending: (() => void | Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    const failures: unknown[] = [];
    for (const end of ending.splice(0).toReversed()) {
      try {
        await end();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'The local system did not end cleanly.');
  };
  try {
    return await boot(options, ending, close);
  } catch (error) {
    await close().catch((failure: unknown) => options.log(String(failure)));
    throw error;
  }
}

async function boot(
  { port, dataDir, cdkOut, log, parameters = {}, maxWarm = MAX_WARM }: RuntimeOptions,
  ending: (() => void | Promise<void>)[],
  close: () => Promise<void>,
): Promise<Runtime> {
  const claim = claimDirectory(dataDir);
  ending.push(claim.release);

  const ready: { services?: Services; public?: PublicServices } = {};
  const origin = await listenOnLoopback(
    port,
    answerPublic(() => ready.public),
    log,
  );
  ending.push(origin.close);
  const aws = await listenOnLoopback(
    0,
    (request, response) => answerAws(ready.services)(request, response),
    log,
  );
  ending.push(aws.close);

  const url = `http://localhost:${origin.port}`;
  const issuerUrl = `${url}/oidc`;
  const awsEndpoint = `http://127.0.0.1:${aws.port}`;
  const starting = startDynamoDb({ directory: join(dataDir, 'dynamodb'), log });
  // An engine that did not start is told below, where it is waited for.
  ending.push(() =>
    starting.then(
      ({ close: end }) => end(),
      () => undefined,
    ),
  );
  const [database, assembly, credentials] = await Promise.all([
    starting,
    typeof cdkOut === 'string' ? cdkOut : cdkOut(),
    openCredentials(dataDir),
  ]);
  const model = loadAssembly(assembly, {
    parameters: { Issuer: issuerUrl, PublicOrigin: url, ...parameters },
    apiOrigin: url,
    queueOrigin: awsEndpoint,
  });
  const audience = model.parameters['Audience'];
  if (audience === undefined)
    throw new Error('The templates give no parameter Audience, which tokens are made for.');
  const issuer = await openIssuer(dataDir, { issuer: issuerUrl, audience, log });
  await createTables(database.endpoint, model.tables);
  const services = createServices({
    model,
    dataDir,
    database,
    credentials,
    publicPort: origin.port,
    awsEndpoint,
    maxWarm,
    log,
  });
  ending.push(() => closeServices(services));

  Object.assign(ready, { services, public: { issuer, s3: services.s3, api: services.api } });
  services.stepFunctions.resumeUnfinished();
  services.queues.resume();
  await services.streams.start();
  services.scanner.start();
  services.scheduler.start();
  claim.announce(url, origin.port);
  return {
    ...services,
    url,
    port: origin.port,
    awsEndpoint,
    s3Endpoint: `http://127.0.0.1:${origin.port}`,
    dataDir,
    model,
    credentials,
    dynamodb: database,
    issuer,
    idle: () => untilIdle(services),
    close,
    memory: () => measureMemory(database.pid),
  };
}

function answerAws(services: Services | undefined): ReturnType<typeof answerAwsServices> {
  if (!services) return answerAwsServices({});
  return answerAwsServices({
    AWSEvents: services.events.handle,
    AWSStepFunctions: asText(services.stepFunctions.handle),
    AmazonSQS: services.queues.handle,
    secretsmanager: services.secrets.handle,
  });
}

async function closeServices({
  lambdas,
  queues,
  s3,
  scanner,
  scheduler,
  stepFunctions,
  streams,
}: Services): Promise<void> {
  // The scan reads and tags through S3, and tells queues: it ends before they do.
  await scanner.close();
  const delivery = Promise.all(
    [scheduler, stepFunctions, streams, queues, s3].map((service) => service.close()),
  );
  try {
    await Promise.race([delivery, delay(GRACE_MS)]);
  } finally {
    await lambdas.close();
  }
  await delivery;
}
