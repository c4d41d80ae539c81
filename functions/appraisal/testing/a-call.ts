import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Actor } from '../../../shared/kernel/actor.ts';
import { APPRAISAL } from './an-office.ts';

type Call = {
  actor: Actor;
  routeKey: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: unknown;
};
type Lambda = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** Calls an API function as the gateway does, about the one appraisal of these tests. */
export async function call(
  lambda: Lambda,
  { actor, routeKey, query, headers = {}, body }: Call,
): Promise<{ status: number; etag: unknown; body: Record<string, unknown> }> {
  const event = {
    routeKey,
    headers: { 'content-type': 'application/json', ...headers },
    pathParameters: routeKey.includes('{appraisal}') ? { appraisal: APPRAISAL } : undefined,
    queryStringParameters: query,
    requestContext: {
      requestId: 'request-1',
      authorizer: { lambda: { credentials: 'valid', actor: JSON.stringify(actor) } },
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    isBase64Encoded: false,
  };
  const answer = await lambda(event as unknown as APIGatewayProxyEventV2);
  return {
    status: answer.statusCode ?? 0,
    etag: answer.headers?.['etag'],
    body: JSON.parse(answer.body ?? '{}') as Record<string, unknown>,
  };
}
