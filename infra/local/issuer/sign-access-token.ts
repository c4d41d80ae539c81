import { importJWK, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { ALGORITHM } from './signing-key.ts';
import type { SigningKey } from './signing-key.ts';

/** The client that tokens made by hand name. */
export const COMMAND_CLIENT = 'command-line';

/** What an access token says. `sub` is a person's NIP or a machine client's id, `scope` words separated by spaces. */
export interface AccessTokenClaims {
  readonly issuer: string;
  readonly audience: string;
  readonly sub: string;
  readonly clientId: string;
  readonly ttlSeconds: number;
  readonly scope?: string;
}

/**
 * Signs an access token of the same form as the issuer gives at its token endpoint (RFC 9068: `typ` is `at+jwt`). It is valid from now
 * for `ttlSeconds`; a negative number makes one that has expired.
 */
export async function signAccessToken(key: SigningKey, claims: AccessTokenClaims): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const scope = claims.scope === undefined ? {} : { scope: claims.scope };
  return new SignJWT({ ...scope, client_id: claims.clientId })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt', kid: key.kid })
    .setJti(randomUUID())
    .setSubject(claims.sub)
    .setIssuedAt(now)
    .setExpirationTime(now + claims.ttlSeconds)
    .setIssuer(claims.issuer)
    .setAudience(claims.audience)
    .sign(await importJWK(key, ALGORITHM));
}
