import { inflateSync } from 'node:zlib';
import { endsAsZip, isPadding } from './polyglot.ts';
import type { Problem } from './problem.ts';

const END = '%%EOF';

/**
 * Names that make a PDF do something or carry another file: each is long enough not to occur in compressed bytes by chance. A script
 * needs `/JavaScript` as its kind wherever it hangs.
 */
const ACTIVE = [
  '/JavaScript',
  '/Launch',
  '/EmbeddedFile',
  '/RichMedia',
  '/ImportData',
  '/SubmitForm',
  '/GoToE',
];
const ENCRYPTED = '/Encrypt';
const WATCHED = [...ACTIVE, ENCRYPTED, '/ObjStm'];

/** A name with a letter written as `#4a`, which no program does that means well. */
const ESCAPED = /\/[A-Za-z]{0,20}#[0-9A-Fa-f]{2}[A-Za-z#0-9]{0,60}/g;

/** Bounds of what is unpacked to look into object streams. */
const MOST_STREAMS = 5_000;
const MOST_OF_ONE = 8 * 1024 * 1024;
const MOST_OF_ALL = 64 * 1024 * 1024;
/** An object stream's own bytes, and where they begin after its dictionary's `/ObjStm`. */
const LONGEST_PACKED = 4 * 1024 * 1024;
const LONGEST_DICTIONARY = 1_024;

function hidesName(text: string): boolean {
  for (const [name] of text.matchAll(ESCAPED)) {
    const plain = name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    );
    if (WATCHED.some((it) => plain.startsWith(it))) return true;
  }
  return false;
}

function isActive(bytes: Buffer): boolean {
  return ACTIVE.some((name) => bytes.includes(name, 0, 'latin1')) || hidesName(bytes.toString('latin1'));
}

/** Where the packed bytes begin of the object stream whose dictionary has `/ObjStm` at `at`. */
function startOfStream(bytes: Buffer, at: number): number | undefined {
  const head = bytes.toString('latin1', at, at + LONGEST_DICTIONARY);
  const found = /\bstream(?:\r\n|\n|\r)/.exec(head);
  return found === null ? undefined : at + found.index + found[0].length;
}

type Unpacked = { text: Buffer } | { problem: Problem };

function unpack(bytes: Buffer, start: number): Unpacked {
  try {
    const packed = bytes.subarray(start, start + LONGEST_PACKED);
    return { text: inflateSync(packed, { maxOutputLength: MOST_OF_ONE }) };
  } catch (error) {
    const tooLarge = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    return { problem: tooLarge ? 'too-big-unpacked' : 'damaged' };
  }
}

/** Looks into the streams that hold packed objects, each unpacked within bounds. */
function inspectObjectStreams(bytes: Buffer): Problem | undefined {
  let unpacked = 0;
  let streams = 0;
  for (let at = bytes.indexOf('/ObjStm'); at !== -1; at = bytes.indexOf('/ObjStm', at + 1)) {
    const start = startOfStream(bytes, at);
    if (start === undefined) continue;
    if ((streams += 1) > MOST_STREAMS) return 'too-big-unpacked';
    const result = unpack(bytes, start);
    if ('problem' in result) return result.problem;
    if ((unpacked += result.text.length) > MOST_OF_ALL) return 'too-big-unpacked';
    if (isActive(result.text)) return 'has-active-content';
  }
  return undefined;
}

/**
 * What is wrong with a PDF, from its bytes alone: it must end with its end marker and nothing but padding after it, be no ZIP as well,
 * have no password, and neither run scripts or programs, send or import data, nor carry other files. Packed objects are looked into
 * within bounds; what is packed otherwise is not.
 */
export function inspectPdf(bytes: Buffer): Problem | undefined {
  if (endsAsZip(bytes)) return 'also-another-type';
  const end = bytes.lastIndexOf(END);
  if (end === -1) return 'damaged';
  if (!isPadding(bytes, end + END.length)) return 'trailing-data';
  if (bytes.includes(ENCRYPTED)) return 'encrypted';
  return isActive(bytes) ? 'has-active-content' : inspectObjectStreams(bytes);
}
