import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Runtime } from '../../infra/local/runtime/index.ts';
import { ROOT, startRuntime, synthesise } from '../../infra/local/runtime/index.ts';

/** A data directory of its own, removed by `remove`. */
export function aDataDirectory(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'kinerja-system-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The whole local system over a data directory, on a free port. `lines` receives what the functions log. */
export async function anInstance(
  dataDir: string,
  lines: (line: string) => void = () => undefined,
): Promise<Runtime> {
  const { directory } = await synthesise(ROOT);
  return startRuntime({ port: 0, dataDir, cdkOut: directory, log: lines, maxWarm: 20 });
}

/** One raw request, with whatever headers and body a stranger might send. */
export async function ask(
  url: string,
  method: string,
  path: string,
  options: { token?: string; body?: string; headers?: Record<string, string> } = {},
): Promise<{
  status: number;
  code: string | undefined;
  next: string | undefined;
  body: Record<string, unknown>;
}> {
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
      ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...options.headers,
    },
    ...(options.body === undefined ? {} : { body: options.body }),
  });
  const body = (await response.json()) as Record<string, unknown> & { code?: string; next?: string };
  return { status: response.status, code: body.code, next: body.next, body };
}
