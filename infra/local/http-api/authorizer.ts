import { placeOf } from './arn.ts';
import type { RequestFields } from './event.ts';
import { type Invoke, invokeInTime } from './invoke-in-time.ts';

/** What the authorizer decided, or why it could not. */
export type Authorisation =
  | { kind: 'allowed'; context: Record<string, unknown> | null }
  | { kind: 'denied' }
  | { kind: 'broken'; why: string };

/** Asks a REQUEST authorizer (payload 2.0, simple response). An error, an answer of another shape and a late one are `broken`. */
export async function authorise(
  invoke: Invoke,
  authorizerArn: string,
  fields: RequestFields,
  milliseconds: number,
): Promise<Authorisation> {
  const outcome = await invokeInTime(
    invoke,
    authorizerArn,
    authorizerEvent(authorizerArn, fields),
    milliseconds,
  );
  if (outcome === 'late') return { kind: 'broken', why: `no answer within ${milliseconds} ms` };
  if ('error' in outcome)
    return { kind: 'broken', why: `${outcome.error.errorType}: ${outcome.error.errorMessage}` };
  return decisionOf(outcome.payload);
}

function authorizerEvent(authorizerArn: string, fields: RequestFields): unknown {
  const { region, accountId } = placeOf(authorizerArn);
  const { apiId, stage, http } = fields.requestContext;
  const { version, ...rest } = fields;
  const routeArn = `arn:aws:execute-api:${region}:${accountId}:${apiId}/${stage}/${http.method}${http.path}`;
  return { version, type: 'REQUEST', routeArn, identitySource: null, ...rest };
}

function decisionOf(payload: unknown): Authorisation {
  const { isAuthorized, context } = (payload ?? {}) as { isAuthorized?: unknown; context?: unknown };
  if (typeof isAuthorized !== 'boolean') return { kind: 'broken', why: 'isAuthorized is not a boolean' };
  if (context !== undefined && (typeof context !== 'object' || Array.isArray(context))) {
    return { kind: 'broken', why: 'context is not an object' };
  }
  if (!isAuthorized) return { kind: 'denied' };
  return { kind: 'allowed', context: (context ?? null) as Record<string, unknown> | null };
}
