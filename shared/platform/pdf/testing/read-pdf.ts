import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of a page's structure: its tag, the words for a picture, and all text inside it in reading order. */
export type Tag = { role: string; alt: string | undefined; text: string; children: Tag[] };
/** A run of text with the place of its baseline, in points from the page's top left corner, and its width. */
export type Run = { text: string; x: number; y: number; width: number };
/** What stands on a page: everything that is drawn, and the part of it that is tagged. */
export type Page = { text: string; runs: Run[]; width: number; height: number; tags: Tag };
export type PdfReadBack = {
  title: string;
  language: string;
  created: string;
  tagged: boolean;
  pages: Page[];
};

type StructNode = { role?: string; alt?: string; type?: string; id?: string; children?: StructNode[] };
type TextItem = { str?: string; hasEOL?: boolean; transform?: number[]; type?: string; id?: string };

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of each marked part, by its id, and all text. Lines of a part are joined by spaces. */
function textsOf(items: readonly TextItem[]): { byId: Map<string, string>; all: string } {
  const byId = new Map<string, string>();
  const open: string[] = [];
  let all = '';
  for (const { type, id, str, hasEOL } of items) {
    if (type === 'endMarkedContent') open.pop();
    else if (type !== undefined) open.push(id ?? '');
    if (str === undefined) continue;
    const text = hasEOL === true ? `${str} ` : str;
    all += text;
    const part = open.at(-1) ?? '';
    byId.set(part, `${byId.get(part) ?? ''}${text}`);
  }
  return { byId, all };
}

function toTag(node: StructNode, texts: ReadonlyMap<string, string>): Tag {
  const children = (node.children ?? []).filter((it) => it.role !== undefined).map((it) => toTag(it, texts));
  const text = wordsIn(node, texts);
  return { role: node.role ?? '', alt: node.alt, text: squeezed(text), children };
}

function wordsIn(node: StructNode, texts: ReadonlyMap<string, string>): string {
  if (node.type === 'content') return texts.get(node.id ?? '') ?? '';
  return (node.children ?? []).map((it) => wordsIn(it, texts)).join(' ');
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const { byId, all } = textsOf(items);
  const runs = items.flatMap((it) =>
    'str' in it && it.str.trim() !== ''
      ? [{ text: it.str, x: Number(it.transform[4]), y: height - Number(it.transform[5]), width: it.width }]
      : [],
  );
  const tree = (await page.getStructTree()) as StructNode | null;
  return { text: squeezed(all), runs, width, height, tags: toTag(tree ?? {}, byId) };
}

/** Reads a PDF as a program does that knows nothing of how it was made. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReadBack> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const { Title, Language, CreationDate } = info as Record<string, string | undefined>;
  const marks = (await pdf.getMarkInfo()) as ReadonlyMap<string, boolean> | null;
  const pages: Page[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) pages.push(await readPage(await pdf.getPage(at)));
  await task.destroy();
  return {
    title: Title ?? '',
    language: Language ?? '',
    created: CreationDate ?? '',
    tagged: marks?.get('Marked') === true,
    pages,
  };
}

/** All elements of a role on a page, in reading order. */
export function tagsOf(page: Page, role: string): Tag[] {
  const under = (tag: Tag): Tag[] => [...(tag.role === role ? [tag] : []), ...tag.children.flatMap(under)];
  return under(page.tags);
}

/** The rows of a page's table, each as the texts of its cells. Those that stand on another page are left out. */
export function rowsOf(table: Tag): string[][] {
  const rows = (tag: Tag): Tag[] => (tag.role === 'TR' ? [tag] : tag.children.flatMap(rows));
  return rows(table)
    .map((row) => row.children.map((cell) => cell.text))
    .filter((cells) => cells.some((it) => it !== ''));
}
