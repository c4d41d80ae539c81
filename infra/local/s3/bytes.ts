import { S3Error } from './errors.ts';

/** Reads lines, counted bytes and delimited bytes from a stream of chunks, holding no more than one chunk and a delimiter. */
export class ByteReader {
  readonly #source: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterator<Buffer>) {
    this.#source = source;
  }

  async #more(): Promise<void> {
    const next = await this.#source.next();
    if (next.done) {
      throw new S3Error('IncompleteBody', 'The request body terminated unexpectedly');
    }
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
  }

  /** The next line without its CRLF. Throws `IncompleteBody` at the end, and `InvalidRequest` for a line above `limit` bytes. */
  async line(limit: number): Promise<string> {
    for (;;) {
      const at = this.#held.indexOf('\r\n');
      if (at > limit || (at < 0 && this.#held.length > limit + 1)) {
        throw new S3Error('InvalidRequest', `A line of the request body is longer than ${limit} bytes.`);
      }
      if (at >= 0) {
        const line = this.#held.subarray(0, at).toString('utf8');
        this.#held = this.#held.subarray(at + 2);
        return line;
      }
      await this.#more();
    }
  }

  /** Yields the next `size` bytes as they come. */
  async *exactly(size: number): AsyncGenerator<Buffer> {
    let left = size;
    while (left > 0) {
      if (this.#held.length === 0) await this.#more();
      const part = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(part.length);
      left -= part.length;
      yield part;
    }
  }

  /** Yields what precedes the delimiter as it comes, and consumes the delimiter. */
  async *until(delimiter: string): AsyncGenerator<Buffer> {
    const mark = Buffer.from(delimiter);
    for (;;) {
      const at = this.#held.indexOf(mark);
      // The last bytes may be the beginning of a delimiter that the next chunk completes.
      const end = at >= 0 ? at : Math.max(0, this.#held.length - mark.length + 1);
      const part = this.#held.subarray(0, end);
      this.#held = this.#held.subarray(at >= 0 ? at + mark.length : end);
      if (part.length > 0) yield part;
      if (at >= 0) return;
      await this.#more();
    }
  }
}
