import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod';
import type { Contract, Route } from '../../contracts/route.ts';
import { digest } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/refusal.ts';
import { accept, invalidInput, refuse } from '../../kernel/refusal.ts';

/** 256 KB: the longest SKP with all its texts has under 100. */
export const BODY_LIMIT = 262_144;

/** The deepest body of the API, an SKP, has seven levels of objects and lists. */
export const MOST_LEVELS = 32;

type Part<T> = T extends z.ZodType ? z.infer<T> : undefined;

/** A request whose every part has been checked against the contract. */
export type Parsed<C extends Contract> = {
  params: Part<C['params']>;
  query: Part<C['query']>;
  body: Part<C['body']>;
  /** The version that the client saw, from If-Match, without quotes. Empty where the route needs none. */
  ifMatch: string;
  idempotencyKey: string;
  /** Digest of route, path and body: tells a repeated request from another one under the same key. */
  bodyHash: string;
};

type Fields = { path: string; message: string }[];

function readPart(name: string, schema: z.ZodType | undefined, value: unknown, fields: Fields): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues.slice(0, 50)) {
    fields.push({ path: [name, ...issue.path.map(String)].join('.'), message: issue.message });
  }
  return undefined;
}

/** Whether objects and lists are nested deeper than {@link MOST_LEVELS}: what walks into them would run out of stack. */
function isTooDeep(json: unknown): boolean {
  let level = [json];
  for (let depth = 0; depth <= MOST_LEVELS; depth++) {
    level = level.flatMap((it) => (typeof it === 'object' && it !== null ? Object.values(it) : []));
    if (level.length === 0) return false;
  }
  return true;
}

function readJson(event: APIGatewayProxyEventV2): Result<unknown> {
  const raw = event.isBase64Encoded
    ? Buffer.from(event.body ?? '', 'base64').toString('utf8')
    : (event.body ?? '');
  const size = Buffer.byteLength(raw);
  if (size > BODY_LIMIT) return refuse('request.too-large', { size, limit: BODY_LIMIT });
  if (raw === '') return accept(undefined);
  const type = (event.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json')
    return refuse('request.unsupported-type', { type: type === '' ? '-' : type.slice(0, 80) });
  const json = parsed(raw);
  if (json === undefined) return refuse('request.malformed');
  return isTooDeep(json)
    ? invalidInput([{ path: 'body', message: `nested deeper than ${MOST_LEVELS} levels` }])
    : accept(json);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Checks everything that comes from outside; on any fault the answer names all wrong fields at once. */
export function parseRequest<C extends Contract>(
  route: Route<C>,
  event: APIGatewayProxyEventV2,
): Result<Parsed<C>> {
  const json = readJson(event);
  if (!json.ok) return json;
  const ifMatch = (event.headers['if-match'] ?? '').replace(/^W\//, '').replaceAll('"', '').trim();
  if (route.precondition === 'IF_MATCH' && ifMatch === '') return refuse('version.required');
  const idempotencyKey = event.headers['idempotency-key'] ?? '';
  const goodKey = /^[\x21-\x7e]{8,128}$/.test(idempotencyKey);
  if ((route.idempotency === 'REQUIRED' || idempotencyKey !== '') && !goodKey)
    return refuse('request.key-required');
  const fields: Fields = [];
  const { contract } = route;
  const params = readPart('path', contract.params, event.pathParameters ?? {}, fields);
  const query = readPart('query', contract.query, event.queryStringParameters ?? {}, fields);
  const body = readPart('body', contract.body, json.value, fields);
  if (fields.length > 0) return invalidInput(fields);
  return accept({
    params,
    query,
    body,
    ifMatch,
    idempotencyKey,
    bodyHash: digest(JSON.stringify([route.name, params, json.value ?? null])),
  } as Parsed<C>);
}
