import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Whether `directory` holds data of this system, of whatever version, or nothing at all. */
export function isDataDirectory(directory: string): boolean {
  return existsSync(join(directory, MARKER)) || readdirSync(directory).length === 0;
}
