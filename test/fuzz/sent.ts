import type { Route } from '../../shared/contracts/route.ts';
import type { JsonSchema, Sources } from './values.ts';

/** One operation as the served description of the API tells it. */
export type Operation = {
  operationId: string;
  parameters: readonly { name: string; in: string; required: boolean; schema: JsonSchema }[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
};

/** In place of a version: the last one that was seen of the record. */
export const LAST_SEEN = '"last seen"';

/** A request as it is sent. `who` names a caller or a bad token; `route` is absent where the path leads to none. */
export type Sent = {
  kind: 'described' | 'one thing wrong' | 'hostile';
  who: string;
  route?: Route;
  method: string;
  target: string;
  headers: Readonly<Record<string, string>>;
  body?: string | Buffer;
};

/** What requests are made from beside the description: who may do it, who else there is, what exists, bodies that are right. */
export type Ground = {
  shared: Sources['shared'];
  callers: readonly string[];
  badTokens: readonly string[];
  holders: (route: Route) => readonly string[];
  known: (route: Route, field: string) => readonly unknown[];
  /** Bodies that the route takes with these path parameters, and the schema of more of them where the description leaves it open. */
  bodies: (route: Route, params: Params) => { examples: readonly unknown[]; schema?: JsonSchema | undefined };
};

export type Params = Readonly<Record<string, unknown>>;
/** A request in parts, before it is written down. */
export type Parts = {
  who: string;
  params: Params;
  query: Params;
  headers: Record<string, string>;
  body: unknown;
};

/** The path with its parameters: `raw` ones as they are, others encoded. */
export function pathOf(route: Route, params: Params, raw: Readonly<Record<string, string>> = {}): string {
  return route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    return raw[name] ?? encodeURIComponent(String(params[name]).toWellFormed());
  });
}

function queryOf(query: Params): string {
  const entries = Object.entries(query).map(([name, it]) => [name, String(it).toWellFormed()] as const);
  return new URLSearchParams(Object.fromEntries(entries)).toString();
}

/** Writes a request down; `more` takes the place of what the parts say. */
export function requestOf(route: Route, kind: Sent['kind'], parts: Parts, more: Partial<Sent> = {}): Sent {
  const query = queryOf(parts.query);
  const whole = query === '' ? '' : `?${query}`;
  return {
    kind,
    who: parts.who,
    route,
    method: route.method,
    target: pathOf(route, parts.params) + whole,
    headers:
      parts.body === undefined ? parts.headers : { 'content-type': 'application/json', ...parts.headers },
    ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
    ...more,
  };
}
