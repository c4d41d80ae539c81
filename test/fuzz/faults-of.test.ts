import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { routesOf } from '../../shared/contracts/route.ts';
import { accept, refuse } from '../../shared/kernel/refusal.ts';
import type { Handlers } from '../../shared/platform/http/serve.ts';
import { serve } from '../../shared/platform/http/serve.ts';
import { faultsOf } from './faults-of.ts';
import type { Sent } from './sent.ts';
import { send } from './send.ts';

const routes = routesOf([
  {
    name: 'getThing',
    method: 'GET',
    path: '/v1/thing',
    permission: 'public',
    summary: 'Shows a thing',
    contract: { response: z.object({ n: z.number() }), status: 200 },
  },
]);
const [route] = routes;
const secret = { ...route, permission: 'thing.read' };
const asked: Sent = {
  kind: 'described',
  who: 'pegawai',
  route,
  method: 'GET',
  target: '/v1/thing',
  headers: {},
};
const good = { token: 'Bearer x', good: true };
const ID = 'an-id';

type Reply = APIGatewayProxyStructuredResultV2;
let close: () => void = () => undefined;
afterEach(() => close());

/** Sends the request to a server that answers so, and judges what came. */
async function judged(reply: Reply, sent: Sent = asked, credentials = good): Promise<string[]> {
  const server = createServer((_, response) => {
    response.writeHead(reply.statusCode ?? 200, { 'apigw-requestid': ID, ...(reply.headers as object) });
    response.end(reply.body);
  });
  close = () => server.close();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await send(`http://127.0.0.1:${port}`, sent, credentials.token);
  return faultsOf(sent, answer, credentials);
}

/** What the product's own pipeline answers when this is its handler. */
function answered(getThing: Handlers<typeof routes>['getThing']): Promise<Reply> {
  const event = { routeKey: 'GET /v1/thing', headers: {}, requestContext: { requestId: ID } };
  return serve(routes, { getThing }, {})(event as unknown as APIGatewayProxyEventV2);
}

const fine = () => answered(async () => accept({ body: { n: 1 } }));
const refused = () => answered(async () => refuse('route.not-found'));

/** The refusal with some of its problem changed. */
async function refusedWith(change: object, more: Reply = {}): Promise<Reply> {
  const reply = await refused();
  const body = { ...(JSON.parse(reply.body ?? '') as object), ...change };
  return { ...reply, ...more, body: JSON.stringify(body) };
}

describe('an answer', () => {
  it('within its contract has no faults', async () => {
    expect(await judged(await fine())).toEqual([]);
    expect(await judged(await refused())).toEqual([]);
  });

  it('is at fault when the handler throws, or returns what its contract does not have', async () => {
    const thrown = await answered(async () => {
      throw new TypeError('x is not a function');
    });
    expect(await judged(thrown)).toEqual([expect.stringMatching(/^status 500/)]);
    const other = await answered(async () => accept({ body: { n: 'one' } as never }));
    expect(await judged(other)).toEqual([expect.stringMatching(/^status 500/)]);
  });

  it.each([
    ['has a field too many', { body: '{"n":1,"nip":"198001012005011001"}' }, /more than its contract/],
    ['has another shape', { body: '{"n":"one"}' }, /breaks its contract/],
    ['is no JSON', { body: 'ok' }, /breaks its contract/],
    ['is of another status', { statusCode: 201 }, /201 is not declared/],
    ['is of another type', { headers: { 'content-type': 'text/html' } }, /content type text\/html/],
    ['may be kept', { headers: { 'content-type': 'application/json' } }, /caches may keep it/],
  ])('is at fault when it %s', async (_, change, fault) => {
    const faults = await judged({ ...(await fine()), ...change });
    expect(faults).toContainEqual(expect.stringMatching(fault));
  });

  it.each([
    ['a stack', new Error('x').stack ?? ''],
    ['a file of ours', 'failed in functions/skp/store/keys.ts:12'],
    ['an error of the SDK', 'ValidationException: one of the keys'],
  ])('is at fault when it tells %s', async (_, next) => {
    const faults = await judged(await refusedWith({ next }));
    expect(faults).toContainEqual(expect.stringMatching(/tells of the inside/));
  });

  it.each([
    ['no next step', { next: '' }, /no sentence/],
    ['an empty place', { next: 'Hubungi {who}.' }, /empty place: \{who\}/],
    ['a code of nowhere', { code: 'thing.odd', type: 'urn:kinerja:refusal:thing.odd' }, /none of the list/],
    ['another status inside', { status: 409 }, /the problem says 409/],
    ['the id of another request', { correlationId: 'other' }, /correlation id/],
    ['a field too many', { stack: [] }, /more than its contract/],
  ])('is at fault when its problem has %s', async (_, change, fault) => {
    expect(await judged(await refusedWith(change))).toContainEqual(expect.stringMatching(fault));
  });

  it('is at fault when a code has the status of another kind', async () => {
    const faults = await judged(await refusedWith({ status: 409 }, { statusCode: 409 }));
    expect(faults).toEqual(['route.not-found is no 409']);
  });

  it('is at fault when somebody without credentials gets anything but 401', async () => {
    const faults = await judged(await fine(), { ...asked, route: secret }, { token: '', good: false });
    expect(faults).toEqual(['somebody without credentials got past them']);
  });

  it('is at fault when there is no route for the request', async () => {
    const { route: _, ...stray } = asked;
    expect(await judged(await fine(), stray)).toEqual(['status 200 where there is no route']);
  });

  it('of the gateway counts only for what no function can get', async () => {
    const own = { statusCode: 413, headers: { 'content-type': 'application/json' }, body: '{"message":"x"}' };
    expect(await judged(own)).not.toEqual([]);
    expect(await judged(own, { ...asked, method: 'POST', body: 'x'.repeat(7_000_000) })).toEqual([]);
  });
});
