import { S3Error } from './errors.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** An element that was read: its name without prefix, its own text and its children in order. */
export type Element = { name: string; text: string; children: Element[] };

/** What can stand in an element: text, or elements as `[name, content]` pairs in order. */
export type Content = string | readonly (readonly [name: string, content: Content])[];

function escapeText(text: string): string {
  // Control characters have no place in XML 1.0, but keys may hold them: S3 sends them as character references.
  return text
    .replace(/[&<>"']/g, (character) => escapes[character] ?? character)
    .replace(/\p{Cc}/gu, (character) => `&#x${character.charCodeAt(0).toString(16)};`);
}

function renderContent(content: Content): string {
  if (typeof content === 'string') return escapeText(content);
  return content.map(([name, inner]) => `<${name}>${renderContent(inner)}</${name}>`).join('');
}

/** Renders a document with S3's namespace, or without it (`Error` has none). */
export function renderXml(name: string, content: Content, namespace = true): string {
  const xmlns = namespace ? ' xmlns="http://s3.amazonaws.com/doc/2006-03-01/"' : '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name}${xmlns}>${renderContent(content)}</${name}>`;
}

function malformed(): S3Error {
  return new S3Error(
    'MalformedXML',
    'The XML you provided was not well-formed or did not validate against our published schema',
  );
}

function unescapeText(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const named = entities[name];
    if (named !== undefined && whole.endsWith(';')) return named;
    const reference = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
    if (!reference || !whole.endsWith(';')) throw malformed();
    const code = reference[1] ? Number.parseInt(reference[1], 16) : Number(reference[2]);
    if (code > 0x10ffff) throw malformed();
    return String.fromCodePoint(code);
  });
}

/**
 * Reads a small XML document of elements and text and returns its root. Document types, comments, CDATA and processing
 * instructions are refused like anything malformed: `MalformedXML`.
 */
export function parseXml(source: string): Element {
  const document = source.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '');
  const root: Element = { name: '', text: '', children: [] };
  const open = [root];
  const token =
    /<(\/?)(?:[\w.-]+:)?([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
  while (token.lastIndex < document.length) {
    const match = token.exec(document);
    const parent = open.at(-1);
    if (!match || !parent) throw malformed();
    const [, closing, name, , selfClosing, text] = match;
    if (text !== undefined) parent.text += unescapeText(text);
    else if (closing) {
      if (parent === root || parent.name !== name) throw malformed();
      open.pop();
    } else {
      const element: Element = { name: name ?? '', text: '', children: [] };
      parent.children.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (!only || others.length > 0 || open.length > 1 || root.text.trim() !== '') throw malformed();
  return only;
}

/** The text of the one child with that name; undefined without it, `MalformedXML` when it is there twice. */
export function childText(element: Element, name: string): string | undefined {
  const found = element.children.filter((child) => child.name === name);
  if (found.length > 1) throw malformed();
  return found[0]?.text;
}

/** Refuses a document whose root or children have other names than those. */
export function expectShape(element: Element, name: string, children: readonly string[]): void {
  if (element.name !== name) throw malformed();
  if (element.children.some((child) => !children.includes(child.name))) throw malformed();
}
