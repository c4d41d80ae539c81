import { endsAsZip, isPadding } from './polyglot.ts';
import type { Problem } from './problem.ts';

/** More pixels than any camera takes: they unpack to a gigabyte in whoever looks at them. */
const MOST_PIXELS = 250_000_000;

const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');
const JPEG_END = Buffer.from('ffd9', 'hex');

function endsWith(bytes: Buffer, marker: Buffer): boolean {
  const at = bytes.lastIndexOf(marker);
  return at !== -1 && isPadding(bytes, at + marker.length);
}

function pixelsOfPng(bytes: Buffer): number | undefined {
  const isHeader = bytes.length >= 24 && bytes.toString('latin1', 12, 16) === 'IHDR';
  return isHeader ? bytes.readUInt32BE(16) * bytes.readUInt32BE(20) : undefined;
}

/** Markers of a JPEG's frame, which has the size: `C0` to `CF` but for tables and reserved ones. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Walks from segment to segment to the frame. */
function pixelsOfJpeg(bytes: Buffer): number | undefined {
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
    at += 2 + Math.max(2, bytes.readUInt16BE(at + 2));
  }
  return undefined;
}

function inspect(bytes: Buffer, end: Buffer, pixels: number | undefined): Problem | undefined {
  if (endsAsZip(bytes)) return 'also-another-type';
  if (pixels === undefined) return 'damaged';
  if (!endsWith(bytes, end)) return bytes.includes(end) ? 'trailing-data' : 'damaged';
  return pixels > MOST_PIXELS ? 'too-big-unpacked' : undefined;
}

/** What is wrong with a JPEG: it must have a size, end with its end marker and nothing but padding after it, and be no ZIP as well. */
export function inspectJpeg(bytes: Buffer): Problem | undefined {
  return inspect(bytes, JPEG_END, pixelsOfJpeg(bytes));
}

/** What is wrong with a PNG: the same. */
export function inspectPng(bytes: Buffer): Problem | undefined {
  return inspect(bytes, PNG_END, pixelsOfPng(bytes));
}
