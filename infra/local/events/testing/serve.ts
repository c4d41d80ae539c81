import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AwsJsonResponse } from '../aws-json.ts';

/**
 * Serves a stand-in of an AWS JSON protocol on a free port of the loopback, for tests with the real SDK client.
 * Returns the endpoint; disposing it (`await using`) closes the server.
 */
export async function serveAwsJson(
  handle: (target: string, body: string) => Promise<AwsJsonResponse>,
): Promise<AsyncDisposable & { endpoint: string }> {
  const server = createServer((request, response) => {
    void text(request)
      .then((body) => handle(String(request.headers['x-amz-target']), body))
      .then((answer) => response.writeHead(answer.status, answer.headers).end(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
