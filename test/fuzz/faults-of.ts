import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { problem } from '../../shared/contracts/problem.ts';
import type { Route } from '../../shared/contracts/route.ts';
import { CODES } from '../../shared/kernel/codes.ts';
import { STATUS } from '../../shared/platform/http/status.ts';
import type { Sent } from './sent.ts';
import type { Answer } from './send.ts';

/** Traces of the inside: a stack, a file of ours or of Node's, a word that only the SDK or an engine says. */
const INSIDE = [
  /\bat (?:async )?[\w.<>[\] ]+ \((?:file:|node:|\/)/,
  /\bat (?:file:|node:)/,
  /node_modules|node:internal|\/var\/task/,
  /\.(?:ts|mjs|js):\d+/,
  /\b(?:Type|Range|Syntax|Reference|URI)Error\b/,
  /\b(?:ValidationException|ConditionalCheckFailed|TransactionCanceled|ResourceNotFoundException)/,
];

/** Limits of the gateway and of Lambda; past them there is no function that could answer. */
const HEADER_BYTES = 10_240;
const BODY_BYTES = 6 * 1024 * 1024 - 262_144;

function headerBytes({ method, target, headers }: Sent, token: string): number {
  const values = Object.values(headers).reduce((sum, it) => sum + it.length, 0);
  // Host, Connection and Content-Length come with every request.
  return method.length + target.length + values + token.length + 60;
}

function isDecodable(target: string): boolean {
  try {
    decodeURIComponent(target.split('?')[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

/** The statuses that the gateway itself may answer such a request with. */
function ofGateway(sent: Sent, token: string): readonly number[] {
  return [
    ...(isDecodable(sent.target) ? [] : [400]),
    ...(headerBytes(sent, token) > HEADER_BYTES - 200 ? [431] : []),
    ...(Buffer.byteLength(sent.body ?? '') > BODY_BYTES ? [413] : []),
  ];
}

function traces(text: string, sent: Sent): string[] {
  const said = `${sent.target}${String(sent.body ?? '')}${Object.values(sent.headers).join('')}`;
  return INSIDE.flatMap((it) => it.exec(text)?.[0] ?? [])
    .filter((it) => !said.includes(it))
    .map((it) => `the answer tells of the inside: ${it}`);
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

const typeOf = ({ headers }: Answer): string => (headers['content-type'] ?? '').split(';')[0] ?? '';

/** A body that says exactly what its schema says: nothing missing, nothing beside it. */
function unlike(schema: z.ZodType, body: unknown): string[] {
  const read = schema.safeParse(body);
  if (!read.success) return [`the body breaks its contract: ${z.prettifyError(read.error)}`];
  return isDeepStrictEqual(read.data, body) ? [] : ['the body says more than its contract'];
}

function wrongProblem(answer: Answer, sent: Sent): string[] {
  const body = jsonOf(answer.body);
  const wrong = unlike(problem, body);
  if (wrong.length > 0) return wrong;
  const { type, title, status, code, next, correlationId } = problem.parse(body);
  const kind = (CODES as Readonly<Record<string, keyof typeof STATUS>>)[code];
  const unfilled = (/\{\w+\}/.exec(`${title} ${next}`) ?? []).filter(
    (it) => !`${sent.target}${String(sent.body ?? '')}${JSON.stringify(sent.headers)}`.includes(it),
  );
  return [
    ...(status === answer.status ? [] : [`the problem says ${status}`]),
    ...(kind === undefined ? [`the code ${code} is none of the list`] : []),
    ...(kind === undefined || STATUS[kind] === status ? [] : [`${code} is no ${status}`]),
    ...(type === `urn:kinerja:refusal:${code}` ? [] : [`the type ${type}`]),
    ...[title, next].filter((it) => !/\S.*[.?!]$/s.test(it)).map((it) => `a text is no sentence: "${it}"`),
    ...unfilled.map((it) => `a text has an empty place: ${it}`),
    ...(correlationId === answer.headers['apigw-requestid'] ? [] : ['the correlation id is another']),
    ...(status !== 401 || answer.headers['www-authenticate'] === 'Bearer' ? [] : ['401 without a scheme']),
  ];
}

function wrongSuccess(answer: Answer, route: Route, sent: Sent): string[] {
  const { contract } = route;
  const type = typeOf(answer);
  const tag = answer.headers['etag'];
  const wrongTag = tag !== undefined && !/^"[^"]+"$/.test(tag) ? [`the ETag ${tag}`] : [];
  if (contract.produces !== undefined) {
    const isPdf = answer.body.subarray(0, 5).toString() === '%PDF-';
    return type === contract.produces && isPdf ? wrongTag : [`a file of the type ${type}`];
  }
  if (
    type === 'text/html' &&
    contract.page === true &&
    sent.headers['accept']?.includes('text/html') === true
  )
    return answer.body.toString('utf8').startsWith('<!doctype html>') ? [] : ['a page that is none'];
  if (type !== 'application/json') return [`the content type ${type}`];
  return [...wrongTag, ...unlike(contract.response, jsonOf(answer.body))];
}

function wrongHeaders({ headers }: Answer): string[] {
  return [
    ...(headers['cache-control'] === 'no-store' ? [] : ['caches may keep it']),
    ...(headers['x-content-type-options'] === 'nosniff' ? [] : ['browsers may guess its type']),
  ];
}

/** `token`: the Authorization header; `good`: whether it is somebody's. */
export type Credentials = { token: string; good: boolean };

/**
 * What is wrong with the answer to a request, one sentence each: a fault (5xx), anything of the inside, a status or a body that the
 * contract does not have, a problem without its texts, credentials that were taken for good. None when it keeps its contract.
 */
export function faultsOf(sent: Sent, answer: Answer, { token, good }: Credentials): string[] {
  const { route } = sent;
  const inside = typeOf(answer) === 'application/pdf' ? [] : traces(answer.body.toString('utf8'), sent);
  if (answer.status >= 500)
    return [`status ${answer.status}: ${answer.body.toString('utf8').slice(0, 300)}`, ...inside];
  if (ofGateway(sent, token).includes(answer.status) && typeOf(answer) === 'application/json') return inside;
  const closed = route?.permission !== 'public' && !good && answer.status !== 401;
  const stranger = closed ? ['somebody without credentials got past them'] : [];
  if (sent.method === 'HEAD') return [...inside, ...stranger, ...wrongHeaders(answer)];
  if (answer.status >= 400) {
    const type =
      typeOf(answer) === 'application/problem+json' ? [] : [`a refusal of the type ${typeOf(answer)}`];
    return [...inside, ...stranger, ...type, ...wrongHeaders(answer), ...wrongProblem(answer, sent)];
  }
  if (route === undefined) return [...inside, `status ${answer.status} where there is no route`];
  if (answer.status !== route.contract.status) return [...inside, `status ${answer.status} is not declared`];
  return [...inside, ...stranger, ...wrongHeaders(answer), ...wrongSuccess(answer, route, sent)];
}
