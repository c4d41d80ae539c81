import { Provider } from 'oidc-provider';
import type { Account, ClientMetadata, Configuration, ResourceServer } from 'oidc-provider';
import { createSessionStore } from './session-store.ts';
import { ALGORITHM } from './signing-key.ts';
import type { SigningKey } from './signing-key.ts';

/** What the provider stands on. */
export interface ProviderOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly key: SigningKey;
  readonly cookieKey: string;
  readonly clients: readonly ClientMetadata[];
  /** The account of a subject, or undefined when there is none. */
  readonly accounts: (sub: string) => Promise<Account | undefined>;
}

/** Scopes that API clients may ask for. */
const API_SCOPE = 'api';
const ACCESS_TOKEN_SECONDS = 900;

/**
 * An OpenID provider with authorization code and PKCE, logout at the provider, and client credentials. Access tokens are JWTs for the
 * one API (`aud` is the audience), whether or not the client names it as resource. Sessions live in memory.
 */
export function createProvider(options: ProviderOptions): Provider {
  const { issuer, audience, key, clients, accounts, cookieKey } = options;
  const api: ResourceServer = {
    scope: API_SCOPE,
    audience,
    accessTokenFormat: 'jwt',
    accessTokenTTL: ACCESS_TOKEN_SECONDS,
    jwt: { sign: { alg: ALGORITHM } },
  };
  // A resource must be a URI; the audience itself may be any word.
  const resource = URL.canParse(audience) ? audience : `urn:audience:${audience}`;
  const configuration: Configuration = {
    adapter: createSessionStore(),
    clients: clients.map((client) => ({ id_token_signed_response_alg: ALGORITHM, ...client })),
    jwks: { keys: [{ ...key }] },
    cookies: { keys: [cookieKey] },
    enabledJWA: { idTokenSigningAlgValues: [ALGORITHM] },
    clientDefaults: { id_token_signed_response_alg: ALGORITHM },
    findAccount: (_, sub) => accounts(sub),
    pkce: { required: () => true },
    scopes: ['openid', API_SCOPE],
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS,
      AuthorizationCode: 60,
      ClientCredentials: ACCESS_TOKEN_SECONDS,
      Grant: 43_200,
      IdToken: 3_600,
      Interaction: 3_600,
      Session: 43_200,
    },
    interactions: { url: (_, interaction) => `${new URL(issuer).pathname}/interaction/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        getResourceServerInfo: () => api,
        useGrantedResource: () => true,
      },
    },
  };
  return new Provider(issuer, configuration);
}
