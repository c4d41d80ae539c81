import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { placeOf } from './arn.ts';
import { eventCookies, eventHeaders, sourceIpOf } from './request-headers.ts';
import type { Target } from './request-target.ts';
import type { Match } from './route.ts';

/** What authorizer and integration are both told about a request (payload format 2.0, without body and authorizer). */
export type RequestFields = {
  version: '2.0';
  routeKey: string;
  rawPath: string;
  rawQueryString: string;
  cookies?: string[];
  headers: Record<string, string>;
  queryStringParameters?: Record<string, string>;
  pathParameters?: Record<string, string>;
  requestContext: RequestContext;
};

/** The `requestContext` of both events; what the authorizer said is only in the integration's. */
type RequestContext = {
  accountId: string;
  apiId: string;
  authorizer?: { lambda: Record<string, unknown> | null };
  domainName: string;
  domainPrefix: string;
  http: { method: string; path: string; protocol: string; sourceIp: string; userAgent: string };
  requestId: string;
  routeKey: string;
  stage: string;
  time: string;
  timeEpoch: number;
};

/** Where and when a request came in. */
export type Arrival = { apiId: string; stage: string; requestId: string; now: Date };

/**
 * The fields of a request. As in AWS the path is decoded although it is called raw, the query string is as sent, and a field without
 * values is left out.
 */
export function requestFields(
  request: IncomingMessage,
  target: Target,
  match: Match,
  arrival: Arrival,
): RequestFields {
  const headers = eventHeaders(request, sourceIpOf(request), arrival.now);
  const cookies = eventCookies(request);
  const pathParameters = mapValues(match.parameters, decodeURIComponent);
  const parameters = queryParameters(target.query);
  return {
    version: '2.0',
    routeKey: match.route.routeKey,
    rawPath: target.path,
    rawQueryString: target.query,
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...(Object.keys(parameters).length > 0 && { queryStringParameters: parameters }),
    requestContext: requestContext(request, target, match, arrival),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
  };
}

/** An id as the gateway makes them: sixteen characters of base64. */
export function newRequestId(): string {
  return randomBytes(11).toString('base64');
}

function requestContext(
  request: IncomingMessage,
  target: Target,
  { route }: Match,
  { apiId, stage, requestId, now }: Arrival,
): RequestContext {
  const { region, accountId } = placeOf(route.functionArn);
  return {
    accountId,
    apiId,
    domainName: `${apiId}.execute-api.${region}.amazonaws.com`,
    domainPrefix: apiId,
    http: {
      method: request.method ?? '',
      path: target.path,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: sourceIpOf(request),
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId,
    routeKey: route.routeKey,
    stage,
    time: logTime(now),
    timeEpoch: now.getTime(),
  };
}

function queryParameters(query: string): Record<string, string> {
  const search = new URLSearchParams(query);
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name).join(',')]));
}

function mapValues(
  record: Record<string, string>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A time as access logs write it: `12/Mar/2020:19:03:58 +0000`. */
function logTime(now: Date): string {
  const [date = '', time = ''] = now.toISOString().split('T');
  const [year, , day] = date.split('-');
  return `${day}/${MONTHS[now.getUTCMonth()]}/${year}:${time.slice(0, 8)} +0000`;
}
