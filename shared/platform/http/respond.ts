import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Problem } from '../../contracts/problem.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { kindOf } from '../../kernel/refusal.ts';
import type { Message } from '../../messages/message.ts';
import { STATUS } from './status.ts';

const SECURITY = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** A JSON answer. */
export function respond(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json', ...SECURITY, ...headers },
    body: JSON.stringify(body),
  };
}

/** An answer that is a file: its bytes, shown in place under `fileName`. */
export function respondFile(
  status: number,
  bytes: Uint8Array,
  contentType: string,
  fileName: string,
): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: status,
    headers: {
      'content-type': contentType,
      'content-disposition': `inline; filename="${fileName.replace(/[^\w .()-]/g, '_')}"`,
      ...SECURITY,
    },
    body: Buffer.from(bytes).toString('base64'),
    isBase64Encoded: true,
  };
}

/** An answer for somebody who came with a browser: a page without scripts that nothing may frame. */
export function respondPage(status: number, page: string): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${hashOfStyle(page)}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
      'referrer-policy': 'no-referrer',
      ...SECURITY,
    },
    body: page,
  };
}

/** The page's one style sheet, as a policy names it. */
function hashOfStyle(page: string): string {
  const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
  return createHash('sha256').update(style).digest('base64');
}

/** Problem details of a refusal, with the text in the reader's language. */
export function respondRefusal(
  refusal: Refusal,
  text: Message,
  correlationId: string,
): APIGatewayProxyStructuredResultV2 {
  const status = STATUS[kindOf(refusal)];
  const problem: Problem = {
    type: `urn:kinerja:refusal:${refusal.code}`,
    title: text.title,
    status,
    code: refusal.code,
    next: text.next,
    correlationId,
    ...(Object.keys(refusal.values).length > 0 ? { values: refusal.values } : {}),
    ...(refusal.fields ? { fields: [...refusal.fields] } : {}),
    ...(refusal.citations.length > 0 ? { citations: refusal.citations.map((it) => ({ ...it })) } : {}),
  };
  const retryAfter = refusal.values['retryAfter'];
  return respond(status, problem, {
    'content-type': 'application/problem+json',
    ...(typeof retryAfter === 'number' ? { 'retry-after': String(retryAfter) } : {}),
    ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
  });
}

/** A bug: nothing about it leaves the system but the correlation id. */
export function respondFault(correlationId: string): APIGatewayProxyStructuredResultV2 {
  const problem: Problem = {
    type: 'urn:kinerja:fault',
    title: 'Terjadi kesalahan pada sistem. / Something went wrong in the system.',
    status: 500,
    code: 'service.fault',
    next: 'Coba lagi; bila berulang, sampaikan kode ini kepada BKPSDM. / Try again; if it happens again, give this id to BKPSDM.',
    correlationId,
  };
  return respond(500, problem, { 'content-type': 'application/problem+json' });
}
