import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
import { createRemoteJWKSet } from 'jose';
import { log } from '../../shared/platform/log/log.ts';
import { readEnv } from '../../shared/platform/env.ts';
import { openTable } from '../../shared/platform/table/table.ts';
import { readSecret } from '../../shared/platform/secret/secret.ts';
import { authorizeEnv } from './env.ts';
import { discoverKeys } from './store/discover-keys.ts';
import { createAuthorizer } from './use-cases/authorize.ts';

const env = readEnv(authorizeEnv);

const authorize = createAuthorizer({
  table: openTable(env.TABLE_NAME),
  secret: () => readSecret(env.SECRET_ARN),
  issuer: env.ISSUER,
  realm: env.ISSUER_REALM,
  audience: env.AUDIENCE,
  installer: env.INSTALLER_SUBJECT,
  keys: discoverKeys(env.ISSUER, (uri) => createRemoteJWKSet(new URL(uri), { cooldownDuration: 5_000 })),
  log,
});

/** Turns a bearer token into an actor. It never denies: without valid credentials its context says why, and the pipeline answers 401. */
export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => ({
  isAuthorized: true,
  context: await authorize(event.headers?.['authorization']),
});
