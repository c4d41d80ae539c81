import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Thrown when a folder cannot be used as data directory; its message is one sentence for the person at the keyboard. */
export class DataDirectoryError extends Error {
  override readonly name = 'DataDirectoryError';
}

const MARKER = 'data-version';
const VERSION = '1';

/**
 * Makes `directory` ready to hold the data of an instance. Throws `DataDirectoryError` when it holds something else, which a later reset
 * would remove, or data of another version.
 */
export function openDataDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true });
  const marker = join(directory, MARKER);
  if (!existsSync(marker)) {
    if (readdirSync(directory).length > 0) {
      throw new DataDirectoryError(
        `${directory} is not empty and holds no data of this system: set DATA_DIR to another folder.`,
      );
    }
    writeFileSync(marker, VERSION);
  }
  if (readFileSync(marker, 'utf8') !== VERSION) {
    throw new DataDirectoryError(
      `The data in ${directory} is of another version: "npm run reset" clears it.`,
    );
  }
}

/** Removes the data directory with all that is in it; does nothing when there is none. Throws `DataDirectoryError` when it is not ours. */
export function removeDataDirectory(directory: string): void {
  if (!existsSync(directory)) return;
  if (!existsSync(join(directory, MARKER)) && readdirSync(directory).length > 0) {
    throw new DataDirectoryError(`${directory} holds no data of this system and was left alone.`);
  }
  rmSync(directory, { recursive: true, force: true });
}
