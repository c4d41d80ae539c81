import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Thrown for what the person at the keyboard asked wrongly; its message is one sentence for them. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Which instance a command is about. */
export interface Settings {
  readonly port: number;
  /** Whether PORT was given, or `port` is the usual one. */
  readonly portGiven: boolean;
  /** Absolute path. */
  readonly dataDir: string;
}

/** The top folder of the project. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Reads PORT (3000 unless given) and DATA_DIR (`.local/data` in the project unless given, else relative to where the command was typed).
 * Throws `UsageError` for a PORT that is none.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const { PORT: port = '', DATA_DIR: dataDir = '', INIT_CWD: typedIn = process.cwd() } = environment;
  const number = port === '' ? 3000 : Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) {
    throw new UsageError(`PORT is "${port}", but must be a whole number from 1 to 65535.`);
  }
  const directory = dataDir === '' ? resolve(ROOT, '.local/data') : resolve(typedIn, dataDir);
  return { port: number, portGiven: port !== '', dataDir: directory };
}
