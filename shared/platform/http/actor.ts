import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Actor } from '../../kernel/actor.ts';
import type { Result } from '../../kernel/refusal.ts';
import { accept, refuse } from '../../kernel/refusal.ts';

/** What the authorizer hands over: either an actor, or why there is none. It never denies: the pipeline answers 401 as problem details. */
export type AuthorizerContext =
  | { credentials: 'valid'; actor: string }
  | { credentials: 'missing' | 'invalid' | 'expired' | 'unknown-person' | 'unavailable' };

/** The actor of a request, as the authorizer named it. */
export function actorOf(event: APIGatewayProxyEventV2): Result<Actor> {
  const context = (event.requestContext as { authorizer?: { lambda?: AuthorizerContext } }).authorizer
    ?.lambda;
  if (context?.credentials === 'valid') return accept(JSON.parse(context.actor) as Actor);
  const why = context?.credentials ?? 'missing';
  return why === 'unavailable' ? refuse('service.busy', { retryAfter: 2 }) : refuse(`auth.${why}`);
}
