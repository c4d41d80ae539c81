import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Servers on the loopback addresses under one port. */
export interface Loopback {
  readonly port: number;
  /** Stops listening and drops the connections that are open. */
  close(): Promise<void>;
}

/** Thrown when somebody listens on the port already; its message is one sentence for the person at the keyboard. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';

  constructor(port: number) {
    super(`Port ${port} is in use: stop what listens there, or set PORT to another one.`);
  }
}

/**
 * Listens on `port` (0: any free one) of 127.0.0.1 and, where this machine has it, of ::1, since `localhost` may mean either. A handler
 * that rejects is logged and answered with 500. Throws `PortInUseError`.
 */
export async function listenOnLoopback(
  port: number,
  handler: Handler,
  log: (line: string) => void,
): Promise<Loopback> {
  const first = await listen(port, '127.0.0.1', handler, log);
  const taken = (first.address() as AddressInfo).port;
  const servers = [first];
  try {
    servers.push(await listen(taken, '::1', handler, log));
  } catch (error) {
    if (!['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error))) {
      await close(first);
      throw error;
    }
  }
  return { port: taken, close: async () => void (await Promise.all(servers.map(close))) };
}

/** Above the gateway's own limit, so that the gateway refuses what is too much and Node never does, with nothing in its answer. */
const MAX_HEADER_BYTES = 65_536;

function listen(port: number, host: string, handler: Handler, log: (line: string) => void): Promise<Server> {
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    handler(request, response).catch((error: unknown) => {
      log(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(codeOf(error) === 'EADDRINUSE' ? new PortInUseError(port) : error),
    );
    server.listen(port, host, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code);
}
