import { oneOf } from './one-of.ts';
import type { HttpApiModel, HttpCorsModel, RouteModel } from './model.ts';
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
  const authorizers = new Map(
    ofApi('AWS::ApiGatewayV2::Authorizer').map((one) => [one.identity.ref, readAuthorizer(one)]),
  );
  return {
    stack: api.stack,
    logicalId: api.logicalId,
    name: api.identity.name,
    cors: api.properties.raw('CorsConfiguration') === undefined ? undefined : readCors(api.properties),
    stage: stage.identity.name,
    routes: ofApi('AWS::ApiGatewayV2::Route').map((route) =>
      readRoute(route.properties, integrations, authorizers),
    ),
  };
}

function readRoute(
  route: Properties,
  integrations: ReadonlyMap<string, Properties>,
  authorizers: ReadonlyMap<string, string>,
): RouteModel {
  const target = route.text('Target').replace(/^integrations\//, '');
  const integration = integrations.get(target);
  if (integration === undefined) throw new Error(`${route.where}: no integration ${target}`);
  oneOf(integration, 'IntegrationType', ['AWS_PROXY']);
  oneOf(integration, 'PayloadFormatVersion', ['2.0']);
  const authorized = oneOf(route, 'AuthorizationType', ['NONE', 'CUSTOM'], 'NONE') === 'CUSTOM';
  const authorizerId = authorized ? route.text('AuthorizerId') : undefined;
  const authorizerArn = authorizers.get(authorizerId ?? '');
  if (authorized && authorizerArn === undefined) {
    throw new Error(`${route.where}: no authorizer ${authorizerId}`);
  }
  return {
    routeKey: route.text('RouteKey'),
    functionArn: functionOf(integration.text('IntegrationUri'), integration.where),
    authorizerArn,
  };
}

/** The function of an authorizer. Only payload 2.0 with simple responses runs locally, without identity sources and without a cache. */
function readAuthorizer({ properties }: Resource): string {
  oneOf(properties, 'AuthorizerType', ['REQUEST']);
  oneOf(properties, 'AuthorizerPayloadFormatVersion', ['2.0']);
  const { where } = properties;
  if (!properties.flag('EnableSimpleResponses', false))
    throw new Error(`${where}: only simple responses run locally`);
  if (properties.texts('IdentitySource').length > 0)
    throw new Error(`${where}: identity sources do not run locally`);
  if (properties.number('AuthorizerResultTtlInSeconds') !== 0)
    throw new Error(`${where}: no cache runs locally`);
  return functionOf(properties.text('AuthorizerUri'), where);
}

function readCors(api: Properties): HttpCorsModel {
  return {
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
