import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { errors, jwtVerify } from 'jose';

export type Verified =
  { credentials: 'valid'; subject: string } | { credentials: 'missing' | 'invalid' | 'expired' };

/** The bearer token of an Authorization header, or `undefined`. */
export function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(header ?? '')?.[1];
}

/**
 * Verifies an access token (RFC 9068): signature by a key of the issuer, `typ` at+jwt, issuer, audience, expiry. ID tokens, unsigned
 * tokens and symmetric signatures are refused.
 */
export async function verifyToken(
  header: string | undefined,
  keys: JWTVerifyGetKey,
  expected: { issuer: string; audience: string },
): Promise<Verified> {
  if (header === undefined || header === '') return { credentials: 'missing' };
  const token = bearerOf(header);
  if (token === undefined) return { credentials: 'invalid' };
  try {
    const { payload }: { payload: JWTPayload } = await jwtVerify(token, keys, {
      issuer: expected.issuer,
      audience: expected.audience,
      typ: 'at+jwt',
      algorithms: ['RS256', 'ES256'],
      requiredClaims: ['sub', 'exp'],
      clockTolerance: 5,
    });
    return payload.sub === undefined || payload.sub === ''
      ? { credentials: 'invalid' }
      : { credentials: 'valid', subject: payload.sub };
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { credentials: 'expired' };
    if (error instanceof errors.JOSEError) return { credentials: 'invalid' };
    throw error;
  }
}
