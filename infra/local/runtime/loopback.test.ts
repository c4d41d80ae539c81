import { afterAll, beforeAll, expect, it } from 'vitest';
import { listenOnLoopback } from './loopback.ts';
import type { Loopback } from './loopback.ts';

let server: Loopback;

beforeAll(async () => {
  server = await listenOnLoopback(
    0,
    async (request, response) => void response.end(String(request.headers['x-long']?.length)),
    () => undefined,
  );
});
afterAll(() => server.close());

it('hands on headers that are longer than the gateway takes, so that the gateway refuses them', async () => {
  const response = await fetch(`http://127.0.0.1:${server.port}`, {
    headers: { 'x-long': 'x'.repeat(30_000) },
  });
  expect([response.status, await response.text()]).toEqual([200, '30000']);
});
