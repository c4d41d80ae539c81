import { describe, expect, it } from 'vitest';
import { aFunction, lambdasOf, payloadOf } from './testing/a-function.ts';

const SHOW = 'export const handler = () => ({ ...process.env });';

describe('the environment of a function', () => {
  it('is what the template, the base and Lambda say, and nothing of the parent', async () => {
    process.env['SECRET_OF_THE_PARENT'] = 'secret';
    const fn = aFunction(SHOW, { environment: { TABLE: 'kinerja' } });
    const { lambdas } = lambdasOf([fn], { baseEnvironment: { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' } });
    const env = payloadOf(await lambdas.invoke('fn', {})) as Record<string, string>;
    delete process.env['SECRET_OF_THE_PARENT'];
    expect(env).toEqual({
      TABLE: 'kinerja',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
      _HANDLER: 'index.handler',
      AWS_REGION: 'ap-southeast-3',
      AWS_DEFAULT_REGION: 'ap-southeast-3',
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      AWS_LAMBDA_FUNCTION_NAME: 'fn',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
      AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/fn',
      AWS_LAMBDA_LOG_STREAM_NAME: expect.stringMatching(/^\d{4}-\d{2}-\d{2}\/\[\$LATEST\][0-9a-f]{32}$/),
      LAMBDA_TASK_ROOT: fn.codeDirectory,
      TZ: ':UTC',
    });
  });

  it('has the variables of the template over those of the base', async () => {
    const fn = aFunction(SHOW, { environment: { LOG_LEVEL: 'WARN' } });
    const { lambdas } = lambdasOf([fn], {
      baseEnvironment: { LOG_LEVEL: 'DEBUG', AWS_ACCESS_KEY_ID: 'local' },
    });
    const env = payloadOf(await lambdas.invoke('fn', {}));
    expect(env).toMatchObject({ LOG_LEVEL: 'WARN', AWS_ACCESS_KEY_ID: 'local' });
  });

  it('does not reach the parent or another environment when a function changes it', async () => {
    const change = 'export const handler = () => (process.env.MARK = (process.env.MARK ?? "") + "x");';
    const { lambdas } = lambdasOf([aFunction(change, { name: 'a' }), aFunction(change, { name: 'b' })]);
    await lambdas.invoke('a', {});
    expect(payloadOf(await lambdas.invoke('b', {}))).toBe('x');
    expect(process.env['MARK']).toBeUndefined();
  });

  it('may not be given a variable that Lambda reserves', () => {
    const fn = aFunction(SHOW, { environment: { AWS_REGION: 'us-east-1' } });
    expect(() => lambdasOf([fn])).toThrow(
      'Function fn sets environment variables that Lambda reserves: AWS_REGION',
    );
  });

  it('takes the Node options that a thread can have, and names one that it cannot', async () => {
    const options = (name: string, NODE_OPTIONS: string) =>
      aFunction(SHOW, { name, environment: { NODE_OPTIONS } });
    const { lambdas } = lambdasOf([
      options('mapped', '--enable-source-maps'),
      options('titled', '--title=mine'),
    ]);
    expect(payloadOf(await lambdas.invoke('mapped', {}))).toMatchObject({
      NODE_OPTIONS: '--enable-source-maps',
    });
    await expect(lambdas.invoke('titled', {})).rejects.toThrow('--title');
  });
});
