import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { createIssuer } from '../issuer/index.ts';
import type { Issuer, IssuerOptions } from '../issuer/index.ts';
import { issuerDirectory, writeIssuerIdentity } from './issuer-identity.ts';

const clients = z.array(
  z.strictObject({
    client_id: z.string().min(1),
    client_secret: z.string().min(16),
    scope: z.string().optional(),
  }),
);

/**
 * Opens the issuer of a data directory and notes there who it is. Machine clients are read from `clients.json` in its folder, where there is
 * one: `[{ client_id, client_secret, scope? }]`.
 */
export async function openIssuer(
  dataDir: string,
  options: Pick<IssuerOptions, 'issuer' | 'audience' | 'log'>,
): Promise<Issuer> {
  const directory = issuerDirectory(dataDir);
  writeIssuerIdentity(dataDir, options);
  return createIssuer({
    ...options,
    directory,
    accounts: (sub) => Promise.resolve({ accountId: sub, claims: () => ({ sub }) }),
    clients: readClients(join(directory, 'clients.json')),
  });
}

function readClients(file: string): IssuerOptions['clients'] {
  if (!existsSync(file)) return [];
  const shared = { grant_types: ['client_credentials'], redirect_uris: [], response_types: [] };
  return clients.parse(JSON.parse(readFileSync(file, 'utf8'))).map(({ scope = 'api', ...client }) => ({
    ...shared,
    ...client,
    scope,
  }));
}
