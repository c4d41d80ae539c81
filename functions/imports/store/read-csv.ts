import Papa from 'papaparse';
import type { RowError } from '../domain/row-error.ts';
import { rowError } from '../domain/row-error.ts';
import type { Line } from '../domain/sheet.ts';
import { MOST_ROWS } from '../domain/sheet.ts';

/** The most bytes that a file may have. */
export const MOST_BYTES = 10 * 1024 * 1024;

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The separator of the header: names of columns hold neither of the two. */
function separatorOf(text: string): ',' | ';' {
  const header =
    text
      .slice(0, 4096)
      .split(/\r?\n/)
      .find((line) => line.trim() !== '') ?? '';
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

/**
 * The lines of a CSV file (UTF-8, with or without a byte order mark; comma or semicolon), numbered from 1 as a spreadsheet shows them.
 * A file that is no text, or too large, is one error. Reading stops soon after the most rows, so a hostile file costs little.
 */
export function readCsv(bytes: Uint8Array): { lines: Line[]; errors: RowError[] } {
  if (bytes.byteLength > MOST_BYTES) {
    const sizes = { size: bytes.byteLength, limit: MOST_BYTES };
    return { lines: [], errors: [rowError(0, '', 'file.too-large', sizes)] };
  }
  const text = textOf(bytes);
  if (text === undefined) return { lines: [], errors: [rowError(0, '', 'file.not-text')] };
  const parsed = Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    header: false,
    skipEmptyLines: false,
    preview: MOST_ROWS * 2,
  });
  const broken = new Set(parsed.errors.filter((it) => it.type === 'Quotes').map((it) => it.row));
  return {
    lines: parsed.data.map((fields, at) => ({ number: at + 1, fields, broken: broken.has(at) })),
    errors: [],
  };
}
