import { ZipFile } from 'yazl';

/** The EICAR test file; in two parts, so that no scanner finds it here. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** A ZIP of the given parts. */
export async function aZip(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, body] of Object.entries(parts)) zip.addBuffer(Buffer.from(body), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The same ZIP with its entries marked as encrypted. */
export function locked(zip: Buffer): Buffer {
  const marked = Buffer.from(zip);
  for (const [signature, flags] of [
    ['PK\x03\x04', 6],
    ['PK\x01\x02', 8],
  ] as const) {
    for (let at = marked.indexOf(signature); at !== -1; at = marked.indexOf(signature, at + 4)) {
      marked.writeUInt16LE(marked.readUInt16LE(at + flags) | 1, at + flags);
    }
  }
  return marked;
}
