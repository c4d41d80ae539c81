import { inspect } from 'node:util';

/** What may stand beside a message: an error, or values by name, errors among them. */
export type LogValues = Error | Readonly<Record<string, unknown>>;

const LEVELS = ['DEBUG', 'INFO', 'WARN', 'ERROR', 'SILENT'] as const;
type Level = (typeof LEVELS)[number];

/** `LOG_LEVEL` says from which level on lines are written: INFO when it is absent or unknown. */
function isWritten(level: Level): boolean {
  const lowest = LEVELS.findIndex((it) => it === process.env['LOG_LEVEL']?.toUpperCase());
  return LEVELS.indexOf(level) >= (lowest < 0 ? LEVELS.indexOf('INFO') : lowest);
}

/** An error as JSON keeps it, causes included; everything else as it is. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (!(value instanceof Error)) return value;
  const { name, message, stack, cause } = value;
  return { name, message, stack, ...(cause === undefined ? {} : { cause: plain(cause) }) };
}

/** One line of JSON; a value that is none is described, so that logging never fails a request. */
function lineOf(entry: Record<string, unknown>): string {
  try {
    return JSON.stringify(entry, (_, value: unknown) => plain(value));
  } catch {
    const { level, message, time } = entry;
    return JSON.stringify({ level, message, time, described: inspect(entry) });
  }
}

let keys: Record<string, unknown> = {};

function write(level: Level, message: string, values: LogValues = {}): void {
  if (!isWritten(level)) return;
  const named = values instanceof Error ? { error: values } : values;
  const service = process.env['AWS_LAMBDA_FUNCTION_NAME'] ?? 'kinerja';
  process.stdout.write(
    `${lineOf({ level, message, time: new Date().toISOString(), service, ...keys, ...named })}\n`,
  );
}

/**
 * The structured log of a function: one line of JSON per entry, from the level that `LOG_LEVEL` names. Never log names, NIPs, texts of
 * people or tokens: ids, codes and counts only.
 */
export const log = {
  /** Says what happened as expected. */
  info: (message: string, values?: LogValues): void => write('INFO', message, values),
  /** Says what somebody should look at when it happens often. */
  warn: (message: string, values?: LogValues): void => write('WARN', message, values),
  /** Says what somebody must look at. */
  error: (message: string, values?: LogValues): void => write('ERROR', message, values),
  /** Values that stand in every further line of this environment, until they are given anew. */
  appendKeys: (more: Readonly<Record<string, unknown>>): void => {
    keys = { ...keys, ...more };
  },
};
