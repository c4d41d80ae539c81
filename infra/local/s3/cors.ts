import type { IncomingHttpHeaders } from 'node:http';

import { S3Error } from './errors.ts';

/** One rule of a bucket's CORS configuration; origins and headers may hold one `*`. `maxAge` is in seconds. */
export type CorsRule = {
  allowedOrigins: string[];
  allowedMethods: string[];
  allowedHeaders: string[];
  exposedHeaders?: string[];
  maxAge?: number;
};

function fits(pattern: string, text: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === text;
  const [head, tail] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail);
}

function requestedHeaders(headers: IncomingHttpHeaders): string[] {
  const list = headers['access-control-request-headers'] ?? '';
  return list.split(',').flatMap((name) => name.trim().toLowerCase() || []);
}

function findRule(
  rules: readonly CorsRule[],
  origin: string,
  method: string,
  names: string[],
): CorsRule | undefined {
  return rules.find(
    (rule) =>
      rule.allowedOrigins.some((pattern) => fits(pattern, origin)) &&
      rule.allowedMethods.includes(method) &&
      names.every((name) => rule.allowedHeaders.some((pattern) => fits(pattern.toLowerCase(), name))),
  );
}

function ruleHeaders(rule: CorsRule, origin: string): Record<string, string> {
  const anyone = rule.allowedOrigins.includes('*');
  return {
    'access-control-allow-origin': anyone ? '*' : origin,
    'access-control-allow-methods': rule.allowedMethods.join(', '),
    vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
    ...(!anyone && { 'access-control-allow-credentials': 'true' }),
    ...(rule.exposedHeaders?.length && { 'access-control-expose-headers': rule.exposedHeaders.join(', ') }),
    ...(rule.maxAge !== undefined && { 'access-control-max-age': String(rule.maxAge) }),
  };
}

/** The CORS headers that a bucket adds to any answer, also a refusal: none without Origin or without a rule that fits. */
export function corsHeaders(
  rules: readonly CorsRule[],
  method: string,
  headers: IncomingHttpHeaders,
): Record<string, string> {
  const origin = headers['origin'];
  if (origin === undefined) return {};
  const rule = findRule(rules, origin, method, []);
  return rule ? ruleHeaders(rule, origin) : {};
}

/** The headers that answer a preflight. Throws `AccessForbidden` when no rule allows it, `InvalidRequest` when it is none. */
export function answerPreflight(
  rules: readonly CorsRule[],
  headers: IncomingHttpHeaders,
): Record<string, string> {
  const [origin, method] = [headers['origin'], headers['access-control-request-method']];
  if (origin === undefined || method === undefined) {
    throw new S3Error(
      'InvalidRequest',
      'Insufficient information. Origin and Access-Control-Request-Method are needed.',
    );
  }
  const names = requestedHeaders(headers);
  const rule = findRule(rules, origin, method, names);
  if (!rule) {
    throw new S3Error(
      'AccessForbidden',
      'CORSResponse: This CORS request is not allowed. Origin, method or headers are not in the CORS rules of the bucket.',
    );
  }
  const asked = names.length > 0 ? { 'access-control-allow-headers': names.join(', ') } : {};
  return { ...ruleHeaders(rule, origin), ...asked };
}
