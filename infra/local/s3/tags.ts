import { S3Error } from './errors.ts';
import { childText, type Content, type Element, expectShape, parseXml } from './xml.ts';

/** Tags of an object, value by key. */
export type Tags = Record<string, string>;

function collect(pairs: readonly (readonly [string, string])[]): Tags {
  if (pairs.length > 10) throw new S3Error('InvalidTag', 'Object tags cannot be greater than 10');
  const keys = pairs.map(([key]) => key);
  if (new Set(keys).size !== keys.length) {
    throw new S3Error('InvalidTag', 'Cannot provide multiple Tags with the same key');
  }
  for (const [key, value] of pairs) {
    if (key === '' || key.length > 128)
      throw new S3Error('InvalidTag', 'The TagKey you have provided is invalid');
    if (value.length > 256) throw new S3Error('InvalidTag', 'The TagValue you have provided is invalid');
  }
  return Object.fromEntries(pairs);
}

/** Reads the `x-amz-tagging` header, which is written like a query. Throws `InvalidTag`. */
export function parseTagHeader(header: string | undefined): Tags {
  return collect([...new URLSearchParams(header ?? '')]);
}

function readTag(tag: Element): [string, string] {
  expectShape(tag, 'Tag', ['Key', 'Value']);
  return [childText(tag, 'Key') ?? '', childText(tag, 'Value') ?? ''];
}

/** Reads a `Tagging` document. Throws `MalformedXML` or `InvalidTag`. */
export function parseTagDocument(source: string): Tags {
  const root = parseXml(source);
  expectShape(root, 'Tagging', ['TagSet']);
  return collect(root.children.flatMap((set) => set.children.map(readTag)));
}

/** The content of a `Tagging` document. */
export function renderTags(tags: Tags): Content {
  const items = Object.entries(tags).map(([Key, Value]) => ['Tag', Object.entries({ Key, Value })] as const);
  return [['TagSet', items]];
}
