const RECORD = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const RECORD_BYTES = 22;
/** A ZIP's last record may be followed by a comment of 64 KB; lenient readers also take other bytes there. */
const REACH = RECORD_BYTES + 0xff_ff;

/** Bytes in which a browser or a mail program would find markup, whatever the file calls itself. */
const SNIFFED = 1024;
const MARKUP = /<(?:!doctype|html|head|body|script|svg|iframe)/i;

/** Whether a program that opens ZIP files would open this one: its last record stands near the end and its list of entries before it. */
export function endsAsZip(bytes: Buffer): boolean {
  const first = Math.max(0, bytes.length - REACH);
  for (
    let at = bytes.lastIndexOf(RECORD);
    at >= first;
    at = at === 0 ? -1 : bytes.lastIndexOf(RECORD, at - 1)
  ) {
    if (at + RECORD_BYTES > bytes.length) continue;
    const list = at - bytes.readUInt32LE(at + 12);
    if (list >= 0 && bytes.subarray(list, list + ENTRY.length).equals(ENTRY)) return true;
  }
  return false;
}

/** Whether the beginning reads as HTML or SVG. */
export function beginsWithMarkup(bytes: Buffer): boolean {
  return MARKUP.test(bytes.toString('latin1', 0, SNIFFED));
}

/** Whether nothing but white space and zeros stands from `start` on. */
export function isPadding(bytes: Buffer, start: number): boolean {
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte !== 0 && byte !== 0x20 && (byte === undefined || byte < 0x09 || byte > 0x0d)) return false;
  }
  return true;
}
