import type { IncomingMessage, ServerResponse } from 'node:http';
import { placeOf } from './arn.ts';
import { authorise } from './authorizer.ts';
import { type Cors, isPreflight, preflightReply, refuseUnknownWildcards, withCors } from './cors.ts';
import { type Arrival, newRequestId, type RequestFields, requestFields } from './event.ts';
import { integrate } from './integration.ts';
import type { Invoke } from './invoke-in-time.ts';
import { ownReply, type Reply, send } from './reply.ts';
import { eventBody, readBody } from './request-body.ts';
import { headerBytes, MAX_HEADER_BYTES } from './request-headers.ts';
import { pathWithinStage, type Target, targetOf } from './request-target.ts';
import { compileRoutes, type Match, type Route } from './route.ts';

/** The local HTTP API: hand it the requests of a Node server. */
export type HttpApi = {
  /** Answers one request. Never rejects; a client that goes away is forgotten. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
};

/** What `createHttpApi` takes: see there. */
export type HttpApiOptions = {
  apiId: string;
  stage: string;
  routes: Route[];
  cors?: Cors;
  invoke: Invoke;
  now?: () => Date;
  log: (line: string) => void;
  integrationMilliseconds?: number;
  authorizerMilliseconds?: number;
};

type Found = { target: Target; match: Match };
type Routed = Found | { refused: 400 | 404 | 431 };

/**
 * A stand-in for an API Gateway HTTP API with Lambda proxy integrations of payload format 2.0. Region and account are read from the
 * ARNs. A stage other than `$default` is the first segment of every path. An integration may take 30 s and an authorizer 10 s, as in
 * AWS. With `cors`, a preflight is answered here when no route takes it; as in AWS, `OPTIONS`, `ANY` and `$default` routes do take
 * it, with their authorizer. Throws for route keys, ARNs and origins that AWS would refuse.
 *
 * Differences from AWS: no throttling, no stage variables, no access log; a slash that is percent-encoded (`%2F`) never separates
 * segments when a route is chosen.
 */
export function createHttpApi(options: HttpApiOptions): HttpApi {
  const { apiId, stage, routes, cors, invoke, log } = options;
  const find = compileRoutes(routes);
  for (const { functionArn, authorizerArn } of routes)
    [functionArn, authorizerArn ?? functionArn].forEach(placeOf);
  if (cors) refuseUnknownWildcards(cors);
  const now = options.now ?? (() => new Date());

  function routeOf(request: IncomingMessage): Routed {
    if (headerBytes(request) > MAX_HEADER_BYTES) return { refused: 431 };
    const target = targetOf(request.url ?? '');
    if (!target) return { refused: 400 };
    const path = pathWithinStage(target.encodedPath, stage);
    const match = path === undefined ? undefined : find(request.method ?? '', path);
    return match ? { target, match } : { refused: 404 };
  }

  async function replyTo(request: IncomingMessage, requestId: string): Promise<Reply | undefined> {
    const routed = routeOf(request);
    if ('refused' in routed) {
      const answersPreflight = cors && routed.refused === 404 && isPreflight(request);
      return answersPreflight ? preflightReply(cors, request) : dressed(ownReply(routed.refused), request);
    }
    const arrival = { apiId, stage, requestId, now: now() };
    const reply = await dispatch(request, routed, arrival).catch((error: unknown) => {
      log(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`);
      return ownReply(500);
    });
    return reply && dressed(reply, request);
  }

  function dressed(reply: Reply, request: IncomingMessage): Reply {
    return cors ? withCors(reply, cors, request) : reply;
  }

  async function dispatch(request: IncomingMessage, { target, match }: Found, arrival: Arrival) {
    const body = await readBody(request);
    if (body.kind === 'aborted') return undefined;
    if (body.kind === 'too-large') return ownReply(413);
    const fields = requestFields(request, target, match, arrival);
    const admitted = await admit(match.route, fields);
    if ('status' in admitted) return admitted;
    const event = { ...fields, ...admitted, ...eventBody(body.bytes, fields.headers) };
    return integrate(invoke, match.route.functionArn, event, options.integrationMilliseconds ?? 30_000, log);
  }

  async function admit(
    route: Route,
    fields: RequestFields,
  ): Promise<Reply | Pick<RequestFields, 'requestContext'>> {
    const { requestContext } = fields;
    if (!route.authorizerArn) return { requestContext };
    const limit = options.authorizerMilliseconds ?? 10_000;
    const decision = await authorise(invoke, route.authorizerArn, fields, limit);
    if (decision.kind === 'denied') return ownReply(403);
    if (decision.kind === 'broken') {
      log(`authorizer ${route.authorizerArn}: ${decision.why}`);
      return ownReply(500);
    }
    return { requestContext: { ...requestContext, authorizer: { lambda: decision.context } } };
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = newRequestId();
    response.on('error', (error) =>
      log(`${request.method} ${request.url}: the client went away: ${error.message}`),
    );
    const reply = await replyTo(request, requestId);
    if (reply) send(response, { ...reply, headers: { ...reply.headers, 'apigw-requestid': requestId } });
  }

  return { handle };
}
