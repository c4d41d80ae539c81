import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import type { Message } from './message.ts';

type Entry = { put: Message } | { received: string[]; at: number } | { deleted: string[] };

/** The messages of one queue, kept in a file of JSON lines. What a method has written outlives the process, even when it is killed. */
export type MessageLog = {
  /** All stored messages, oldest arrival first. */
  readonly messages: ReadonlyMap<string, Message>;
  put(message: Message): void;
  /** Counts one more delivery of each message, begun at `at`. */
  received(ids: readonly string[], at: number): void;
  delete(ids: readonly string[]): void;
  close(): void;
};

const COMPACT_AFTER = 5_000;

/**
 * Opens or creates the log at `path`. A last line that a crash cut off was never acknowledged, so it is dropped; any other line that
 * is not readable is an error that names the file and line.
 */
export function openMessageLog(path: string): MessageLog {
  const messages = new Map<string, Message>();
  replay(path, messages);
  let file = compact(path, messages);
  let written = 0;

  function append(entry: Entry): void {
    writeSync(file, `${JSON.stringify(entry)}\n`);
    apply(messages, entry);
    written += 1;
    if (written < COMPACT_AFTER || written < 4 * messages.size) return;
    closeSync(file);
    file = compact(path, messages);
    written = 0;
  }

  return {
    messages,
    put: (message) => append({ put: message }),
    received: (ids, at) => append({ received: [...ids], at }),
    delete: (ids) => append({ deleted: [...ids] }),
    close: () => closeSync(file),
  };
}

function replay(path: string, messages: Map<string, Message>): void {
  if (!existsSync(path)) return;
  const text = readFileSync(path, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  for (const [index, line] of whole.split('\n').entries()) {
    if (line !== '') apply(messages, parse(line, `${path}:${index + 1}`));
  }
}

function parse(line: string, where: string): Entry {
  try {
    return JSON.parse(line) as Entry;
  } catch (cause) {
    throw new Error(`${where} is not a message entry`, { cause });
  }
}

function apply(messages: Map<string, Message>, entry: Entry): void {
  if ('put' in entry) messages.set(entry.put.id, entry.put);
  else if ('deleted' in entry) for (const id of entry.deleted) messages.delete(id);
  else for (const id of entry.received) receive(messages, id, entry.at);
}

function receive(messages: Map<string, Message>, id: string, at: number): void {
  const message = messages.get(id);
  if (message) messages.set(id, { firstReceivedAt: at, ...message, receiveCount: message.receiveCount + 1 });
}

/** Writes only what is still stored and swaps the file in at once, so a crash leaves the old file or the new one. */
function compact(path: string, messages: ReadonlyMap<string, Message>): number {
  const lines = [...messages.values()].map(
    (message) => `${JSON.stringify({ put: message } satisfies Entry)}\n`,
  );
  writeFileSync(`${path}.new`, lines.join(''));
  renameSync(`${path}.new`, path);
  return openSync(path, 'a');
}
