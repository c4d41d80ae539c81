import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Contract, Route } from '../../contracts/route.ts';
import type { Permits } from '../../kernel/access.ts';
import { mayEver } from '../../kernel/access.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Refused, Result } from '../../kernel/refusal.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { RequestMark } from '../../kernel/stamp.ts';
import type { Language } from '../../messages/index.ts';
import { languageOf, textOf } from '../../messages/index.ts';
import { log } from '../log/log.ts';
import { spentSince, spentSoFar } from '../table/meter.ts';
import { TableBusy } from '../table/busy.ts';
import { actorOf } from './actor.ts';
import type { Parsed } from './parse.ts';
import { parseRequest } from './parse.ts';
import { respond, respondFault, respondFile, respondPage, respondRefusal } from './respond.ts';
import type * as z from 'zod';

/** A parsed request with who asks and when. `mark` is what stamps keep of it. */
export type Request<C extends Contract> = Parsed<C> & {
  actor: Actor;
  now: string;
  mark: RequestMark;
  route: Route<C>;
  /** The reader's language, for texts that stand in the answer itself. */
  language: Language;
};

/**
 * What a handler answers: the body, and the version of the record as ETag where it has one. `fileName` of a route that produces a file;
 * `page`: the same as HTML, for whoever asks with a browser.
 */
export type Answer<C extends Contract> = {
  body: z.input<C['response']>;
  etag?: string;
  location?: string;
  fileName?: string;
  page?: string;
};

export type Handler<C extends Contract> = (request: Request<C>) => Promise<Result<Answer<C>>>;

/** One handler per route, under the route's name. */
export type Handlers<Routes extends readonly Route[]> = {
  [R in Routes[number] as R['name']]: Handler<R['contract']>;
};

type Lambda = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** A public route has no actor; its handler gets this one, who may do nothing. */
const NOBODY: Actor = {
  kind: 'SYSTEM',
  agency: '',
  id: 'nobody',
  roles: [],
  heads: [],
  delegations: [],
  zone: 'Asia/Jakarta',
  shards: 1,
};

function whoAsks(route: Route, permits: Permits, event: APIGatewayProxyEventV2): Result<Actor> {
  if (route.permission === 'public') return { ok: true, value: NOBODY };
  const actor = actorOf(event);
  if (!actor.ok) return actor;
  return mayEver(permits, route.permission, actor.value)
    ? actor
    : refuse('access.forbidden', { permission: route.permission });
}

async function run(
  route: Route,
  handler: Handler<Contract>,
  permits: Permits,
  event: APIGatewayProxyEventV2,
): Promise<Refused | { ok: true; value: Answer<Contract> }> {
  const actor = whoAsks(route, permits, event);
  if (!actor.ok) return actor;
  const parsed = parseRequest(route, event);
  if (!parsed.ok) return parsed;
  const mark = { key: parsed.value.idempotencyKey, body: parsed.value.bodyHash };
  const answer = await handler({
    ...parsed.value,
    actor: actor.value,
    now: new Date().toISOString(),
    mark,
    route,
    language: languageOf(event.headers['accept-language']),
  });
  if (!answer.ok) return answer;
  return { ok: true, value: { ...answer.value, body: route.contract.response.parse(answer.value.body) } };
}

/** Sends an answer as what the route produces, or as what the client asked for. */
function send(
  { contract }: Route,
  { body, etag, location, fileName, page }: Answer<Contract>,
  accepts: string | undefined,
): APIGatewayProxyStructuredResultV2 {
  if (contract.produces !== undefined)
    return respondFile(contract.status, body as Uint8Array, contract.produces, fileName ?? 'berkas');
  if (contract.page === true && page !== undefined && accepts?.includes('text/html') === true)
    return respondPage(contract.status, page);
  return respond(contract.status, body, {
    ...(etag === undefined ? {} : { etag: `"${etag}"` }),
    ...(location === undefined ? {} : { location }),
  });
}

/**
 * The one pipeline of every API function: find the route, name the actor, check that a role may ever do this, parse, run the handler,
 * check the answer against its contract, respond. Refusals become problem details, faults a 500 with nothing but a correlation id.
 */
export function serve<Routes extends readonly Route[]>(
  routes: Routes,
  handlers: Handlers<Routes>,
  permits: Permits,
): Lambda {
  const byKey = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
  return async (event) => {
    const correlationId = event.requestContext.requestId;
    const route = byKey.get(event.routeKey);
    log.appendKeys({ correlationId, route: route?.name ?? event.routeKey });
    const before = spentSoFar();
    try {
      if (route === undefined) throw new Error(`no handler for ${event.routeKey}`);
      const handler = (handlers as unknown as Record<string, Handler<Contract>>)[route.name];
      if (handler === undefined) throw new Error(`route ${route.name} has no handler`);
      const outcome = await run(route, handler, permits, event);
      log.info('served', { cost: spentSince(before), code: outcome.ok ? 'ok' : outcome.refusal.code });
      if (!outcome.ok) {
        return respondRefusal(
          outcome.refusal,
          textOf(outcome.refusal, languageOf(event.headers['accept-language'])),
          correlationId,
        );
      }
      return send(route, outcome.value, event.headers['accept']);
    } catch (error) {
      if (error instanceof TableBusy) {
        const refused = refuse('service.busy', { retryAfter: 2 });
        return respondRefusal(
          refused.refusal,
          textOf(refused.refusal, languageOf(event.headers['accept-language'])),
          correlationId,
        );
      }
      log.error('fault', error as Error);
      return respondFault(correlationId);
    }
  };
}
