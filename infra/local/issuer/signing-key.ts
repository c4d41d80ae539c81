import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'jose';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keptValue } from './private-file.ts';

/** The algorithm of every token of the issuer. */
export const ALGORITHM = 'ES256';

/** A private signing key with its id. */
export type SigningKey = JWK & { kid: string };

/** The issuer's signing key, kept in `directory` and made when there is none yet. */
export function openSigningKey(directory: string): Promise<SigningKey> {
  return keptValue(keyFile(directory), makeKey);
}

/** Whether `directory` holds a signing key already. */
export function hasSigningKey(directory: string): boolean {
  return existsSync(keyFile(directory));
}

async function makeKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: ALGORITHM, use: 'sig' };
}

function keyFile(directory: string): string {
  return join(directory, 'signing-key.json');
}
