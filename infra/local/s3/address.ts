import { S3Error } from './errors.ts';

const LONGEST_KEY = 1024;

/**
 * Where a request points, read from its raw target (nothing is normalised: `..` is an ordinary part of a key). `query` keeps
 * the order in which the pairs were sent.
 */
export type Address = {
  path: string;
  bucket: string;
  key: string;
  query: readonly (readonly [string, string])[];
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Error('InvalidURI', "Couldn't parse the specified URI.");
  }
}

function parseQuery(text: string): [string, string][] {
  const pairs = text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
    });
  // Two values for one name can be read in two ways, one of them not the one that was checked.
  const names = pairs.map(([name]) => name.toLowerCase());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new S3Error('InvalidArgument', `The query parameter ${twice} is given twice.`);
  return pairs;
}

/** The bucket that a path-style target names, still encoded as it was sent; '' when it names none. */
export function firstSegment(target: string): string {
  return /^\/([^/?]*)/.exec(target)?.[1] ?? '';
}

/** Reads a path-style request target (`/bucket/key?query`). Throws `InvalidURI`, `InvalidArgument` or `KeyTooLongError`. */
export function parseAddress(target: string): Address {
  const mark = target.indexOf('?');
  const path = decode(mark < 0 ? target : target.slice(0, mark));
  if (!path.startsWith('/')) throw new S3Error('InvalidURI', "Couldn't parse the specified URI.");
  const slash = path.indexOf('/', 1);
  const bucket = slash < 0 ? path.slice(1) : path.slice(1, slash);
  const key = slash < 0 ? '' : path.slice(slash + 1);
  checkKeyLength(key);
  return { path, bucket, key, query: parseQuery(mark < 0 ? '' : target.slice(mark + 1)) };
}

/** Refuses keys above 1,024 bytes of UTF-8 with `KeyTooLongError`. */
export function checkKeyLength(key: string): void {
  const size = Buffer.byteLength(key);
  if (size <= LONGEST_KEY) return;
  const details = { Size: String(size), MaxSizeAllowed: String(LONGEST_KEY) };
  throw new S3Error('KeyTooLongError', 'Your key is too long', { details });
}
