import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type RequestOptions,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { LambdaFunction } from '../../lambda/index.ts';
import { aFunction, lambdasOf } from '../../lambda/testing/a-function.ts';
import { createHttpApi, type HttpApiOptions, type Route } from '../index.ts';

/** A function that answers with its own event as JSON. */
export const ECHO = 'export const handler = async (event) => event;';

/** An answer as it came over the wire. */
export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  json: () => Record<string, unknown>;
};

/** A running API: where it listens, how to ask it, what it and its functions logged. */
export type RunningApi = {
  port: number;
  lines: string[];
  /** Requests that the API has not finished with. */
  open(): number;
  ask(
    method: string,
    path: string,
    headers?: Record<string, string | string[]>,
    body?: string | Buffer,
  ): Promise<Answer>;
};

/** Bundles by function name → an API on a real port with real workers; everything ends with the test. */
export async function anApi(
  bundles: Record<string, string>,
  routes: Record<string, string | { to: string; authorizer: string }>,
  differences: Partial<HttpApiOptions> & { functions?: Partial<LambdaFunction> } = {},
): Promise<RunningApi> {
  const { functions: each, ...options } = differences;
  const functions = Object.entries(bundles).map(([name, source]) => aFunction(source, { ...each, name }));
  const { lambdas, lines } = lambdasOf(functions);
  const arnOf = (name: string) => functions.find((fn) => fn.name === name)?.arn ?? name;
  const api = createHttpApi({
    apiId: 'a1b2c3d4e5',
    stage: '$default',
    routes: Object.entries(routes).map(([routeKey, target]): Route => {
      if (typeof target === 'string') return { routeKey, functionArn: arnOf(target) };
      return { routeKey, functionArn: arnOf(target.to), authorizerArn: arnOf(target.authorizer) };
    }),
    invoke: lambdas.invoke,
    log: (line) => void lines.push(line),
    ...options,
  });
  let open = 0;
  const server = createServer((request, response) => {
    open += 1;
    void api.handle(request, response).finally(() => (open -= 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return {
    port,
    lines,
    open: () => open,
    ask: (method, path, headers, body) => ask({ port, method, path, headers: headers ?? {} }, body),
  };
}

function ask(options: RequestOptions, body: string | Buffer = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ host: '127.0.0.1', agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const json = () => JSON.parse(text);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text, json });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
