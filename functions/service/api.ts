import { accept, refuse } from '../../shared/kernel/refusal.ts';
import { languageOf, textOf } from '../../shared/messages/index.ts';
import { readEnv } from '../../shared/platform/env.ts';
import { actorOf } from '../../shared/platform/http/actor.ts';
import { respondRefusal } from '../../shared/platform/http/respond.ts';
import type { Handlers } from '../../shared/platform/http/serve.ts';
import { serve } from '../../shared/platform/http/serve.ts';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { allRoutes } from './all-routes.ts';
import { openApiOf } from './handlers/openapi.ts';
import { apiEnv } from './env.ts';
import { routes } from './routes.ts';

const VERSION = '0.1.0';
const document = openApiOf(allRoutes, readEnv(apiEnv).ISSUER, VERSION);

const handlers: Handlers<typeof routes> = {
  getHealth: async ({ now }) => accept({ body: { status: 'ok', version: VERSION, time: now } }),
  getOpenApi: async () => accept({ body: document }),
};
const api = serve(routes, handlers, {});

/** What no route answers: 401 to strangers, so that addresses cannot be probed, and 404 to those who are signed in. */
function noRoute(event: APIGatewayProxyEventV2): APIGatewayProxyStructuredResultV2 {
  const actor = actorOf(event);
  const { refusal } = actor.ok ? refuse('route.not-found') : actor;
  return respondRefusal(
    refusal,
    textOf(refusal, languageOf(event.headers['accept-language'])),
    event.requestContext.requestId,
  );
}

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> =>
  event.routeKey === '$default' ? noRoute(event) : api(event);
