import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createIssuer } from './index.ts';
import type { Issuer } from './index.ts';

const AUDIENCE = 'kinerja-api';
const NIP = '198001012005011001';
const REDIRECT = 'http://localhost:9/callback';
const servers: Server[] = [];

async function start(directory = mkdtempSync(join(tmpdir(), 'issuer-'))): Promise<Issuer> {
  const holder: { issuer?: Issuer } = {};
  const server = createServer((request, response) => void holder.issuer?.handle(request, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const clients = [
    {
      client_id: 'sync',
      client_secret: 's3cret',
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    },
    { client_id: 'web', token_endpoint_auth_method: 'none' as const, redirect_uris: [REDIRECT] },
  ];
  holder.issuer = await createIssuer({
    issuer: `http://localhost:${port}/oidc`,
    audience: AUDIENCE,
    directory,
    accounts: (sub) => Promise.resolve(sub === NIP ? { accountId: sub, claims: () => ({ sub }) } : undefined),
    clients,
    log: (line) => expect.fail(line),
  });
  return holder.issuer;
}

async function discover(issuer: Issuer): Promise<Record<string, string>> {
  const answer = await fetch(`${issuer.issuer}/.well-known/openid-configuration`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Record<string, string>;
}

/** As the deployed authorizer does: everything it knows is the issuer's URL and the audience. */
async function verify(issuer: Issuer, token: string): ReturnType<typeof jwtVerify> {
  const { jwks_uri: uri = '' } = await discover(issuer);
  const keys = createRemoteJWKSet(new URL(uri));
  return jwtVerify(token, keys, {
    issuer: issuer.issuer,
    audience: AUDIENCE,
    typ: 'at+jwt',
    algorithms: ['ES256'],
  });
}

async function requestToken(
  issuer: Issuer,
  secret: string,
  fields: Record<string, string>,
): Promise<Response> {
  const { token_endpoint: endpoint = '' } = await discover(issuer);
  return fetch(endpoint, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`sync:${secret}`).toString('base64')}` },
    body: new URLSearchParams(fields),
  });
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

describe('discovery', () => {
  it('names the issuer, PKCE, logout and no algorithm but its own', async () => {
    const issuer = await start();
    const found = await discover(issuer);
    expect(found).toMatchObject({
      issuer: issuer.issuer,
      jwks_uri: `${issuer.issuer}/jwks`,
      code_challenge_methods_supported: ['S256'],
      id_token_signing_alg_values_supported: ['ES256'],
    });
    expect(found['end_session_endpoint']).toBe(`${issuer.issuer}/session/end`);
  });

  it('gives away no private key', async () => {
    const issuer = await start();
    const { keys } = (await (await fetch(`${issuer.issuer}/jwks`)).json()) as {
      keys: Record<string, unknown>[];
    };
    expect(keys).toHaveLength(1);
    expect(keys[0]).not.toHaveProperty('d');
  });
});

describe('an access token', () => {
  it('that was minted is one that an authorizer accepts', async () => {
    const issuer = await start();
    const { payload } = await verify(issuer, await issuer.mintToken({ sub: NIP, ttlSeconds: 60 }));
    expect(payload).toMatchObject({ sub: NIP, aud: AUDIENCE, client_id: 'command-line' });
  });

  it('that has expired is refused', async () => {
    const issuer = await start();
    const token = await issuer.mintToken({ sub: NIP, ttlSeconds: -60 });
    await expect(verify(issuer, token)).rejects.toThrow(/"exp" claim timestamp check failed/);
  });

  it('of another issuer is refused', async () => {
    const [issuer, other] = [await start(), await start()];
    const token = await other.mintToken({ sub: NIP, ttlSeconds: 60 });
    await expect(verify(issuer, token)).rejects.toThrow();
  });

  it('stays valid when the issuer starts again over the same folder', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'issuer-'));
    const first = await start(directory);
    const token = await first.mintToken({ sub: NIP, ttlSeconds: 60 });
    const second = await start(directory);
    const keys = createRemoteJWKSet(new URL(`${second.issuer}/jwks`));
    await expect(jwtVerify(token, keys, { issuer: first.issuer })).resolves.toBeDefined();
    expect(statSync(join(directory, 'signing-key.json')).mode & 0o777).toBe(0o600);
  });

  it('of a machine client has its id as subject and the form of a minted one', async () => {
    const issuer = await start();
    const answer = await requestToken(issuer, 's3cret', { grant_type: 'client_credentials', scope: 'api' });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const { payload, protectedHeader } = await verify(issuer, token);
    expect(payload).toMatchObject({ sub: 'sync', client_id: 'sync', scope: 'api' });
    const minted = await issuer.mintToken({ sub: NIP, ttlSeconds: 60 });
    expect(decodeProtectedHeader(minted)).toEqual(protectedHeader);
    const { payload: mintedPayload } = await verify(issuer, minted);
    expect(Object.keys({ ...mintedPayload, scope: '' }).toSorted()).toEqual(Object.keys(payload).toSorted());
  });

  it('is not given to a machine client with the wrong secret', async () => {
    const answer = await requestToken(await start(), 'wrong', { grant_type: 'client_credentials' });
    expect(answer.status).toBe(401);
  });
});

describe('the code flow', () => {
  async function authorize(more: Record<string, string>): Promise<Response> {
    const { authorization_endpoint: endpoint = '' } = await discover(await start());
    const query = new URLSearchParams({
      client_id: 'web',
      response_type: 'code',
      redirect_uri: REDIRECT,
      scope: 'openid',
      state: 'x',
      ...more,
    });
    return fetch(`${endpoint}?${query}`, { redirect: 'manual' });
  }

  it('refuses a request without PKCE', async () => {
    const location = (await authorize({})).headers.get('location') ?? '';
    expect(new URL(location).searchParams.get('error')).toBe('invalid_request');
  });

  it('with PKCE asks the person to sign in', async () => {
    const challenge = createHash('sha256').update(randomBytes(32).toString('hex')).digest('base64url');
    const answer = await authorize({ code_challenge: challenge, code_challenge_method: 'S256' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/^\/oidc\/interaction\/[\w-]+$/);
  });
});
