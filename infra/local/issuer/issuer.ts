import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Account, ClientMetadata } from 'oidc-provider';
import { keptValue } from './private-file.ts';
import { createProvider } from './provider.ts';
import { COMMAND_CLIENT, signAccessToken } from './sign-access-token.ts';
import { openSigningKey } from './signing-key.ts';

/** What an issuer is made of. `issuer` is its URL with the path under which it is mounted; keys are kept in `directory`. */
export interface IssuerOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly directory: string;
  readonly accounts: (sub: string) => Promise<Account | undefined>;
  readonly clients: readonly ClientMetadata[];
  readonly log: (line: string) => void;
}

/** A running issuer. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  /** Answers a request whose path begins with the path of the issuer's URL. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** An access token of a person (sub is the NIP), signed by the issuer's key, valid for `ttlSeconds`. */
  mintToken(token: { sub: string; ttlSeconds: number; clientId?: string }): Promise<string>;
}

/**
 * Opens a real OpenID issuer: discovery, JWKS, authorization code with PKCE, client credentials, logout. The signing key and the key of
 * its cookies are made once and kept, so that tokens stay valid over a restart. `log` gets faults of the provider.
 */
export async function createIssuer(options: IssuerOptions): Promise<Issuer> {
  const { issuer, audience, directory, log } = options;
  const key = await openSigningKey(directory);
  const cookieKey = await keptValue(join(directory, 'cookie-key.json'), () =>
    randomBytes(32).toString('base64url'),
  );
  const provider = createProvider({ ...options, key, cookieKey });
  provider.on('server_error', (_, error: Error) => log(`issuer: ${error.stack ?? error.message}`));
  const answer = provider.callback();
  const mount = new URL(issuer).pathname;

  return {
    issuer,
    audience,
    handle: async (request, response) => {
      // The provider learns where it is mounted as from Express: by the difference between the two.
      const original = request.url ?? '';
      const path = original.slice(mount.length);
      Object.assign(request, { originalUrl: original, url: path.startsWith('/') ? path : `/${path}` });
      await answer(request, response);
    },
    mintToken: ({ sub, ttlSeconds, clientId = COMMAND_CLIENT }) =>
      signAccessToken(key, { issuer, audience, sub, clientId, ttlSeconds }),
  };
}
