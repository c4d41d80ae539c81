import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Lines of a running instance, each with its time; the file begins anew at every start. Returns what takes a line. */
export function openLogFile(file: string): (line: string) => void {
  mkdirSync(dirname(file), { recursive: true });
  const stream = createWriteStream(file, { flags: 'w' });
  return (line) => void stream.write(`${new Date().toISOString()} ${line}\n`);
}
