import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { createIssuer } from '../issuer/index.ts';
import type { Issuer, IssuerOptions } from '../issuer/index.ts';

const identity = z.strictObject({ issuer: z.string(), audience: z.string() });
const clients = z.array(
  z.strictObject({
    client_id: z.string().min(1),
    client_secret: z.string().min(16),
    scope: z.string().optional(),
  }),
);

/** Where the keys of the issuer of a data directory are kept. */
export function issuerDirectory(dataDir: string): string {
  return join(dataDir, 'issuer');
}

/**
 * Opens the issuer of a data directory and notes its URL and audience there, so that tokens can be signed while nothing runs. Machine
 * clients are read from `clients.json` in its folder, where there is one: `[{ client_id, client_secret, scope? }]`.
 */
export async function openIssuer(
  dataDir: string,
  options: Omit<IssuerOptions, 'directory' | 'accounts' | 'clients'>,
): Promise<Issuer> {
  const directory = issuerDirectory(dataDir);
  mkdirSync(directory, { recursive: true });
  const { issuer, audience } = options;
  writeFileSync(join(directory, 'identity.json'), JSON.stringify({ issuer, audience }));
  return createIssuer({
    ...options,
    directory,
    accounts: (sub) => Promise.resolve({ accountId: sub, claims: () => ({ sub }) }),
    clients: readClients(join(directory, 'clients.json')),
  });
}

/** URL and audience of the issuer that last ran over a data directory, or undefined when none did. */
export function readIssuerIdentity(dataDir: string): { issuer: string; audience: string } | undefined {
  const file = join(issuerDirectory(dataDir), 'identity.json');
  return existsSync(file) ? identity.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
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
