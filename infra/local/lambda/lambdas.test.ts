import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { aFunction, errorOf, lambdasOf, payloadOf } from './testing/a-function.ts';

const COUNTER = 'let n = 0; export const handler = async () => (n += 1);';

describe('an invocation', () => {
  it('carries its payload to the handler and its answer back through JSON', async () => {
    const { lambdas } = lambdasOf([
      aFunction(
        `export const handler = async (event) => ({ event, gone: undefined, at: new Date(0), list: [undefined] });`,
      ),
    ]);
    const payload = payloadOf(await lambdas.invoke('fn', { name: 'Sri', gone: undefined, at: new Date(0) }));
    const at = '1970-01-01T00:00:00.000Z';
    expect(payload).toEqual({ event: { name: 'Sri', at }, at, list: [null] });
  });

  it('finds a function by name, by ARN and by ARN with $LATEST', async () => {
    const fn = aFunction('export const handler = () => "here";');
    const { lambdas } = lambdasOf([fn]);
    for (const name of ['fn', fn.arn, `${fn.arn}:$LATEST`]) {
      expect(payloadOf(await lambdas.invoke(name, null))).toBe('here');
    }
  });

  it('answers null when the handler returns nothing, and hands an empty event to a handler without payload', async () => {
    const { lambdas } = lambdasOf([
      aFunction('export const handler = async () => {};', { name: 'silent' }),
      aFunction('export const handler = async (event) => [event];', { name: 'echo' }),
    ]);
    expect(payloadOf(await lambdas.invoke('silent', {}))).toBeNull();
    expect(payloadOf(await lambdas.invoke('echo', undefined))).toEqual([{}]);
    expect(payloadOf(await lambdas.invoke('echo', null))).toEqual([null]);
  });

  it('knows its request, its function and its remaining time', async () => {
    const fn = aFunction(`export const handler = async (event, context) => {
      const first = context.getRemainingTimeInMillis();
      await new Promise((resolve) => setTimeout(resolve, 30));
      return { ...context, first, second: context.getRemainingTimeInMillis() };
    };`);
    const { lambdas } = lambdasOf([fn]);
    const context = payloadOf(await lambdas.invoke('fn', {})) as Record<string, unknown>;
    const again = payloadOf(await lambdas.invoke('fn', {})) as Record<string, unknown>;
    expect(context).toMatchObject({ functionName: 'fn', invokedFunctionArn: fn.arn, memoryLimitInMB: '256' });
    expect(context['awsRequestId']).toMatch(/^[0-9a-f-]{36}$/);
    expect(again['awsRequestId']).not.toBe(context['awsRequestId']);
    expect(context['first']).toBeGreaterThan(context['second'] as number);
    expect(context['first']).toBeLessThanOrEqual(20_000);
  });

  it('of an unknown function is an error that names it', async () => {
    const { lambdas } = lambdasOf([]);
    const error = errorOf(await lambdas.invoke('nobody', {}));
    expect(error).toEqual({
      errorType: 'ResourceNotFoundException',
      errorMessage: 'Function not found: nobody',
    });
  });

  it('sends output of the function to the log, line by line and with its name', async () => {
    const { lambdas, lines } = lambdasOf([
      aFunction(`export const handler = async () => { console.log('one\\ntwo'); console.error('three'); };`),
    ]);
    await lambdas.invoke('fn', {});
    await vi.waitFor(() => expect(lines.toSorted()).toEqual(['fn one', 'fn three', 'fn two']));
  });
});

describe('the environments of a function', () => {
  it('are eight for eight concurrent invocations', async () => {
    const meeting = aFunction(`import { threadId } from 'node:worker_threads';
      import { connect } from 'node:net';
      export const handler = ({ port }) => new Promise((resolve, reject) => {
        connect(port).on('data', () => resolve(threadId)).on('error', reject);
      });`);
    const { lambdas } = lambdasOf([meeting]);
    // Nobody gets an answer before all eight are there at once.
    const guests: Socket[] = [];
    const server = createServer((socket) => {
      guests.push(socket);
      if (guests.length === 8) for (const guest of guests) guest.end('go');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const threads = await Promise.all(Array.from({ length: 8 }, () => lambdas.invoke('fn', { port })));
    server.close();
    expect(new Set(threads.map(payloadOf)).size).toBe(8);
    expect(lambdas.stats()).toMatchObject({ invocations: 8, coldStarts: 8, busy: 0, idle: 8 });
  });

  it('are used again while warm, with the state of their module', async () => {
    const { lambdas } = lambdasOf([aFunction(COUNTER)]);
    for (const expected of [1, 2, 3]) expect(payloadOf(await lambdas.invoke('fn', {}))).toBe(expected);
    expect(lambdas.stats()).toEqual({ invocations: 3, coldStarts: 1, errors: 0, busy: 0, idle: 1 });
  });

  it('are kept after a handler threw', async () => {
    const { lambdas } = lambdasOf([
      aFunction(
        `let n = 0; export const handler = async () => { n += 1; if (n === 1) throw new RangeError('no'); return n; };`,
      ),
    ]);
    expect(errorOf(await lambdas.invoke('fn', {})).errorType).toBe('RangeError');
    expect(payloadOf(await lambdas.invoke('fn', {}))).toBe(2);
  });

  it('end when they stay idle', async () => {
    const { lambdas } = lambdasOf([aFunction(COUNTER)], { idleSeconds: 0.05 });
    await lambdas.invoke('fn', {});
    await vi.waitFor(() => expect(lambdas.stats().idle).toBe(0));
    expect(payloadOf(await lambdas.invoke('fn', {}))).toBe(1);
  });

  it('stay warm in a limited number, and the one that waited longest goes first', async () => {
    const functions = ['a', 'b', 'c'].map((name) => aFunction(COUNTER, { name }));
    const { lambdas } = lambdasOf(functions, { maxWarm: 2 });
    for (const name of ['a', 'b', 'a', 'c']) await lambdas.invoke(name, {});
    expect(lambdas.stats().idle).toBe(2);
    expect(payloadOf(await lambdas.invoke('a', {}))).toBe(3);
    expect(payloadOf(await lambdas.invoke('b', {}))).toBe(1);
  });

  it('are no more than the reserved concurrency; what comes beyond it is throttled', async () => {
    const fn = aFunction(COUNTER, { reservedConcurrency: 1 });
    const { lambdas } = lambdasOf([fn]);
    const [first, second] = await Promise.all([lambdas.invoke('fn', {}), lambdas.invoke('fn', {})]);
    expect(payloadOf(first)).toBe(1);
    expect(errorOf(second).errorType).toBe('TooManyRequestsException');
    expect(payloadOf(await lambdas.invoke('fn', {}))).toBe(2);
  });

  it('all end with the service, also busy ones, and it takes no more invocations', async () => {
    const { lambdas, lines } = lambdasOf([
      aFunction(
        `export const handler = () => { console.log('busy'); return new Promise(() => setInterval(() => {}, 1000)); };`,
      ),
    ]);
    const running = lambdas.invoke('fn', {});
    await vi.waitFor(() => expect(lines).toContain('fn busy'));
    await lambdas.close();
    expect(errorOf(await running).errorType).toBe('Runtime.ExitError');
    expect(lambdas.stats()).toMatchObject({ busy: 0, idle: 0 });
    await expect(lambdas.invoke('fn', {})).rejects.toThrow('fn cannot be invoked');
  });
});

describe('a set of functions', () => {
  it('is refused when two have the same name', () => {
    const fn = aFunction(COUNTER);
    expect(() => lambdasOf([fn, fn])).toThrow('Two Lambda functions are called fn');
  });
});
