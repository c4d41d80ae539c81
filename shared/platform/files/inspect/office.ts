import type { Entry, ZipFile } from 'yauzl';
import { fromBufferPromise } from 'yauzl';
import type { Problem } from './problem.ts';

/** Bounds of what an office document may claim to be when it is unpacked, and of the small parts that are read. */
const MOST_ENTRIES = 5_000;
const MOST_UNPACKED = 200 * 1024 * 1024;
const MOST_RATIO = 100;
/** Below this a file may be packed as tightly as it likes: a sheet of equal cells is. */
const FREE_RATIO = 10 * 1024 * 1024;
const LONGEST_LINKS = 256 * 1024;
const MOST_LINKS = 4 * 1024 * 1024;

const CONTENT_TYPES = '[Content_Types].xml';

/** Parts that run or carry something, by their names inside the document. A chart carries the workbook that it is drawn from. */
const MACROS = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|macrosheets\/|dialogsheets\/)/i;
const OBJECTS = /(?:^|\/)(?:activeX\/|afchunk|embeddings\/(?![^/]*\.(?:xlsx|docx|pptx)$))/i;

/** A link from one part to another, or to something outside the document. */
const LINK = /<(?:\w+:)?Relationship\b[^<]*/gi;
const OUTSIDE = /\bTargetMode\s*=\s*["']External["']/i;
const TYPE = /\bType\s*=\s*["'][^"']*\/([^"'/]*)["']/i;
const TARGET = /\bTarget\s*=\s*["']([^"']*)["']/i;
/** A file of the author's own machine, which nobody else's program can fetch. */
const OWN_MACHINE = /^(?:(?:file:\/\/\/)?[A-Za-z]:[\\/]|[^:\\/][^:]*$)/;

type Room = { links: number };

/** The text of a small part; `undefined` when it is longer than it may be. */
async function readPart(zip: ZipFile, entry: Entry, room: Room): Promise<string | undefined> {
  if (entry.uncompressedSize > LONGEST_LINKS) return undefined;
  const chunks: Buffer[] = [];
  // The stream fails when it gives more than the entry says.
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    chunks.push(chunk as Buffer);
    if ((room.links += (chunk as Buffer).length) > MOST_LINKS) return undefined;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Whether a link is followed by itself: an object, or anything but an address in the text that lies on another machine. Who spells a link
 * in numbers hides it.
 */
function isFollowed(link: string): boolean {
  if (link.includes('&#')) return true;
  if (!OUTSIDE.test(link)) return false;
  const type = TYPE.exec(link)?.[1] ?? '';
  if (type === 'hyperlink') return false;
  return type === 'oleObject' || !OWN_MACHINE.test(TARGET.exec(link)?.[1] ?? '');
}

/** What the name of one entry says. */
function inspectEntry(entry: Entry): Problem | undefined {
  if (entry.isEncrypted()) return 'encrypted';
  if (MACROS.test(entry.fileName)) return 'has-macros';
  if (OBJECTS.test(entry.fileName)) return 'has-embedded-objects';
  return undefined;
}

async function inspectLinks(zip: ZipFile, entry: Entry, room: Room): Promise<Problem | undefined> {
  const text = await readPart(zip, entry, room);
  if (text === undefined) return 'too-big-unpacked';
  if (text.includes('\0')) return 'damaged';
  return [...text.matchAll(LINK)].some(([link]) => isFollowed(link)) ? 'has-embedded-objects' : undefined;
}

async function inspectContentTypes(zip: ZipFile, entry: Entry, room: Room): Promise<Problem | undefined> {
  const text = await readPart(zip, entry, room);
  if (text === undefined) return 'too-big-unpacked';
  return /macroEnabled|vbaProject/i.test(text) ? 'has-macros' : undefined;
}

/** What the list of entries says as a whole, before anything is unpacked. */
function inspectSizes(bytes: Buffer, entries: readonly Entry[]): Problem | undefined {
  const packed = entries.reduce((sum, it) => sum + it.compressedSize, 0);
  const unpacked = entries.reduce((sum, it) => sum + it.uncompressedSize, 0);
  // Entries that share their bytes, or lie about them.
  if (packed > bytes.length) return 'damaged';
  const tooTight = unpacked > FREE_RATIO && unpacked > packed * MOST_RATIO;
  return unpacked > MOST_UNPACKED || tooTight ? 'too-big-unpacked' : undefined;
}

async function listEntries(zip: ZipFile): Promise<Entry[] | undefined> {
  if (zip.entryCount > MOST_ENTRIES) return undefined;
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
}

async function inspectZip(bytes: Buffer, zip: ZipFile, main: RegExp): Promise<Problem | undefined> {
  const entries = await listEntries(zip);
  if (entries === undefined) return 'too-big-unpacked';
  const sizes = inspectSizes(bytes, entries);
  if (sizes !== undefined) return sizes;
  const names = new Set(entries.map((it) => it.fileName));
  if (names.size !== entries.length) return 'damaged';
  if (!names.has(CONTENT_TYPES) || ![...names].some((it) => main.test(it))) return 'not-its-type';
  const room = { links: 0 };
  for (const entry of entries) {
    const problem =
      inspectEntry(entry) ??
      (entry.fileName.endsWith('.rels') ? await inspectLinks(zip, entry, room) : undefined) ??
      (entry.fileName === CONTENT_TYPES ? await inspectContentTypes(zip, entry, room) : undefined);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/**
 * What is wrong with an office document whose main part is named like `main`. Its list of entries is read, and within bounds the small parts that
 * say what it links to; nothing else is unpacked, so a bomb stays packed and no cell is ever looked at. A ZIP with other bytes before or
 * behind it is no office document.
 */
export async function inspectOffice(bytes: Buffer, main: RegExp): Promise<Problem | undefined> {
  try {
    const zip = await fromBufferPromise(bytes, { validateEntrySizes: true });
    return zip.comment === '' ? await inspectZip(bytes, zip, main) : 'trailing-data';
  } catch {
    // The reader throws for whatever is not as a ZIP must be; every such file is refused for the same reason.
    return 'damaged';
  }
}
