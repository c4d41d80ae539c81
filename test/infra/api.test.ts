import { describe, expect, it } from 'vitest';
import { CAPABILITIES } from '../../infra/config/capabilities.ts';
import { STAGES } from '../../infra/config/stage.ts';
import { referencesOf, resourcesOf } from './templates.ts';

const PUBLIC = ['GET /v1/health', 'GET /v1/openapi.json', 'GET /v1/verifications/{code}'];
const routes = () => resourcesOf('AWS::ApiGatewayV2::Route');

describe('the authorizer', () => {
  it('is asked about every request, and decides simply', () => {
    const authorizers = resourcesOf('AWS::ApiGatewayV2::Authorizer');
    expect(authorizers).toHaveLength(1);
    expect(authorizers[0]?.properties).toMatchObject({
      AuthorizerType: 'REQUEST',
      AuthorizerPayloadFormatVersion: '2.0',
      EnableSimpleResponses: true,
      AuthorizerResultTtlInSeconds: 0,
      IdentitySource: [],
    });
  });
});

describe('the routes of the gateway', () => {
  it('are those of the capabilities, and one for all other addresses', () => {
    const declared = CAPABILITIES.flatMap((it) => it.routes.map((route) => `${route.method} ${route.path}`));
    const keys = routes().map((it) => String(it.properties['RouteKey']));
    expect(keys.toSorted()).toEqual(['$default', ...declared].toSorted());
  });

  it('all ask the authorizer but those that are public', () => {
    const [authorizer] = resourcesOf('AWS::ApiGatewayV2::Authorizer');
    for (const { properties } of routes()) {
      const key = String(properties['RouteKey']);
      const expected = PUBLIC.includes(key) ? 'NONE' : 'CUSTOM';
      expect(properties['AuthorizationType'], key).toBe(expected);
      expect(referencesOf(properties['AuthorizerId']), key).toEqual(
        expected === 'NONE' ? [] : [authorizer?.id],
      );
    }
  });

  it('let the gateway invoke the functions that they lead to', () => {
    const invoked = resourcesOf('AWS::ApiGatewayV2::Integration').flatMap((it) =>
      referencesOf(it.properties['IntegrationUri']),
    );
    const permitted = resourcesOf('AWS::Lambda::Permission').flatMap((it) =>
      referencesOf(it.properties['FunctionName']),
    );
    expect(invoked.filter((it) => !permitted.includes(it))).toEqual([]);
  });
});

describe('the stage of the gateway', () => {
  const stage = () => resourcesOf('AWS::ApiGatewayV2::Stage')[0]?.properties ?? {};

  it('turns away what is too much', () => {
    expect(stage()['DefaultRouteSettings']).toEqual({
      ThrottlingRateLimit: STAGES.prod.throttle.rate,
      ThrottlingBurstLimit: STAGES.prod.throttle.burst,
    });
  });

  it('logs every access without path, query, token, body or person', () => {
    const { Format } = stage()['AccessLogSettings'] as { Format: string };
    const variables = Object.values(JSON.parse(Format) as Record<string, string>);
    expect(variables).toContain('$context.routeKey');
    expect(variables).toContain('$context.status');
    const telling = /path|query|header|identity|authorizer\.(?!error$)|principal|domain|userAgent|sourceIp/i;
    expect(variables.filter((it) => telling.test(it))).toEqual([]);
    expect(variables.filter((it) => !it.startsWith('$context.'))).toEqual([]);
  });

  it('allows no page of another origin: there is one origin', () => {
    expect(resourcesOf('AWS::ApiGatewayV2::Api')[0]?.properties['CorsConfiguration']).toBeUndefined();
  });
});
