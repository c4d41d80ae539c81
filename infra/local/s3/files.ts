import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file being written under a name of its own, which nobody reads until `keepAs` gives it its real one. */
export type Draft = {
  path: string;
  write(chunk: Buffer): Promise<void>;
  /** Closes the file, makes it durable and renames it; an existing file is replaced atomically. */
  keepAs(path: string): Promise<void>;
  /** Closes and removes the file; harmless after `keepAs`. */
  discard(): Promise<void>;
};

async function syncDirectory(path: string): Promise<void> {
  // Windows cannot open directories, and orders renames itself.
  if (process.platform === 'win32') return;
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** Starts a draft in that directory. */
export async function openDraft(directory: string): Promise<Draft> {
  const path = join(directory, randomBytes(16).toString('hex'));
  const file = await open(path, 'wx', 0o600);
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    await file.close();
  };
  return {
    path,
    write: async (chunk) => {
      let at = 0;
      while (at < chunk.length) at += (await file.write(chunk, at)).bytesWritten;
    },
    keepAs: async (target) => {
      await file.sync();
      await close();
      await rename(path, target);
      await syncDirectory(dirname(target));
    },
    discard: async () => {
      await close();
      await rm(path, { force: true });
    },
  };
}

/** Replaces the file at `path` with JSON, durably and atomically; `drafts` is a directory on the same disk. */
export async function writeJson(drafts: string, path: string, value: unknown): Promise<void> {
  const draft = await openDraft(drafts);
  try {
    await draft.write(Buffer.from(JSON.stringify(value)));
    await draft.keepAs(path);
  } finally {
    await draft.discard();
  }
}

/** Removes a file durably; one that is not there is no error. */
export async function removeDurably(path: string): Promise<void> {
  await rm(path, { force: true });
  await syncDirectory(dirname(path));
}
