/** One answer of an AWS JSON protocol, ready for an HTTP server: `body` is JSON text. */
export type AwsJsonResponse = { status: number; headers: Record<string, string>; body: string };

/** A failure that the protocol reports to the client: `type` is what the SDK makes an error class of. */
export class AwsJsonError extends Error {
  override readonly name = 'AwsJsonError';
  readonly type: string;
  readonly queryError: string | undefined;

  constructor(type: string, message: string, queryError?: string) {
    super(message);
    this.type = type;
    this.queryError = queryError;
  }
}

/**
 * Answers one request of AWS JSON `version`: runs `operation` on the parsed body and writes its result, or the `AwsJsonError` that it
 * threw as status 400 with `__type`. A body that is no JSON object is a `SerializationException`. Anything else thrown is rethrown.
 */
export async function answerAwsJson(
  version: '1.0' | '1.1',
  body: string,
  operation: (input: Record<string, unknown>) => Promise<unknown> | unknown,
): Promise<AwsJsonResponse> {
  const headers = { 'content-type': `application/x-amz-json-${version}` };
  try {
    return { status: 200, headers, body: JSON.stringify(await operation(parseObject(body))) };
  } catch (error) {
    if (!(error instanceof AwsJsonError)) throw error;
    const query = error.queryError ? { 'x-amzn-query-error': `${error.queryError};Sender` } : {};
    return {
      status: 400,
      headers: { ...headers, ...query, 'x-amzn-errortype': error.type },
      body: JSON.stringify({ __type: error.type, message: error.message }),
    };
  }
}

function parseObject(body: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new AwsJsonError('SerializationException', 'The request body is not JSON');
  }
  if (!isObject(value))
    throw new AwsJsonError('SerializationException', 'The request body is not a JSON object');
  return value;
}

/** True for a JSON object: not null, not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
