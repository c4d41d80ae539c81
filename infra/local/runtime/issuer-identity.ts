import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const identity = z.strictObject({ issuer: z.string(), audience: z.string() });

/** The issuer's URL and the audience of its tokens. */
export type IssuerIdentity = z.infer<typeof identity>;

/** Where the keys of the issuer of a data directory are kept. */
export function issuerDirectory(dataDir: string): string {
  return join(dataDir, 'issuer');
}

/** Notes who the issuer of a data directory is, so that tokens can be signed while nothing runs. */
export function writeIssuerIdentity(dataDir: string, { issuer, audience }: IssuerIdentity): void {
  mkdirSync(issuerDirectory(dataDir), { recursive: true });
  writeFileSync(fileOf(dataDir), JSON.stringify({ issuer, audience }));
}

/** URL and audience of the issuer that last ran over a data directory, or undefined when none did. */
export function readIssuerIdentity(dataDir: string): IssuerIdentity | undefined {
  const file = fileOf(dataDir);
  return existsSync(file) ? identity.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

function fileOf(dataDir: string): string {
  return join(issuerDirectory(dataDir), 'identity.json');
}
