import { describe, expect, it } from 'vitest';

import { decodeAwsChunked } from './chunked.ts';
import { readForm } from './form.ts';

/** The same bytes cut into pieces of that size. */
async function* cut(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function collect(body: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts).toString();
}

const sizes = [1, 2, 3, 5, 7, 1000];

describe('an aws-chunked body', () => {
  const encoded = '5\r\nhello\r\n3\r\n\r\n0\r\n0\r\nX-Amz-Checksum-Crc32: AAAAAA==\r\n\r\n';

  it.each(sizes)('is decoded with its trailers when it comes in pieces of %i', async (size) => {
    const { body, trailers } = decodeAwsChunked(cut(encoded, size));
    expect(await collect(body)).toBe('hello\r\n0');
    expect([...trailers]).toEqual([['x-amz-checksum-crc32', 'AAAAAA==']]);
  });

  it.each([
    ['hello', 'IncompleteBody'],
    ['zz\r\nhello\r\n0\r\n\r\n', 'InvalidRequest'],
    ['4\r\nhello\r\n0\r\n\r\n', 'InvalidRequest'],
    ['5\r\nhel', 'IncompleteBody'],
    ['0\r\n', 'IncompleteBody'],
    ['0\r\nno colon\r\n\r\n', 'InvalidRequest'],
    ['5;chunk-signature=abc\r\nhello\r\n0\r\n\r\n', 'InvalidRequest'],
    [`${'1'.repeat(5000)}\r\n`, 'InvalidRequest'],
  ])('that is %j is %s', async (text, code) => {
    await expect(collect(decodeAwsChunked(cut(text, 4)).body)).rejects.toMatchObject({ code });
  });
});

describe('a form', () => {
  const content = 'a\r\n--b\r\n-\r\n--bound';
  const form = [
    '--boundary\r\nContent-Disposition: form-data; name="Key"\r\n\r\nvalue\r\n',
    '--boundary\r\nContent-Type: text/plain\r\ncontent-disposition: form-data; name="file"; filename="C:\\\\x\\\\%22é.txt"\r\n\r\n',
    `${content}\r\n--boundary--\r\n`,
  ].join('');

  it.each(sizes)('is read the same when it comes in pieces of %i', async (size) => {
    const read = await readForm('multipart/form-data; charset=utf-8; boundary="boundary"', cut(form, size));
    expect({ ...read.fields }).toEqual({ key: 'value' });
    expect(read.filename).toBe('"é.txt');
    expect(await collect(read.file)).toBe(content);
  });

  it('whose file is cut off is IncompleteBody', async () => {
    const read = await readForm('multipart/form-data; boundary=boundary', cut(form.slice(0, -14), 9));
    await expect(collect(read.file)).rejects.toMatchObject({ code: 'IncompleteBody' });
  });
});
