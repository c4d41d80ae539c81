import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';

const stored = z.record(
  z.string(),
  z.strictObject({ value: z.string(), versionId: z.string(), createdAt: z.number() }),
);

/** Values by the name of their secret; `createdAt` is seconds since the epoch. */
export type StoredSecrets = z.infer<typeof stored>;

/** Reads the file of generated values; empty when there is none. Throws when it is damaged. */
export function readSecretFile(file: string): StoredSecrets {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  return stored.parse(JSON.parse(text));
}

/** Replaces the file as a whole; only its owner may read it. */
export function writeSecretFile(file: string, secrets: StoredSecrets): void {
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.${randomUUID()}`;
  writeFileSync(next, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(next, file);
}
