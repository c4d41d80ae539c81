import { describe, expect, it } from 'vitest';
import { aCodeDirectory, aFunction, errorOf, lambdasOf, payloadOf } from './testing/a-function.ts';

async function invokeBundle(files: Record<string, string>, handler = 'index.handler') {
  const { lambdas } = lambdasOf([aFunction('', { codeDirectory: aCodeDirectory(files), handler })]);
  return lambdas.invoke('fn', {});
}

describe('a bundle', () => {
  it('is an ES module with top-level await', async () => {
    const source = 'const word = await Promise.resolve("awaited"); export const handler = () => word;';
    expect(payloadOf(await invokeBundle({ 'index.mjs': source }))).toBe('awaited');
  });

  it('is a CommonJS script, with require, also below a project of modules', async () => {
    const source = `const { join } = require('node:path'); exports.handler = async () => join('a', 'b') + typeof __dirname;`;
    expect(payloadOf(await invokeBundle({ 'index.js': source }))).toBe('a/bstring');
    expect(payloadOf(await invokeBundle({ 'index.cjs': source }))).toBe('a/bstring');
  });

  it('is a module in a file named .js when it says so or is written so', async () => {
    const source = 'export const handler = () => import.meta.filename.endsWith("index.js");';
    const manifest = '{ "type": "module" }';
    expect(payloadOf(await invokeBundle({ 'index.js': source }))).toBe(true);
    expect(payloadOf(await invokeBundle({ 'index.js': source, 'package.json': manifest }))).toBe(true);
  });

  it('may name another file and a nested export', async () => {
    const source = 'export const routes = { read: () => "nested" };';
    expect(payloadOf(await invokeBundle({ 'api.mjs': source }, 'api.routes.read'))).toBe('nested');
  });
});

describe('a bundle that cannot be loaded', () => {
  it.each([
    [
      'has no such file',
      { 'other.mjs': '' },
      'index.handler',
      'Runtime.ImportModuleError',
      "Cannot find module 'index'",
    ],
    [
      'misses a module',
      { 'index.mjs': 'import "./gone.mjs";' },
      'index.handler',
      'Runtime.ImportModuleError',
      'gone.mjs',
    ],
    [
      'is no JavaScript',
      { 'index.mjs': 'export const = 1' },
      'index.handler',
      'Runtime.UserCodeSyntaxError',
      'SyntaxError',
    ],
    [
      'has no such export',
      { 'index.mjs': '' },
      'index.handler',
      'Runtime.HandlerNotFound',
      'index.handler is undefined',
    ],
    [
      'has a handler without export',
      { 'index.mjs': '' },
      'index',
      'Runtime.MalformedHandlerName',
      "Bad handler 'index'",
    ],
    ['throws', { 'index.mjs': 'throw new TypeError("at start")' }, 'index.handler', 'TypeError', 'at start'],
    [
      'wants a callback',
      { 'index.mjs': 'export const handler = (event, context, callback) => callback();' },
      'index.handler',
      'Runtime.CallbackHandlerDeprecated',
      'takes a callback',
    ],
    ['exits', { 'index.mjs': 'process.exit(7)' }, 'index.handler', 'Runtime.ExitError', 'exit status 7'],
  ])('says that it %s', async (_, files, handler, errorType, message) => {
    const error = errorOf(await invokeBundle(files, handler));
    expect(error.errorType).toBe(errorType);
    expect(error.errorMessage).toContain(message);
  });

  it('is tried again at the next invocation', async () => {
    const { lambdas } = lambdasOf([aFunction('throw new Error("no start")')]);
    await lambdas.invoke('fn', {});
    await lambdas.invoke('fn', {});
    expect(lambdas.stats()).toEqual({ invocations: 2, coldStarts: 2, errors: 2, busy: 0, idle: 0 });
  });
});
