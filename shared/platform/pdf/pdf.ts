import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { charactersOf, drawableData } from './characters.ts';
import { reasonsOf, thrownReasons } from './reasons.ts';
import { qrSvg } from './qr.ts';

/**
 * A document to print: a template of the folder, the data that it lays out, and the text of its QR code where it has one. The template
 * reads both from `sys.inputs`: `data` as JSON, `qr` as SVG. Data is only ever text to it, whatever is written in it.
 */
export type Printable = { template: string; data: Readonly<Record<string, unknown>>; qr?: string };

/** Room that a template keeps for something to be added later, as a signature: points from the page's top left corner. */
export type Anchor = { name: string; page: number; x: number; y: number; width: number; height: number };

export type Printed = { bytes: Uint8Array; pages: number; anchors: Anchor[] };

/** Prints documents one after the other. The same document gives the same bytes. */
export type Pdf = { print: (document: Printable) => Printed };

/**
 * How many documents a memoised piece of layout outlives that no later one used: the parts that all share stay, the rest goes, so that
 * a process does not grow with what it prints.
 */
const OUTLIVES = 2;

/**
 * Opens the printer over a folder of typst templates and the font files that they name (TrueType; the first decides which characters can
 * be drawn). Open it once per process. The compiler is native code: a bundle keeps `@myriaddreamin/typst-ts-node-compiler` external and
 * has that package and the one of its platform in `node_modules` beside it. Throws where there is none for this processor.
 */
export async function openPdf(place: { templates: string; fonts: readonly string[] }): Promise<Pdf> {
  const fonts = place.fonts.map((file) => readFileSync(file));
  const [first] = fonts;
  if (first === undefined) throw new Error('printing needs a font');
  const drawn = charactersOf(first);
  const { NodeCompiler } = await loadCompiler();
  const compiler = NodeCompiler.create({ workspace: place.templates, fontArgs: [{ fontBlobs: fonts }] });
  return {
    print({ template, data, qr }) {
      try {
        const inputs = {
          data: JSON.stringify(drawableData(data, drawn)),
          ...(qr === undefined ? {} : { qr: qrSvg(qr) }),
        };
        return printOne(compiler, join(place.templates, template), inputs);
      } catch (error) {
        throw new Error(`${template} cannot be printed: ${thrownReasons(error)}`);
      } finally {
        compiler.evictCache(OUTLIVES);
      }
    },
  };
}

/** The compiler's package. Its native part exists for few processors, and what it throws where it is missing names only files. */
async function loadCompiler(): Promise<typeof import('@myriaddreamin/typst-ts-node-compiler')> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (error) {
    throw new Error(
      `printing needs the native code of typst, which is installed for x86_64 Linux only: this process runs on ${process.platform} ${process.arch}`,
      { cause: error },
    );
  }
}

function printOne(compiler: NodeCompiler, file: string, inputs: Record<string, string>): Printed {
  const compiled = compiler.compile({ mainFilePath: file, inputs });
  const document = compiled.result;
  if (document === null) throw new Error(reasonsOf(compiled.takeDiagnostics()?.shortDiagnostics ?? []));
  // PDF/UA-1 refuses a document without title, language or a picture's words: such a form is never issued.
  const bytes = compiler.pdf(document, { pdfStandard: 'ua-1' });
  const found = compiler.query(document, { selector: '<anchor>', field: 'value' }) as RawAnchor[];
  return { bytes, pages: document.numOfPages, anchors: found.map(toAnchor) };
}

type RawAnchor = { name: string; page: number } & Record<'x' | 'y' | 'width' | 'height', string>;

function toAnchor({ name, page, x, y, width, height }: RawAnchor): Anchor {
  const points = (length: string): number => Number.parseFloat(length);
  return { name, page, x: points(x), y: points(y), width: points(width), height: points(height) };
}
