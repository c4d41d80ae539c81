import { basename } from 'node:path';

/** What stands in quotes in a message may be somebody's data: typst quotes the text that it stumbles over. */
const QUOTED = /`[^`]*`|"(?:[^"\\]|\\.)*"/g;
const THROWN = /message: "((?:[^"\\]|\\.)*)"/g;

const unquoted = (message: string): string => message.replace(QUOTED, '…');

type Diagnostic = { message?: unknown; path?: unknown; range?: unknown };

/** Why a template does not compile, without anything that it was given: `layout.typ 12:4: unknown variable: x`. */
export function reasonsOf(diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.map(({ message, path, range }) => {
    const where = [basename(String(path ?? '')), String(range ?? '')].filter((it) => it !== '').join(' ');
    return `${where}: ${unquoted(String(message))}`;
  });
  return lines.length === 0 ? 'no reason given' : lines.join('; ');
}

/** The reasons inside what the compiler throws, without what it quotes; one that is not of its kind is named by its class only. */
export function thrownReasons(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given';
  const found = [...error.message.matchAll(THROWN)].map(([, message = '']) =>
    unquoted(message.replaceAll('\\"', '"').replaceAll('\\\\', '\\')),
  );
  return found.length === 0 ? unquoted(error.message) : found.join('; ');
}
