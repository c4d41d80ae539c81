import { oneOf } from './one-of.ts';
import type { AuthorizerModel, HttpApiModel, HttpCorsModel, RouteModel } from './model.ts';
import type { Properties } from './properties.ts';
import type { Resource } from './resource.ts';

/**
 * Puts one `AWS::ApiGatewayV2::Api` together with the routes, integrations, authorizers and the one stage that name it. Throws for
 * whatever does not run locally: other protocols than HTTP, other integrations than functions, payloads other than 2.0.
 */
export function readHttpApi(api: Resource, all: readonly Resource[]): HttpApiModel {
  oneOf(api.properties, 'ProtocolType', ['HTTP']);
  const ofApi = (type: string): Resource[] =>
    all.filter(
      (resource) => resource.type === type && resource.properties.text('ApiId') === api.identity.ref,
    );
  const stages = ofApi('AWS::ApiGatewayV2::Stage');
  const [stage] = stages;
  if (stage === undefined || stages.length > 1) {
    throw new Error(`${api.properties.where}: an API has exactly one stage here, not ${stages.length}`);
  }
  const integrations = new Map(
    ofApi('AWS::ApiGatewayV2::Integration').map((one) => [one.identity.ref, one.properties]),
  );
  const authorizers = ofApi('AWS::ApiGatewayV2::Authorizer').map(readAuthorizer);
  return {
    stack: api.stack,
    logicalId: api.logicalId,
    name: api.identity.name,
    cors: api.properties.raw('CorsConfiguration') === undefined ? undefined : readCors(api.properties),
    stage: { name: stage.identity.name, variables: stage.properties.textMap('StageVariables') },
    routes: ofApi('AWS::ApiGatewayV2::Route').map((route) =>
      readRoute(route.properties, integrations, authorizers),
    ),
    authorizers,
  };
}

function readRoute(
  route: Properties,
  integrations: ReadonlyMap<string, Properties>,
  authorizers: readonly AuthorizerModel[],
): RouteModel {
  const target = route.text('Target').replace(/^integrations\//, '');
  const integration = integrations.get(target);
  if (integration === undefined) throw new Error(`${route.where}: no integration ${target}`);
  oneOf(integration, 'IntegrationType', ['AWS_PROXY']);
  oneOf(integration, 'PayloadFormatVersion', ['2.0']);
  const authorized = oneOf(route, 'AuthorizationType', ['NONE', 'CUSTOM'], 'NONE') === 'CUSTOM';
  const authorizerId = authorized ? route.text('AuthorizerId') : undefined;
  if (authorized && !authorizers.some((authorizer) => authorizer.id === authorizerId)) {
    throw new Error(`${route.where}: no authorizer ${authorizerId}`);
  }
  return {
    routeKey: route.text('RouteKey'),
    functionArn: functionOf(integration.text('IntegrationUri'), integration.where),
    timeoutMs: integration.optionalNumber('TimeoutInMillis') ?? 30_000,
    authorizerId,
  };
}

function readAuthorizer({ identity, properties }: Resource): AuthorizerModel {
  oneOf(properties, 'AuthorizerType', ['REQUEST']);
  oneOf(properties, 'AuthorizerPayloadFormatVersion', ['2.0']);
  if (!properties.flag('EnableSimpleResponses', false)) {
    throw new Error(`${properties.where}: only simple responses of authorizers run locally`);
  }
  return {
    id: identity.ref,
    name: properties.text('Name'),
    functionArn: functionOf(properties.text('AuthorizerUri'), properties.where),
    identitySource: properties.texts('IdentitySource'),
    ttlSeconds: properties.optionalNumber('AuthorizerResultTtlInSeconds') ?? 300,
  };
}

function readCors(api: Properties): HttpCorsModel {
  return {
    allowCredentials: api.flag('CorsConfiguration.AllowCredentials', false),
    allowHeaders: api.texts('CorsConfiguration.AllowHeaders'),
    allowMethods: api.texts('CorsConfiguration.AllowMethods'),
    allowOrigins: api.texts('CorsConfiguration.AllowOrigins'),
    exposeHeaders: api.texts('CorsConfiguration.ExposeHeaders'),
    maxAgeSeconds: api.optionalNumber('CorsConfiguration.MaxAge'),
  };
}

/** Both ways of writing are allowed: the function's ARN, and the invocation path of API Gateway around it. */
function functionOf(uri: string, where: string): string {
  const arn = /(arn:[^:]+:lambda:[^:]*:[^:]*:function:[^/:]+)(?:\/invocations)?$/.exec(uri)?.[1];
  if (arn === undefined) throw new Error(`${where}: ${uri} is not a function`);
  return arn;
}
