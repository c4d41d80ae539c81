import type { Entry, ZipFile } from 'yauzl';
import { fromBufferPromise } from 'yauzl';

/** What a scan found, in GuardDuty's words. */
export type Finding = {
  status: 'NO_THREATS_FOUND' | 'THREATS_FOUND' | 'UNSUPPORTED' | 'FAILED';
  threats: readonly string[];
  reasons: readonly string[];
};

/** The one threat that is known here; in two parts, so that no scanner finds it in this file. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const THREAT = 'EICAR-Test-File (not a virus)';

const ARCHIVE = Buffer.from('PK\x03\x04', 'latin1');

/** Bounds of what is unpacked of one file: bytes and entries of all archives in it, and archives inside archives. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
const DEEPEST = 5;

const CLEAN: Finding = { status: 'NO_THREATS_FOUND', threats: [], reasons: [] };
const FOUND: Finding = { status: 'THREATS_FOUND', threats: [THREAT], reasons: [] };
const TOO_LARGE: Finding = { status: 'UNSUPPORTED', threats: [], reasons: [] };
const LOCKED: Finding = { status: 'UNSUPPORTED', threats: [], reasons: ['PASSWORD_PROTECTED'] };

type Room = { bytes: number; entries: number };

/** What an entry unpacks to; `undefined` when there is no room for it. */
async function unpack(zip: ZipFile, entry: Entry, room: Room): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    room.bytes -= (chunk as Buffer).length;
    if (room.bytes < 0) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

async function scanEntry(zip: ZipFile, entry: Entry, depth: number, room: Room): Promise<Finding> {
  if (entry.isEncrypted()) return LOCKED;
  const bytes = await unpack(zip, entry, room);
  return bytes === undefined ? TOO_LARGE : scanWithin(bytes, depth + 1, room);
}

/** A threat anywhere in the archive counts; else the first entry that could not be scanned. */
async function scanArchive(zip: ZipFile, depth: number, room: Room): Promise<Finding> {
  room.entries -= zip.entryCount;
  if (room.entries < 0 || depth === DEEPEST) return TOO_LARGE;
  let finding = CLEAN;
  for await (const entry of zip.eachEntry()) {
    const one = await scanEntry(zip, entry, depth, room);
    if (one.status === 'THREATS_FOUND') return one;
    if (finding === CLEAN) finding = one;
  }
  return finding;
}

async function openArchive(bytes: Buffer): Promise<ZipFile | undefined> {
  try {
    return await fromBufferPromise(bytes);
  } catch {
    // It begins like an archive and is none: then its bytes are all there is to it.
    return undefined;
  }
}

async function scanWithin(bytes: Buffer, depth: number, room: Room): Promise<Finding> {
  if (bytes.includes(EICAR, 0, 'latin1')) return FOUND;
  if (!bytes.subarray(0, ARCHIVE.length).equals(ARCHIVE)) return CLEAN;
  const zip = await openArchive(bytes);
  return zip === undefined ? CLEAN : scanArchive(zip, depth, room);
}

/** Scans a file. Memory stays within the file and 64 MB. Rejects for an archive whose entries are damaged. */
export function scan(bytes: Buffer): Promise<Finding> {
  return scanWithin(bytes, 0, { bytes: MOST_BYTES, entries: MOST_ENTRIES });
}
