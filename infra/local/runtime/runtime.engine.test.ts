import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInstance, startRuntime } from './index.ts';
import type { Runtime } from './index.ts';
import { aSystem } from './testing/a-system.ts';

const NIP = '198001012005011001';
const lines: string[] = [];
let cdkOut: string;
let root: string;
let runtime: Runtime;

const start = (dataDir: string, port = 0): Promise<Runtime> =>
  startRuntime({ port, dataDir, cdkOut, log: (line) => lines.push(line) });

async function call(method: string, path: string, headers?: Record<string, string>): Promise<Response> {
  const token = await runtime.issuer.mintToken({ sub: NIP, ttlSeconds: 60 });
  return fetch(`${runtime.url}${path}`, { method, headers: headers ?? { authorization: `Bearer ${token}` } });
}

beforeAll(async () => {
  cdkOut = await aSystem();
  root = mkdtempSync(join(tmpdir(), 'runtime-'));
  runtime = await start(join(root, 'data'));
});

afterAll(async () => {
  await runtime.close();
  rmSync(root, { recursive: true, force: true });
});

describe('one request', () => {
  it('goes through authorizer and function to table, bucket, queue, bus, workflow and secret', async () => {
    const made = await call('POST', '/things/one');
    expect({ status: made.status, body: await made.text() }).toEqual({
      status: 201,
      body: '{"secretLength":40}',
    });
    expect(await (await call('GET', '/things/one')).text()).toBe(NIP);

    await runtime.idle();
    const seen = ['seen-one', 'seen-{"id":"one"}', 'step-one', 'seen-stream'];
    const answers = await Promise.all(seen.map((id) => call('GET', `/things/${encodeURIComponent(id)}`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const executionArn = `${runtime.model.stateMachines[0]?.arn.replace('stateMachine', 'execution')}:one`;
    expect(await runtime.stepFunctions.describe(executionArn)).toMatchObject({
      status: 'SUCCEEDED',
      output: '{"done":"one"}',
    });
  });

  it('reaches objects under the same origin, with the credentials of the data directory', async () => {
    await call('POST', '/things/object');
    const { credentials, s3Endpoint: endpoint } = runtime;
    const client = new S3Client({ endpoint, region: 'ap-southeast-3', credentials });
    const object = await client.send(new GetObjectCommand({ Bucket: 'files', Key: 'things/object' }));
    expect(await object.Body?.transformToString()).toBe('object');
    client.destroy();
    expect((await fetch(`${runtime.url}/files/things/object`)).status).toBe(403);
  });

  it('without a token, or with one of somebody else, gets no further than the authorizer', async () => {
    expect((await call('GET', '/things/one', {})).status).toBe(403);
    expect((await call('GET', '/things/one', { authorization: 'Bearer x.y.z' })).status).toBe(403);
  });

  it('for nothing that exists is answered by the API', async () => {
    expect((await call('GET', '/nowhere')).status).toBe(404);
    expect((await call('GET', '/oidcx')).status).toBe(404);
  });
});

describe('the origin', () => {
  it('serves the issuer that it announces', async () => {
    const answer = await fetch(`${runtime.url}/oidc/.well-known/openid-configuration`);
    expect(await answer.json()).toMatchObject({ issuer: `${runtime.url}/oidc` });
  });

  it('answers on both meanings of localhost', async () => {
    expect((await fetch(`http://127.0.0.1:${runtime.port}/oidc/jwks`)).status).toBe(200);
  });

  it('does not start on a port that is in use, and leaves nothing behind', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    const { port } = blocker.address() as AddressInfo;
    const dataDir = join(root, 'blocked');
    await expect(start(dataDir, port)).rejects.toThrow(`Port ${port} is in use`);
    expect(existsSync(join(dataDir, 'instance.lock'))).toBe(false);
    await new Promise((resolve) => blocker.close(resolve));
  });
});

describe('an AWS request', () => {
  it('to a service that is not there is refused by name', async () => {
    const headers = { 'x-amz-target': 'AmazonSSM.GetParameter' };
    const answer = await fetch(runtime.awsEndpoint, { method: 'POST', headers, body: '{}' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('AmazonSSM.GetParameter');
  });
});

describe('a data directory', () => {
  it('is announced, and held against a second instance', async () => {
    expect(findInstance(runtime.dataDir)).toMatchObject({
      url: runtime.url,
      port: runtime.port,
      pid: process.pid,
    });
    await expect(start(runtime.dataDir)).rejects.toThrow(/is running/);
  });

  it('keeps data, secrets, keys and credentials over a restart', async () => {
    await call('POST', '/things/kept');
    await runtime.idle();
    const { credentials, port, dataDir } = runtime;
    const secret = runtime.secrets.value('app-Secret');
    const token = await runtime.issuer.mintToken({ sub: NIP, ttlSeconds: 60 });
    await runtime.close();
    expect(findInstance(dataDir)).toBeUndefined();

    runtime = await start(dataDir, port);
    expect(runtime.credentials).toEqual(credentials);
    expect(runtime.secrets.value('app-Secret')).toBe(secret);
    const answer = await call('GET', '/things/kept', { authorization: `Bearer ${token}` });
    expect(await answer.text()).toBe(NIP);
  });

  it('tells how much memory is used', () => {
    const { runtimeMb, totalMb } = runtime.memory();
    expect(runtimeMb).toBeGreaterThan(10);
    expect(totalMb).toBeGreaterThanOrEqual(runtimeMb);
  });
});
