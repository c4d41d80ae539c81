import { ByteReader } from './bytes.ts';
import { S3Error } from './errors.ts';

const MOST_BEFORE_FILE = 20 * 1024;
const LONGEST_LINE = 4096;

/** A browser's upload form: the fields before the file by lower-case name, then the file, to be read as it comes. */
export type Form = { fields: Record<string, string>; filename: string; file: AsyncIterable<Buffer> };

function malformed(why: string): S3Error {
  return new S3Error(
    'MalformedPOSTRequest',
    `The body of your POST request is not well-formed multipart/form-data: ${why}.`,
  );
}

function readBoundary(contentType: string): string {
  const match = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,70})"|([^;\s"]{1,70}))/i.exec(
    contentType,
  );
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) throw malformed('the Content-Type names no boundary');
  return boundary;
}

/** Undoes what browsers do to quotes and line breaks in names. */
function unescapeName(name: string): string {
  return name.replace(/%22|%0D|%0A/gi, (code) => decodeURIComponent(code)).replaceAll('\\"', '"');
}

function readDisposition(line: string): { name: string; filename?: string } | undefined {
  if (!/^content-disposition\s*:\s*form-data\b/i.test(line)) return undefined;
  const name = /;\s*name="((?:[^"\\]|\\.)*)"/i.exec(line)?.[1];
  if (name === undefined) throw malformed('a part has no name');
  const filename = /;\s*filename="((?:[^"\\]|\\.)*)"/i.exec(line)?.[1];
  return { name: unescapeName(name), ...(filename !== undefined && { filename: unescapeName(filename) }) };
}

async function readPartHead(reader: ByteReader): Promise<{ name: string; filename?: string; size: number }> {
  let disposition: { name: string; filename?: string } | undefined;
  let size = 0;
  for (;;) {
    const line = await reader.line(LONGEST_LINE);
    size += line.length + 2;
    if (size > MOST_BEFORE_FILE) throw malformed('the head of a part is too long');
    if (line === '') break;
    disposition ??= readDisposition(line);
  }
  if (!disposition) throw malformed('a part has no Content-Disposition: form-data');
  return { ...disposition, size };
}

async function readValue(reader: ByteReader, delimiter: string, room: number): Promise<string> {
  const chunks: Buffer[] = [];
  let left = room;
  const spend = (bytes: number): void => {
    left -= bytes;
    if (left >= 0) return;
    throw new S3Error(
      'MaxPostPreDataLengthExceededError',
      'Your POST request fields preceding the upload file were too large.',
    );
  };
  spend(0);
  for await (const chunk of reader.until(delimiter)) {
    spend(chunk.length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function* readFile(reader: ByteReader, delimiter: string): AsyncGenerator<Buffer> {
  yield* reader.until(delimiter);
  // What follows the file is ignored, as S3 does, but the form must have been sent to its end.
  let after = '';
  for await (const part of reader.exactly(2)) after += part.toString('latin1');
  if (after !== '--' && after !== '\r\n') throw malformed('the file is not followed by a boundary');
}

/**
 * Reads a form up to its file. `filename` is the last segment of the name that the browser gave. Throws
 * `MalformedPOSTRequest`, `MaxPostPreDataLengthExceededError`, or `InvalidArgument` for a form without a file.
 */
export async function readForm(contentType: string, source: AsyncIterator<Buffer>): Promise<Form> {
  const boundary = readBoundary(contentType);
  const delimiter = `\r\n--${boundary}`;
  const reader = new ByteReader(source);
  const fields = Object.create(null) as Record<string, string>;
  if ((await reader.line(LONGEST_LINE)) !== `--${boundary}`)
    throw malformed('it does not begin with the boundary');
  let room = MOST_BEFORE_FILE;
  for (;;) {
    const part = await readPartHead(reader);
    const name = part.name.toLowerCase();
    if (name === 'file') {
      const filename = (part.filename ?? '').split(/[/\\]/).at(-1) ?? '';
      return { fields, filename, file: readFile(reader, delimiter) };
    }
    if (Object.hasOwn(fields, name)) throw malformed(`the field ${name} is given twice`);
    const value = await readValue(reader, delimiter, room - part.size);
    room -= part.size + Buffer.byteLength(value);
    fields[name] = value;
    const after = await reader.line(LONGEST_LINE);
    if (after.startsWith('--'))
      throw new S3Error('InvalidArgument', 'POST requires exactly one file upload per request.');
    if (after.trim() !== '') throw malformed('a boundary is followed by something else');
  }
}
