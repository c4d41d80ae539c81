import * as fc from 'fast-check';
import type { Route } from '../../shared/contracts/route.ts';
import { described } from './described.ts';
import {
  hostileBodies,
  hostileKeys,
  hostileQueries,
  hostileSegments,
  hostileTypes,
  hostileVersions,
  spoilt,
} from './hostile.ts';
import type { Ground, Operation, Parts, Sent } from './sent.ts';
import { pathOf, requestOf } from './sent.ts';

/** Ways to spoil one part of a request that is right. */
function spoiltRequest(route: Route, parts: Parts, ground: Ground): fc.Arbitrary<Sent> {
  const right = requestOf(route, 'one thing wrong', parts);
  const names = Object.keys(parts.params);
  const withHeader = (name: string, value: string): Sent => ({
    ...right,
    headers: { ...right.headers, [name]: value },
  });
  const json = { ...right.headers, 'content-type': 'application/json' };
  const without = (name: string): Sent => {
    const { [name]: _, ...headers } = right.headers;
    return { ...right, headers };
  };
  const ways: fc.Arbitrary<Sent>[] = [
    fc.constantFrom(...ground.badTokens).map((who) => ({ ...right, who })),
    fc.constantFrom(...ground.callers).map((who) => ({ ...right, who })),
    hostileQueries.map((it) => ({ ...right, target: `${right.target.split('?')[0]}?${it}` })),
    hostileBodies.map((body) => ({ ...right, headers: json, body })),
  ];
  if (names.length > 0) ways.push(withHostileSegment(route, parts, right));
  if (route.precondition !== undefined)
    ways.push(
      hostileVersions.map((it) => withHeader('if-match', it)),
      fc.constant(without('if-match')),
    );
  if (route.method !== 'GET')
    ways.push(
      hostileKeys.map((it) => withHeader('idempotency-key', it)),
      fc.constant(without('idempotency-key')),
    );
  if (parts.body !== undefined)
    ways.push(
      ...[1, 2].map(() => spoilt(parts.body).map((body) => ({ ...right, body }))),
      hostileTypes.map((it) => withHeader('content-type', it)),
      fc.constant(without('content-type')),
      fc.constant(withHeader('content-encoding', 'gzip')),
    );
  return fc.oneof(...ways);
}

function withHostileSegment(route: Route, parts: Parts, right: Sent): fc.Arbitrary<Sent> {
  const query = right.target.includes('?') ? right.target.slice(right.target.indexOf('?')) : '';
  return fc
    .tuple(fc.constantFrom(...Object.keys(parts.params)), hostileSegments)
    .map(([name, segment]) => sentTo(right, route, pathOf(route, parts.params, { [name]: segment }) + query));
}

/** A path with an empty segment leads to no route. */
function sentTo(sent: Sent, route: Route, target: string): Sent {
  const { route: _, ...others } = sent;
  const path = target.split('?')[0] ?? '';
  return /\/(\/|$)/.test(path) ? { ...others, target } : { ...others, route, target };
}

/** Everything wrong at once. */
function hostileRequest(route: Route, parts: Parts, ground: Ground): fc.Arbitrary<Sent> {
  const names = Object.keys(parts.params);
  const anybody = fc.constantFrom(...ground.callers, ...ground.badTokens);
  const segments = fc.tuple(...names.map(() => hostileSegments));
  return fc
    .record({
      who: fc.oneof(fc.constant(parts.who), anybody),
      segments,
      query: hostileQueries,
      body: hostileBodies,
      version: hostileVersions,
      key: hostileKeys,
      type: fc.oneof(fc.constant('application/json'), hostileTypes),
    })
    .map(({ who, segments: all, query, body, version, key, type }) => {
      const raw = Object.fromEntries(names.map((name, at) => [name, all[at] ?? 'x']));
      const headers = { 'if-match': version, 'idempotency-key': key, 'content-type': type };
      const sent: Sent = { ...requestOf(route, 'hostile', parts, { who, headers }), body };
      return sentTo(sent, route, `${pathOf(route, parts.params, raw)}?${query}`);
    });
}

/**
 * Requests of one operation: half of them as it is described, by somebody who may or by others; a third with one thing wrong; the
 * others hostile in every part.
 */
export function requestsOf(route: Route, operation: Operation, ground: Ground): fc.Arbitrary<Sent> {
  const right = described(route, operation, ground);
  return fc.oneof(
    { arbitrary: right.map((it) => requestOf(route, 'described', it)), weight: 5 },
    { arbitrary: right.chain((it) => spoiltRequest(route, it, ground)), weight: 4 },
    { arbitrary: right.chain((it) => hostileRequest(route, it, ground)), weight: 1 },
  );
}

/** Requests that no route takes: another method, another path. */
export function strayRequests(routes: readonly Route[], ground: Ground): fc.Arbitrary<Sent> {
  const who = fc.constantFrom(...ground.callers, ...ground.badTokens);
  const method = fc.constantFrom('PATCH', 'DELETE', 'HEAD', 'OPTIONS');
  const elsewhere = fc.constantFrom(
    '/',
    '/v1',
    '/v2/me',
    '/v1/nothing',
    '//',
    '/v1//me',
    '/v1/me/',
    '/V1/me',
  );
  const target = fc.oneof(
    fc.constantFrom(...routes).map((it) => it.path.replaceAll(/\{\w+\}/g, 'x')),
    elsewhere,
    hostileSegments.map((it) => `/v1/${it}/nothing-of-this-name`),
  );
  return fc.record({ who, method, target }).map((it) => ({ kind: 'hostile', headers: {}, ...it }));
}
