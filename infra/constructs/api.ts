import { CfnApi, CfnAuthorizer, CfnIntegration, CfnRoute, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnMetricFilter, LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Capability } from '../config/capabilities.ts';
import type { Stage } from '../config/stage.ts';
import type { Entries } from './entries.ts';

/**
 * One line per request: the route as declared, never the path, so that no id, no name and no query stands in it. Functions log the same
 * request id with what they did.
 */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  time: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  status: '$context.status',
  latency: '$context.responseLatency',
  integrationStatus: '$context.integrationStatus',
  integrationError: '$context.integrationErrorMessage',
  authorizerError: '$context.authorizer.error',
  error: '$context.error.responseType',
  bytes: '$context.responseLength',
};

type Props = { stage: Stage; key: IKey; capabilities: readonly Capability[]; entries: Entries };

/**
 * The HTTP API from the capabilities' routes. Every route but the public ones asks the authorizer; `$default` asks it too, so that a
 * stranger cannot tell an address that exists from one that does not.
 */
export class Api extends Construct {
  readonly api: CfnApi;
  readonly #authorizer: CfnAuthorizer;

  readonly #accessLog: LogGroup;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    this.api = new CfnApi(this, 'Api', { name: props.stage.name, protocolType: 'HTTP' });
    this.#accessLog = new LogGroup(this, 'AccessLog', {
      retention: props.stage.logDays.accesses,
      encryptionKey: props.key,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.#authorizer = this.#authorizerOf(props.entries.lambda('identity', 'on-authorize'));
    for (const capability of props.capabilities) {
      if (capability.routes.length === 0) continue;
      const integration = this.#integration(capability.name, props.entries.lambda(capability.name, 'api'));
      for (const route of capability.routes) {
        this.#route(`${route.method} ${route.path}`, integration, route.permission !== 'public');
      }
      if (capability.name === 'service') this.#route('$default', integration, true);
    }
    this.#stage(props.stage);
    this.#countThrottled(props.stage);
  }

  /** The gateway has no metric of what it turned away itself: a function that answers 429 has an integration status. */
  #countThrottled({ name }: Stage): void {
    new CfnMetricFilter(this, 'Throttled', {
      logGroupName: this.#accessLog.logGroupName,
      filterPattern: '{ ($.status = "429") && ($.integrationStatus = "-") }',
      metricTransformations: [{ metricNamespace: name, metricName: 'ApiThrottled', metricValue: '1' }],
    });
  }

  #stage({ throttle }: Stage): void {
    new CfnStage(this, 'Stage', {
      apiId: this.api.ref,
      stageName: '$default',
      autoDeploy: true,
      defaultRouteSettings: {
        throttlingRateLimit: throttle.rate,
        throttlingBurstLimit: throttle.burst,
      },
      accessLogSettings: {
        destinationArn: this.#accessLog.logGroupArn,
        format: JSON.stringify(ACCESS_LOG),
      },
    });
  }

  #mayInvoke(name: string, lambda: Function, path: string): void {
    const { partition, region, account } = Stack.of(this);
    lambda.addPermission(name, {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: `arn:${partition}:execute-api:${region}:${account}:${this.api.ref}/${path}`,
    });
  }

  #authorizerOf(lambda: Function): CfnAuthorizer {
    const { partition, region } = Stack.of(this);
    const authorizer = new CfnAuthorizer(this, 'Authorizer', {
      apiId: this.api.ref,
      name: 'actor',
      authorizerType: 'REQUEST',
      authorizerPayloadFormatVersion: '2.0',
      enableSimpleResponses: true,
      authorizerResultTtlInSeconds: 0,
      identitySource: [],
      authorizerUri: `arn:${partition}:apigateway:${region}:lambda:path/2015-03-31/functions/${lambda.functionArn}/invocations`,
    });
    this.#mayInvoke('ApiAuthorizes', lambda, `authorizers/${authorizer.ref}`);
    return authorizer;
  }

  #integration(capability: string, lambda: Function): CfnIntegration {
    this.#mayInvoke('ApiInvokes', lambda, '*');
    return new CfnIntegration(this, `${capability}Integration`, {
      apiId: this.api.ref,
      integrationType: 'AWS_PROXY',
      payloadFormatVersion: '2.0',
      integrationUri: lambda.functionArn,
    });
  }

  #route(routeKey: string, integration: CfnIntegration, authorized: boolean): void {
    new CfnRoute(this, routeKey, {
      apiId: this.api.ref,
      routeKey,
      target: `integrations/${integration.ref}`,
      ...(authorized
        ? { authorizationType: 'CUSTOM', authorizerId: this.#authorizer.ref }
        : { authorizationType: 'NONE' }),
    });
  }
}
