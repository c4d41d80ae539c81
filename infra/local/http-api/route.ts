/**
 * One route of the API. `routeKey` is `GET /periods/{period}`, `ANY /x`, `GET /files/{proxy+}` or `$default`. The authorizer is a
 * REQUEST authorizer with payload 2.0, simple responses, no identity sources and no cache.
 */
export type Route = { routeKey: string; functionArn: string; authorizerArn?: string };

/** The route that takes a request, and the values of its path variables (still percent-encoded). */
export type Match = { route: Route; parameters: Record<string, string> };

type Segment = { kind: 'static' | 'variable' | 'greedy'; text: string };
type Compiled = { route: Route; method: string; segments: Segment[] };

const METHODS = new Set(['ANY', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']);

// Each place of a path adds one digit to the rank of a route, so that the leftmost difference decides.
const RANK = { static: '0', variable: '1', greedy: '2' } as const;

/**
 * Compiles routes into a function that finds the one for a method and a percent-encoded path. As in AWS, a full match wins over a
 * greedy one and that over `$default`; here, static segments win over variables from left to right, and a method over ANY. Throws
 * for a route key that AWS would refuse and for one given twice.
 */
export function compileRoutes(routes: Route[]): (method: string, path: string) => Match | undefined {
  refuseDuplicates(routes);
  const fallback = routes.find((route) => route.routeKey === '$default');
  const compiled = routes.filter((route) => route !== fallback).map(compile);
  compiled.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));

  return (method, path) => {
    const parts = path.split('/').slice(1);
    for (const candidate of compiled) {
      if (candidate.method !== 'ANY' && candidate.method !== method) continue;
      const parameters = capture(candidate.segments, parts);
      if (parameters) return { route: candidate.route, parameters };
    }
    return fallback && { route: fallback, parameters: {} };
  };
}

function refuseDuplicates(routes: Route[]): void {
  const seen = new Set<string>();
  for (const { routeKey } of routes) {
    const shape = routeKey.replaceAll(/\{[^}+]*(\+?)\}/g, '{$1}');
    if (seen.has(shape)) throw new Error(`Two routes of the HTTP API match the same requests: ${routeKey}`);
    seen.add(shape);
  }
}

function compile(route: Route): Compiled {
  const [method = '', path = '', ...rest] = route.routeKey.split(' ');
  if (!METHODS.has(method) || !path.startsWith('/') || rest.length > 0) {
    throw new Error(`Not a route key of an HTTP API: ${route.routeKey}`);
  }
  const segments = path
    .split('/')
    .slice(1)
    .map((text) => segmentOf(text, route.routeKey));
  if (segments.slice(0, -1).some((segment) => segment.kind === 'greedy')) {
    throw new Error(`A greedy path variable must be the last segment: ${route.routeKey}`);
  }
  return { route, method, segments };
}

function segmentOf(text: string, routeKey: string): Segment {
  const [, name, greedy] = /^\{([\w.:-]+)(\+?)\}$/.exec(text) ?? [];
  if (name) return { kind: greedy ? 'greedy' : 'variable', text: name };
  if (/[{}]/.test(text)) throw new Error(`A path variable must be a whole segment: ${routeKey}`);
  return { kind: 'static', text };
}

function rank({ method, segments }: Compiled): string {
  const greedy = segments.at(-1)?.kind === 'greedy' ? '1' : '0';
  const places = segments.map((segment) => RANK[segment.kind]).join('');
  return `${greedy}${places}${method === 'ANY' ? '1' : '0'}`;
}

function capture(segments: Segment[], parts: string[]): Record<string, string> | undefined {
  const greedy = segments.at(-1)?.kind === 'greedy';
  if (greedy ? parts.length < segments.length : parts.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [place, segment] of segments.entries()) {
    const value = segment.kind === 'greedy' ? parts.slice(place).join('/') : (parts[place] ?? '');
    if (segment.kind === 'static' ? value !== segment.text : value === '') return undefined;
    if (segment.kind !== 'static') parameters[segment.text] = value;
  }
  return parameters;
}
