import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { COMMAND_CLIENT, signAccessToken } from './issuer/sign-access-token.ts';
import { hasSigningKey, openSigningKey } from './issuer/signing-key.ts';
import { runCommand } from './runtime/command.ts';
import { findInstance } from './runtime/instance.ts';
import { issuerDirectory, readIssuerIdentity } from './runtime/issuer-identity.ts';
import { readSettings, UsageError } from './runtime/settings.ts';
import type { Settings } from './runtime/settings.ts';

const TTL_SECONDS = 8 * 3600;

/** `npm run --silent token -- <persona or NIP>`: prints one access token of that person for the instance that PORT and DATA_DIR name. */
async function main(): Promise<void> {
  const [who, ...others] = process.argv.slice(2);
  if (who === undefined || who.startsWith('-') || others.length > 0) {
    throw new UsageError(
      'Say whose token: npm run --silent token -- <pegawai|penilai|admin-opd|bkpsdm|ppk|inspektorat|NIP>',
    );
  }
  const settings = readSettings();
  const sub = subjectOf(who, settings.dataDir);
  const directory = issuerDirectory(settings.dataDir);
  const identity = readIssuerIdentity(settings.dataDir);
  if (!hasSigningKey(directory) || !identity) {
    throw new UsageError(`No instance has run over ${settings.dataDir} yet: start one with "npm start".`);
  }
  const key = await openSigningKey(directory);
  const { audience } = identity;
  const issuer = issuerUrl(settings) ?? identity.issuer;
  console.log(
    await signAccessToken(key, { issuer, audience, sub, clientId: COMMAND_CLIENT, ttlSeconds: TTL_SECONDS }),
  );
}

/** The issuer of the instance that runs, else of the one that would run on PORT; undefined when neither says. */
function issuerUrl({ dataDir, port, portGiven }: Settings): string | undefined {
  const running = findInstance(dataDir);
  if (running) return `${running.url}/oidc`;
  return portGiven ? `http://localhost:${port}/oidc` : undefined;
}

function subjectOf(who: string, dataDir: string): string {
  if (/^\d{18}$/.test(who)) return who;
  const file = join(dataDir, 'personas.json');
  if (!existsSync(file)) {
    throw new UsageError(`There are no sample people in ${dataDir} yet: "npm start" brings them in.`);
  }
  const personas = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  const sub = personas[who];
  if (sub !== undefined) return sub;
  throw new UsageError(
    `Nobody is called "${who}": known are ${Object.keys(personas).join(', ')}, and any NIP of 18 digits.`,
  );
}

await runCommand(main);
