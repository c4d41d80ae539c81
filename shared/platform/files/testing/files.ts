import { deflateSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { ZipFile } from 'yazl';

/** Media types of the files below. */
export const PDF = 'application/pdf';
export const JPEG = 'image/jpeg';
export const PNG = 'image/png';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What every scanner knows and nothing runs; in two parts, so that no scanner finds it here. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** A PDF of one empty page. `text` stands in a comment of it, `objects` among its objects. */
export function aPdf(text = '', objects = ''): Buffer {
  return Buffer.from(
    [
      '%PDF-1.7',
      `%${text}`,
      '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
      '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
      '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj',
      objects,
      'trailer << /Root 1 0 R /Size 4 >>',
      'startxref',
      '0',
      '%%EOF',
      '',
    ].join('\n'),
    'latin1',
  );
}

/** A PDF whose objects `inner` are packed into an object stream. */
export function aPackedPdf(inner: Buffer): Buffer {
  const packed = deflateSync(inner);
  const head = `4 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return aPdf('', `${head}${packed.toString('latin1')}\nendstream endobj`);
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** The EXIF segment with `DateTimeOriginal`, as a camera writes it: `2026:11:02 09:14:33`. */
function exif(time: string): Buffer {
  const text = Buffer.from(`${time}\0`, 'latin1');
  const tiff = Buffer.alloc(44);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x8769, 10);
  tiff.writeUInt16LE(4, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt32LE(26, 18);
  tiff.writeUInt16LE(1, 26);
  tiff.writeUInt16LE(0x9003, 28);
  tiff.writeUInt16LE(2, 30);
  tiff.writeUInt32LE(text.length, 32);
  tiff.writeUInt32LE(44, 36);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, text]));
}

/** A JPEG as far as its frame goes, with `text` in a comment and, if given, the time of a camera. */
export function aJpeg(parts: { text?: string; time?: string; side?: number } = {}): Buffer {
  const { text = '', time, side = 8 } = parts;
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(side, 1);
  frame.writeUInt16BE(side, 3);
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    ...(time === undefined ? [] : [exif(time)]),
    segment(0xfe, Buffer.from(text, 'utf8')),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from('00ffd9', 'hex'),
  ]);
}

/** A PNG of one colour; `side` is what it claims to be. */
export function aPng(side = 1): Buffer {
  const chunk = (type: string, body: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(body.length, 0);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, body, Buffer.alloc(4)]);
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const end = Buffer.from('0000000049454e44ae426082', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(2))), end]);
}

/** A ZIP of the given parts. */
export async function aZip(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, body] of Object.entries(parts)) zip.addBuffer(Buffer.from(body), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A workbook of one empty sheet, with `more` parts. */
export function aWorkbook(more: Readonly<Record<string, string | Buffer>> = {}): Promise<Buffer> {
  return aZip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook/>',
    'xl/worksheets/sheet1.xml': '<worksheet/>',
    ...more,
  });
}

/** A workbook as a program writes one, of many rows that are much alike. */
export async function aPrintedWorkbook(): Promise<Buffer> {
  const rows = Array.from({ length: 20_000 }, (_, at) => [at, 'Layanan selesai tepat waktu', 'Binjai Kota']);
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Rekap', rows }] }));
}

/** A text document, with `more` parts. */
export function aDocument(more: Readonly<Record<string, string | Buffer>> = {}): Promise<Buffer> {
  return aZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>', ...more });
}

/** The same ZIP with other sizes claimed for one of its parts. */
export function claimingSize(
  zip: Buffer,
  name: string,
  { packed, unpacked }: { packed?: number; unpacked?: number },
): Buffer {
  const claimed = Buffer.from(zip);
  for (let at = claimed.indexOf('PK\x01\x02'); at !== -1; at = claimed.indexOf('PK\x01\x02', at + 4)) {
    const length = claimed.readUInt16LE(at + 28);
    if (claimed.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    if (packed !== undefined) claimed.writeUInt32LE(packed, at + 20);
    if (unpacked !== undefined) claimed.writeUInt32LE(unpacked, at + 24);
  }
  return claimed;
}

/** The same ZIP with another number of parts claimed. */
export function claimingEntries(zip: Buffer, count: number): Buffer {
  const claimed = Buffer.from(zip);
  claimed.writeUInt16LE(count, claimed.lastIndexOf('PK\x05\x06') + 10);
  return claimed;
}
