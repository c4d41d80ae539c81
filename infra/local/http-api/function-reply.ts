import { validateHeaderName, validateHeaderValue } from 'node:http';
import type { Reply } from './reply.ts';

// The gateway writes them itself.
const NOT_THEIRS = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding', 'upgrade']);

/**
 * Reads what a function answered as payload format 2.0 does: an object with `statusCode` is a whole response, any other JSON is the
 * body of a 200 of type application/json. Nothing when a response is malformed: a status that is no integer from 200 to 599, a header
 * that is no plain value or not sendable, a body that is no string, a flag that is no boolean, cookies that are no list of strings.
 */
export function functionReply(payload: unknown): Reply | undefined {
  if (!isRecord(payload) || payload['statusCode'] === undefined) return inferredReply(payload);
  const status = payload['statusCode'];
  const headers = headersOf(payload['headers'] ?? {});
  const cookies = cookiesOf(payload['cookies'] ?? []);
  const body = bodyOf(payload['body'] ?? '', payload['isBase64Encoded'] ?? false);
  if (!isStatus(status) || !headers || !cookies || !body) return undefined;
  if (body.length > 0) headers['content-type'] ??= 'text/plain; charset=utf-8';
  return { status, headers, cookies, body };
}

function inferredReply(payload: unknown): Reply {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    cookies: [],
    body: Buffer.from(text),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStatus(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 200 && value <= 599;
}

function headersOf(value: unknown): Record<string, string> | undefined {
  if (!isRecord(value)) return undefined;
  const headers: Record<string, string> = {};
  for (const [name, content] of Object.entries(value)) {
    if (typeof content !== 'string' && typeof content !== 'number' && typeof content !== 'boolean')
      return undefined;
    if (!isSendable(name, String(content))) return undefined;
    if (!NOT_THEIRS.has(name.toLowerCase())) headers[name.toLowerCase()] = String(content);
  }
  return headers;
}

function isSendable(name: string, value: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function cookiesOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const sendable = value.every((cookie) => typeof cookie === 'string' && isSendable('set-cookie', cookie));
  return sendable ? value : undefined;
}

function bodyOf(value: unknown, isBase64Encoded: unknown): Buffer | undefined {
  if (typeof value !== 'string' || typeof isBase64Encoded !== 'boolean') return undefined;
  return Buffer.from(value, isBase64Encoded ? 'base64' : 'utf8');
}
