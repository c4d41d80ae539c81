import { NoEngineError } from '../dynamodb/engine-command.ts';
import { DataDirectoryError } from './data-directory.ts';
import { PortInUseError } from './loopback.ts';
import { UsageError } from './settings.ts';

const SPOKEN = [UsageError, PortInUseError, DataDirectoryError, NoEngineError];

/**
 * Runs the main part of a command. An error that has a sentence for the person at the keyboard is that sentence on stderr and exit code 1;
 * any other is a bug and shown with its stack, with exit code 1 too.
 */
export async function runCommand(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const spoken = SPOKEN.some((kind) => error instanceof kind);
    console.error(spoken && error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
