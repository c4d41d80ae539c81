import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Checksum, ChecksumAlgorithm } from './checksum.ts';
import { S3Error } from './errors.ts';
import { type Draft, writeJson } from './files.ts';
import type { Tags } from './tags.ts';
import { createTurns, type Turns } from './turns.ts';

/** A multipart upload under way. `asked` tells whether the client chose the checksum algorithm. */
export type Upload = {
  id: string;
  key: string;
  headers: Record<string, string>;
  tags: Tags;
  checksum: { algorithm: ChecksumAlgorithm; type: 'FULL_OBJECT' | 'COMPOSITE'; asked: boolean };
};

/** A part that was received; `file` names its bytes. */
export type Part = { number: number; size: number; etag: string; checksum: Checksum; file: string };

/** The multipart uploads of one bucket, on disk. */
export type Uploads = {
  create(upload: Omit<Upload, 'id'>): Promise<Upload>;
  /** The upload of that id and key; throws `NoSuchUpload`. */
  get(id: string, key: string): Promise<Upload>;
  putPart(upload: Upload, part: Omit<Part, 'file'>, draft: Draft): Promise<void>;
  listParts(upload: Upload): Promise<Map<number, Part>>;
  partPath(upload: Upload, part: Part): string;
  remove(upload: Upload): Promise<void>;
  /** One task at a time per upload id. */
  inTurn: Turns;
};

function noSuchUpload(): S3Error {
  return new S3Error(
    'NoSuchUpload',
    'The specified multipart upload does not exist. The upload ID may be invalid, or the upload was aborted or completed.',
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Opens the uploads kept in that directory; `drafts` is a directory on the same disk. */
export async function openUploads(directory: string, drafts: string): Promise<Uploads> {
  await mkdir(directory, { recursive: true });
  const folder = (id: string) => join(directory, id);
  return {
    create: async (wanted) => {
      const upload = { ...wanted, id: randomBytes(24).toString('base64url') };
      await mkdir(folder(upload.id));
      await writeJson(drafts, join(folder(upload.id), 'upload.json'), upload);
      return upload;
    },
    get: async (id, key) => {
      // The id becomes a path, so it must look like one of ours before it is used.
      if (!/^[\w-]{32}$/.test(id)) throw noSuchUpload();
      let text: string;
      try {
        text = await readFile(join(folder(id), 'upload.json'), 'utf8');
      } catch (error) {
        throw isMissing(error) ? noSuchUpload() : error;
      }
      const upload = JSON.parse(text) as Upload;
      if (upload.key !== key) throw noSuchUpload();
      return upload;
    },
    putPart: async (upload, part, draft) => {
      const file = `${part.number}-${randomBytes(12).toString('hex')}.bin`;
      await draft.keepAs(join(folder(upload.id), file));
      await writeJson(drafts, join(folder(upload.id), `part-${part.number}.json`), { ...part, file });
    },
    listParts: async (upload) => {
      const names = (await readdir(folder(upload.id))).filter((name) => name.startsWith('part-'));
      const texts = await Promise.all(names.map((name) => readFile(join(folder(upload.id), name), 'utf8')));
      const parts = texts.map((text) => JSON.parse(text) as Part);
      return new Map(parts.map((part) => [part.number, part]));
    },
    partPath: (upload, part) => join(folder(upload.id), part.file),
    remove: (upload) => rm(folder(upload.id), { recursive: true, force: true }),
    inTurn: createTurns(),
  };
}
