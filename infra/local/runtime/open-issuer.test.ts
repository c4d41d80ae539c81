import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issuerDirectory, readIssuerIdentity } from './issuer-identity.ts';
import { listenOnLoopback } from './loopback.ts';
import { openIssuer } from './open-issuer.ts';

const log = (line: string): void => expect.fail(line);

function aDataDirectory(clients?: unknown): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'issuer-data-'));
  mkdirSync(issuerDirectory(dataDir));
  if (clients !== undefined)
    writeFileSync(join(issuerDirectory(dataDir), 'clients.json'), JSON.stringify(clients));
  return dataDir;
}

describe('the issuer of a data directory', () => {
  it('is known afterwards without running', async () => {
    const dataDir = aDataDirectory();
    expect(readIssuerIdentity(dataDir)).toBeUndefined();
    await openIssuer(dataDir, { issuer: 'http://localhost:1/oidc', audience: 'things', log });
    expect(readIssuerIdentity(dataDir)).toEqual({ issuer: 'http://localhost:1/oidc', audience: 'things' });
  });

  it('knows the machine clients that its file lists', async () => {
    const secret = 'a secret of enough length';
    const dataDir = aDataDirectory([{ client_id: 'sync', client_secret: secret }]);
    const issuer = await openIssuer(dataDir, { issuer: 'http://localhost:1/oidc', audience: 'things', log });
    const server = await listenOnLoopback(0, issuer.handle, log);
    const answer = await fetch(`http://127.0.0.1:${server.port}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`sync:${secret.replaceAll(' ', '+')}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect({ status: answer.status, body: await answer.json() }).toMatchObject({
      status: 200,
      body: { token_type: 'Bearer' },
    });
    await server.close();
  });

  it('refuses a file of clients that is wrong, and a secret that is too short', async () => {
    const dataDir = aDataDirectory([{ client_id: 'sync', client_secret: 'short' }]);
    const opening = openIssuer(dataDir, { issuer: 'http://localhost:1/oidc', audience: 'things', log });
    await expect(opening).rejects.toThrow(/client_secret/);
  });
});
