import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Caller } from './client.ts';

/** Fetches every report, or document of a unit, that the caller may see into a folder; answers their paths. */
export async function download(
  caller: Caller,
  period: string,
  what: 'reports' | 'documents',
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const list = `/v1/periods/${period}/${what}`;
  const { body } = await caller.get<{ items: { id: string }[] }>(list);
  const paths: string[] = [];
  for (const { id } of body.items) {
    const { body: link } = await caller.get<{ url: string }>(`${list}/${id}`);
    const file = await fetch(link.url);
    if (!file.ok || file.body === null) throw new Error(`${id} could not be fetched: ${file.status}`);
    const path = join(folder, id);
    await pipeline(Readable.fromWeb(file.body as ReadableStream), createWriteStream(path));
    paths.push(path);
  }
  return paths;
}
