import type { JWTVerifyGetKey } from 'jose';
import * as z from 'zod';

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

async function jwksOf(issuer: string): Promise<string> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(3_000),
  });
  if (!answer.ok) throw new Error(`the issuer's discovery answered ${answer.status}`);
  const found = discovery.parse(await answer.json());
  if (found.issuer !== issuer) throw new Error('the issuer calls itself by another name');
  return found.jwks_uri;
}

/** The issuer's keys by OpenID discovery, found at the first token; a failed discovery is tried again by the next one. */
export function discoverKeys(issuer: string, open: (jwksUri: string) => JWTVerifyGetKey): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    keys ??= jwksOf(issuer).then(open);
    keys.catch(() => {
      keys = undefined;
    });
    return (await keys)(header, token);
  };
}
