import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';

/** Takes the lines of a running instance, each with its time. The file begins anew with the first line of every start. */
export function openLogFile(file: string): (line: string) => void {
  let stream: WriteStream | undefined;
  return (line) => {
    stream ??= createWriteStream(file, { flags: 'w', mode: 0o600 });
    stream.write(`${new Date().toISOString()} ${line}\n`);
  };
}
