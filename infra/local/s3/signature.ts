import { createHash } from 'node:crypto';

import type { Address } from './address.ts';
import { notImplemented, S3Error } from './errors.ts';
import { expectSignature, type Fields, parseAmzDate, signFor, type Signer } from './signing.ts';

const ALGORITHM = 'AWS4-HMAC-SHA256';
const SKEW_MS = 15 * 60_000;
const LONGEST_PRESIGN_S = 7 * 24 * 3600;

/** A checked request: how its body is covered (`sha256` in hex, unsigned, or unsigned in chunks with a trailer). */
export type Signed = { presigned: boolean; payload: 'unsigned' | 'unsigned-chunks' | { sha256: string } };

type Signable = { method: string; address: Address; headers: Fields };
type Claim = {
  credential: string;
  signedHeaders: string[];
  signature: string;
  date: string;
  payload: string;
};

function accessDenied(message: string, details: Record<string, string> = {}): S3Error {
  return new S3Error('AccessDenied', message, { details });
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function canonicalQuery(query: Address['query']): string {
  return query
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
}

function canonicalRequest({ method, address, headers }: Signable, claim: Claim): string {
  const lines = claim.signedHeaders.map(
    (name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}\n`,
  );
  const path = address.path.split('/').map(encode).join('/');
  const query = canonicalQuery(address.query);
  return [method, path, query, lines.join(''), claim.signedHeaders.join(';'), claim.payload].join('\n');
}

function checkClaim(signable: Signable, claim: Claim, signer: Signer): void {
  const { headers } = signable;
  const unsigned = Object.keys(headers).filter(
    (name) => (name === 'host' || name.startsWith('x-amz-')) && !claim.signedHeaders.includes(name),
  );
  if (unsigned.length > 0) {
    const details = { HeadersNotSigned: unsigned.join(', ') };
    throw accessDenied('There were headers present in the request which were not signed', details);
  }
  if (claim.credential.split('/')[1] !== claim.date.slice(0, 8)) {
    throw new S3Error(
      'AuthorizationHeaderMalformed',
      'The date of the credential is not that of the request.',
    );
  }
  const scope = claim.credential.split('/').slice(1).join('/');
  const hash = createHash('sha256').update(canonicalRequest(signable, claim)).digest('hex');
  expectSignature(
    claim.signature,
    signFor(claim.credential, signer, [ALGORITHM, claim.date, scope, hash].join('\n')),
  );
}

function readPayload(value: string): Signed['payload'] {
  if (value === 'UNSIGNED-PAYLOAD') return 'unsigned';
  if (value === 'STREAMING-UNSIGNED-PAYLOAD-TRAILER') return 'unsigned-chunks';
  if (value.startsWith('STREAMING-')) throw notImplemented(`x-amz-content-sha256: ${value}`);
  if (/^[0-9a-f]{64}$/.test(value)) return { sha256: value };
  throw new S3Error(
    'InvalidArgument',
    'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, or a valid sha256 value.',
  );
}

function verifyHeader(signable: Signable, signer: Signer, now: Date): Signed {
  const { headers } = signable;
  const parts =
    /^AWS4-HMAC-SHA256 Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]+)$/.exec(
      headers['authorization'] ?? '',
    );
  const date = headers['x-amz-date'] ?? '';
  const at = parseAmzDate(date);
  if (!parts)
    throw new S3Error(
      'AuthorizationHeaderMalformed',
      `The authorization header must be an ${ALGORITHM} one.`,
    );
  if (!at) throw accessDenied('AWS authentication requires a valid x-amz-date header');
  const payload = headers['x-amz-content-sha256'];
  if (payload === undefined) {
    throw new S3Error('InvalidRequest', 'Missing required header for this request: x-amz-content-sha256');
  }
  if (Math.abs(now.getTime() - at.getTime()) > SKEW_MS) {
    const details = {
      RequestTime: date,
      ServerTime: now.toISOString(),
      MaxAllowedSkewMilliseconds: String(SKEW_MS),
    };
    throw new S3Error(
      'RequestTimeTooSkewed',
      'The difference between the request time and the current time is too large.',
      { details },
    );
  }
  const [, credential = '', signedHeaders = '', signature = ''] = parts;
  checkClaim(
    signable,
    { credential, signedHeaders: signedHeaders.split(';'), signature, date, payload },
    signer,
  );
  return { presigned: false, payload: readPayload(payload) };
}

function checkWindow(at: Date, expires: string, now: Date): void {
  const seconds = /^\d{1,9}$/.test(expires) ? Number(expires) : Number.NaN;
  if (!(seconds >= 1 && seconds <= LONGEST_PRESIGN_S)) {
    throw new S3Error(
      'AuthorizationQueryParametersError',
      `X-Amz-Expires must be between 1 and ${LONGEST_PRESIGN_S} seconds`,
    );
  }
  const end = new Date(at.getTime() + seconds * 1000);
  const details = { 'X-Amz-Expires': expires, Expires: end.toISOString(), ServerTime: now.toISOString() };
  if (now > end) throw accessDenied('Request has expired', details);
  if (at.getTime() - now.getTime() > SKEW_MS) throw accessDenied('Request is not yet valid', details);
}

function verifyQuery(signable: Signable, signer: Signer, now: Date): Signed {
  const query = new Map(signable.address.query);
  const need = (name: string): string => {
    const value = query.get(name);
    if (value !== undefined) return value;
    throw new S3Error('AuthorizationQueryParametersError', `A presigned request must have ${name}.`);
  };
  if (need('X-Amz-Algorithm') !== ALGORITHM) {
    throw new S3Error('AuthorizationQueryParametersError', `X-Amz-Algorithm only supports "${ALGORITHM}"`);
  }
  const date = need('X-Amz-Date');
  const at = parseAmzDate(date);
  if (!at)
    throw new S3Error(
      'AuthorizationQueryParametersError',
      'X-Amz-Date must be of the form YYYYMMDDTHHMMSSZ.',
    );
  checkWindow(at, need('X-Amz-Expires'), now);
  const payload =
    query.get('X-Amz-Content-Sha256') ?? signable.headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD';
  const signedHeaders = need('X-Amz-SignedHeaders').split(';');
  const claim = {
    credential: need('X-Amz-Credential'),
    signedHeaders,
    signature: need('X-Amz-Signature'),
    date,
  };
  checkClaim(signable, { ...claim, payload }, signer);
  return { presigned: true, payload: readPayload(payload) };
}

/**
 * Checks the Signature Version 4 of a request, in its Authorization header or its query, against the one signer and the
 * clock. Throws the S3Error that S3 would answer with; a request without any signature is `AccessDenied`.
 */
export function verifySignature(signable: Signable, signer: Signer, now: Date): Signed {
  const names = signable.address.query.map(([name]) => name);
  const token =
    signable.headers['x-amz-security-token'] !== undefined || names.includes('X-Amz-Security-Token');
  if (token) throw new S3Error('InvalidToken', 'The credentials of this server have no session token.');
  const byHeader = signable.headers['authorization'] !== undefined;
  const byQuery = names.some((name) => name === 'X-Amz-Algorithm' || name === 'X-Amz-Signature');
  if (byHeader && byQuery) {
    throw new S3Error(
      'InvalidArgument',
      'Only one auth mechanism allowed: the query or the Authorization header',
    );
  }
  if (byHeader) return verifyHeader(signable, signer, now);
  if (byQuery) return verifyQuery(signable, signer, now);
  throw accessDenied('Access Denied');
}
