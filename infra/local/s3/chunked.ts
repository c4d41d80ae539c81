import { ByteReader } from './bytes.ts';
import { S3Error } from './errors.ts';

const LONGEST_LINE = 4096;
const MOST_TRAILERS = 16;

/** A decoded body and the trailers behind it, which are there once the body was read to its end. */
export type Chunked = { body: AsyncIterable<Buffer>; trailers: Map<string, string> };

async function readTrailers(reader: ByteReader, trailers: Map<string, string>): Promise<void> {
  for (;;) {
    const line = await reader.line(LONGEST_LINE);
    if (line === '') return;
    const colon = line.indexOf(':');
    if (colon < 1 || trailers.size >= MOST_TRAILERS) {
      throw new S3Error('InvalidRequest', 'The trailers of the aws-chunked body are malformed.');
    }
    trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
}

async function* readChunks(reader: ByteReader, trailers: Map<string, string>): AsyncGenerator<Buffer> {
  for (;;) {
    const size = await reader.line(LONGEST_LINE);
    if (!/^[0-9a-f]{1,12}$/i.test(size)) {
      throw new S3Error(
        'InvalidRequest',
        'The body is not encoded as aws-chunked: a chunk begins without its size.',
      );
    }
    if (Number.parseInt(size, 16) === 0) break;
    yield* reader.exactly(Number.parseInt(size, 16));
    if ((await reader.line(LONGEST_LINE)) !== '') {
      throw new S3Error(
        'InvalidRequest',
        'The body is not encoded as aws-chunked: a chunk is longer than it says.',
      );
    }
  }
  await readTrailers(reader, trailers);
}

/** Decodes a body in unsigned `aws-chunked` encoding with trailers. Malformed input throws `InvalidRequest` or `IncompleteBody`. */
export function decodeAwsChunked(source: AsyncIterator<Buffer>): Chunked {
  const trailers = new Map<string, string>();
  return { body: readChunks(new ByteReader(source), trailers), trailers };
}
