import { describe, expect, it } from 'vitest';
import { aFunction, errorOf, lambdasOf, payloadOf } from './testing/a-function.ts';

/** A function that counts its invocations and does something terrible when asked to. */
const fatal = (deed: string, differences = {}) =>
  aFunction(
    `let n = 0;
    export const handler = async (event) => {
      n += 1;
      if (!event.die) return n;
      ${deed}
      return new Promise((resolve) => setInterval(() => {}, 1000));
    };`,
    differences,
  );

async function dieAndInvokeAgain(fn: ReturnType<typeof aFunction>) {
  const { lambdas, lines } = lambdasOf([fn]);
  expect(payloadOf(await lambdas.invoke('fn', {}))).toBe(1);
  const error = errorOf(await lambdas.invoke('fn', { die: true }));
  return { error, after: payloadOf(await lambdas.invoke('fn', {})), lines };
}

describe('a handler that fails', () => {
  it('gives the name, message and stack of what it threw', async () => {
    const { lambdas } = lambdasOf([
      aFunction(`class Teapot extends Error { name = 'Teapot' }
        export const handler = async () => { throw new Teapot('short and stout'); };`),
    ]);
    const error = errorOf(await lambdas.invoke('fn', {}));
    expect(error).toMatchObject({ errorType: 'Teapot', errorMessage: 'short and stout' });
    expect(error.stackTrace?.join('\n')).toContain('index.mjs');
  });

  it('gives the type of what it threw when that is no error', async () => {
    const { lambdas } = lambdasOf([aFunction(`export const handler = () => { throw 'a word'; };`)]);
    expect(errorOf(await lambdas.invoke('fn', {}))).toMatchObject({
      errorType: 'string',
      errorMessage: 'a word',
    });
  });

  it('is told that JSON cannot hold its answer', async () => {
    const { lambdas } = lambdasOf([aFunction('export const handler = () => 1n;')]);
    const error = errorOf(await lambdas.invoke('fn', {}));
    expect(error.errorType).toBe('Runtime.MarshalError');
    expect(error.errorMessage).toContain('Unable to stringify response body');
  });
});

describe('an environment that dies is replaced by a fresh one', () => {
  it('after process.exit', async () => {
    const { error, after } = await dieAndInvokeAgain(fatal('process.exit(3);'));
    expect(error.errorType).toBe('Runtime.ExitError');
    expect(error.errorMessage).toMatch(
      /^RequestId: [0-9a-f-]{36} Error: Runtime exited with error: exit status 3$/,
    );
    expect(after).toBe(1);
  });

  it('after an exception that nobody caught', async () => {
    const { error, after, lines } = await dieAndInvokeAgain(
      fatal(`setTimeout(() => { throw new Error('out of the blue'); });`),
    );
    expect(error.errorType).toBe('Runtime.ExitError');
    expect(error.errorMessage).toContain('out of the blue');
    expect(after).toBe(1);
    expect(lines.join('\n')).toContain('out of the blue');
  });

  it('after a rejection that nobody handled', async () => {
    const { error, after } = await dieAndInvokeAgain(fatal(`Promise.reject(new Error('forgotten'));`));
    expect(error).toMatchObject({
      errorType: 'Runtime.UnhandledPromiseRejection',
      errorMessage: 'forgotten',
    });
    expect(after).toBe(1);
  });

  it('after running out of memory', async () => {
    const { error, after } = await dieAndInvokeAgain(
      fatal(`const hoard = []; for (;;) hoard.push(new Array(1000).fill(Math.random()));`, { memoryMb: 64 }),
    );
    expect(error.errorType).toBe('Runtime.ExitError');
    expect(error.errorMessage).toContain('out of memory');
    expect(after).toBe(1);
  });

  it('after its time is up, waiting or busy', async () => {
    for (const deed of ['', 'for (;;) {}']) {
      const { error, after, lines } = await dieAndInvokeAgain(fatal(deed, { timeoutSeconds: 0.5 }));
      expect(error.errorType).toBe('Sandbox.Timedout');
      expect(error.errorMessage).toMatch(
        /^RequestId: [0-9a-f-]{36} Error: Task timed out after 0.50 seconds$/,
      );
      expect(after).toBe(1);
      expect(lines.join('\n')).toContain('Task timed out after 0.50 seconds');
    }
  });

  it('after it crashed while idle', async () => {
    const { lambdas } = lambdasOf([
      aFunction(`let n = 0;
        export const handler = async () => { setTimeout(() => process.exit(1), 20); return (n += 1); };`),
    ]);
    expect(payloadOf(await lambdas.invoke('fn', {}))).toBe(1);
    await expect.poll(() => lambdas.stats().idle).toBe(0);
    expect(payloadOf(await lambdas.invoke('fn', {}))).toBe(1);
  });
});

describe('payloads', () => {
  it('may hold 6 MB on the way in, and not a byte more', async () => {
    const { lambdas } = lambdasOf([aFunction('export const handler = (event) => event.length;')]);
    const largest = 'x'.repeat(6_291_454);
    expect(payloadOf(await lambdas.invoke('fn', largest))).toBe(6_291_454);
    const error = errorOf(await lambdas.invoke('fn', `${largest}x`));
    expect(error.errorType).toBe('RequestEntityTooLarge');
    expect(error.errorMessage).toContain('6291456');
  });

  it('may hold 6 MB on the way out, and the environment survives an answer that is larger', async () => {
    const { lambdas } = lambdasOf([
      aFunction(`export const handler = ({ length }) => 'é'.repeat(length / 2);`),
    ]);
    expect(payloadOf(await lambdas.invoke('fn', { length: 6_291_554 }))).toHaveLength(3_145_777);
    const error = errorOf(await lambdas.invoke('fn', { length: 6_291_556 }));
    expect(error).toEqual({
      errorType: 'Function.ResponseSizeTooLarge',
      errorMessage:
        'Response payload size (6291558 bytes) exceeded maximum allowed payload size (6291556 bytes).',
    });
    expect(lambdas.stats().coldStarts).toBe(1);
  });
});
