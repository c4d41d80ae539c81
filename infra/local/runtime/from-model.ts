import type { EventBusOptions } from '../events/index.ts';
import type { HttpApiOptions } from '../http-api/index.ts';
import type { LambdaFunction } from '../lambda/index.ts';
import type { QueuesOptions } from '../queues/index.ts';
import type { Options as S3Options } from '../s3/index.ts';
import type { Schedule } from '../scheduler/index.ts';
import type { Machine } from '../stepfunctions/index.ts';
import type { StreamMapping } from '../streams/index.ts';
import type { HttpApiModel, Model } from '../template/index.ts';

/** The model's functions as the stand-in for Lambda takes them. */
export function functionsOf(model: Model): LambdaFunction[] {
  return model.functions.map(
    ({ name, arn, handler, codeDirectory, environment, timeoutSeconds, memoryMb, ...rest }) => {
      const limit =
        rest.reservedConcurrency === undefined ? {} : { reservedConcurrency: rest.reservedConcurrency };
      return {
        name,
        arn,
        handler,
        codeDirectory,
        environment: { ...environment },
        timeoutSeconds,
        memoryMb,
        ...limit,
      };
    },
  );
}

/** The model's queues and their mappings as the stand-in for SQS takes them. */
export function queuesOf(model: Model): Pick<QueuesOptions, 'queues' | 'mappings'> {
  const queues = model.queues.map(
    ({ name, arn, url, visibilityTimeoutSeconds, retentionSeconds, deadLetter }) => {
      const redrive = deadLetter && {
        redrive: { deadLetterArn: deadLetter.queueArn, maxReceiveCount: deadLetter.maxReceives },
      };
      return { name, arn, url, visibilityTimeoutSeconds, retentionSeconds, ...redrive };
    },
  );
  const mappings = model.eventSourceMappings.flatMap((mapping) => {
    if (mapping.kind !== 'queue') return [];
    const { queueArn, functionArn, batchSize, batchingWindowSeconds, reportBatchItemFailures, enabled } =
      mapping;
    const { maximumConcurrency } = mapping;
    const limit = maximumConcurrency === undefined ? {} : { maximumConcurrency };
    const maximumBatchingWindowSeconds = batchingWindowSeconds;
    return [
      {
        queueArn,
        functionArn,
        batchSize,
        maximumBatchingWindowSeconds,
        reportBatchItemFailures,
        enabled,
        ...limit,
      },
    ];
  });
  return { queues, mappings };
}

/** The enabled mappings of streams as their stand-in takes them. */
export function streamMappingsOf(model: Model): StreamMapping[] {
  return model.eventSourceMappings.flatMap((mapping) => {
    if (mapping.kind !== 'stream' || !mapping.enabled) return [];
    const onFailure = mapping.onFailureArn === undefined ? {} : { onFailureQueueArn: mapping.onFailureArn };
    return [
      {
        id: mapping.name,
        tableName: mapping.tableName,
        functionArn: mapping.functionArn,
        batchSize: mapping.batchSize,
        startingPosition: mapping.startingPosition,
        filters: [...mapping.filterPatterns],
        parallelizationFactor: mapping.parallelizationFactor,
        maximumBatchingWindowSeconds: mapping.batchingWindowSeconds,
        maximumRetryAttempts: mapping.maximumRetryAttempts,
        bisectBatchOnFunctionError: mapping.bisectOnError,
        reportBatchItemFailures: mapping.reportBatchItemFailures,
        ...onFailure,
      },
    ];
  });
}

/** The model's buses and enabled rules as the stand-in for EventBridge takes them. */
export function eventsOf(model: Model): Pick<EventBusOptions, 'account' | 'region' | 'buses' | 'rules'> {
  const rules = model.rules
    .filter(({ enabled }) => enabled)
    .map(({ name, busName, pattern, targets }) => ({
      name,
      busName,
      pattern,
      targets: targets.map(({ id, arn, deadLetterArn, maximumRetryAttempts }) => {
        const deadLetter = deadLetterArn === undefined ? {} : { deadLetterArn };
        const retries = maximumRetryAttempts === undefined ? {} : { maximumRetryAttempts };
        return { id, arn, ...deadLetter, ...retries };
      }),
    }));
  const buses = model.eventBuses.map(({ name, arn }) => ({ name, arn }));
  return { account: model.account, region: model.region, buses, rules };
}

/** The model's enabled schedules as the stand-in for EventBridge Scheduler takes them. */
export function schedulesOf(model: Model): Schedule[] {
  return model.schedules
    .filter(({ enabled }) => enabled)
    .map(({ name, expression, timezone, target }) => {
      const input = target.input === undefined ? {} : { input: target.input };
      const deadLetter = target.deadLetterArn === undefined ? {} : { deadLetterArn: target.deadLetterArn };
      const { maximumRetryAttempts } = target;
      const retries = maximumRetryAttempts === undefined ? {} : { maximumRetryAttempts };
      return { name, expression, timezone, targetArn: target.arn, ...input, ...deadLetter, ...retries };
    });
}

/** The model's buckets as the stand-in for S3 takes them. */
export function bucketsOf(model: Model): S3Options['buckets'] {
  return model.buckets.map(({ name, versioned, eventBridge, cors, objectLock }) => ({
    ...(objectLock === undefined ? {} : { lock: objectLock }),
    name,
    versioned,
    eventBridge,
    cors: cors.map(({ allowedOrigins, allowedMethods, allowedHeaders, exposedHeaders, maxAgeSeconds }) => {
      const age = maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds };
      const lists = { allowedOrigins: [...allowedOrigins], allowedMethods: [...allowedMethods] };
      return { ...lists, allowedHeaders: [...allowedHeaders], exposedHeaders: [...exposedHeaders], ...age };
    }),
  }));
}

/** The model's state machines as their interpreter takes them. */
export function machinesOf(model: Model): Machine[] {
  return model.stateMachines.map(({ arn, name, type, definition }) => ({ arn, name, type, definition }));
}

/** An API as its stand-in takes it. */
export function httpApiOf({
  name,
  stage,
  routes,
  cors,
}: HttpApiModel): Omit<HttpApiOptions, 'invoke' | 'log'> {
  const age = cors?.maxAgeSeconds === undefined ? {} : { maxAge: cors.maxAgeSeconds };
  const shared = cors && {
    cors: {
      allowOrigins: [...cors.allowOrigins],
      allowMethods: [...cors.allowMethods],
      allowHeaders: [...cors.allowHeaders],
      exposeHeaders: [...cors.exposeHeaders],
      ...age,
    },
  };
  return {
    apiId: name,
    stage,
    routes: routes.map(({ routeKey, functionArn, authorizerArn }) => {
      return authorizerArn === undefined
        ? { routeKey, functionArn }
        : { routeKey, functionArn, authorizerArn };
    }),
    ...shared,
  };
}
