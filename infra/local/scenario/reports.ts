import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Caller } from './client.ts';

/** Fetches every report that the caller may see into a folder; answers their paths. */
export async function downloadReports(caller: Caller, period: string, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const { body } = await caller.get<{ items: { id: string }[] }>(`/v1/periods/${period}/reports`);
  const paths: string[] = [];
  for (const { id } of body.items) {
    const { body: link } = await caller.get<{ url: string }>(`/v1/periods/${period}/reports/${id}`);
    const file = await fetch(link.url);
    if (!file.ok || file.body === null) throw new Error(`report ${id} could not be fetched: ${file.status}`);
    const path = join(folder, id);
    await pipeline(Readable.fromWeb(file.body as ReadableStream), createWriteStream(path));
    paths.push(path);
  }
  return paths;
}
