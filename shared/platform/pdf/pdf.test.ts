import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pdf } from './pdf.ts';
import { openPdf } from './pdf.ts';
import { readPdf, tagsOf } from './testing/read-pdf.ts';

const HEAD = `#let data = json(bytes(sys.inputs.data))
#set document(title: "Uji", date: none)
#set text(font: "Arimo", lang: "id", fallback: false)
`;
const TEMPLATES = {
  'letter.typ': `${HEAD}= #data.title
#data.text
#context { let at = here().position(); [#metadata((name: "ttd", page: at.page, x: at.x, y: at.y, width: 50mm, height: 20mm))<anchor>] }`,
  'code.typ': `${HEAD}#image(bytes(sys.inputs.qr), format: "svg", alt: "Kode QR")`,
  'untitled.typ': '#set text(font: "Arimo", lang: "id")\nTanpa judul',
  'broken.typ': `${HEAD}#data.text.nothing`,
  'panics.typ': `${HEAD}#panic(data.text)`,
  'silent.typ': `${HEAD}#image(bytes(sys.inputs.qr), format: "svg")`,
};

const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
const fonts = [
  createRequire(import.meta.url).resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
];
let pdf: Pdf;
beforeAll(async () => {
  for (const [name, text] of Object.entries(TEMPLATES)) writeFileSync(join(folder, name), text);
  pdf = await openPdf({ templates: folder, fonts });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const letter = (text: string) => ({ template: 'letter.typ', data: { title: 'Surat', text } });

describe('printing', () => {
  it('lays data out as text, whatever is written in it', async () => {
    const { bytes } = pdf.print(letter('#panic("x") *tebal* $x$ 🎉'));
    const { pages, title, tagged, language } = await readPdf(bytes);
    expect(pages[0]?.text).toBe('Surat #panic("x") *tebal* $x$');
    expect([title, tagged, language]).toEqual(['Uji', true, 'id']);
  });

  it('gives the same bytes for the same document, whatever was printed between', async () => {
    const first = Buffer.from(pdf.print(letter('a')).bytes);
    for (let count = 0; count < 10; count += 1) pdf.print(letter(`b${count}`));
    const other = await openPdf({ templates: folder, fonts });
    expect(Buffer.from(pdf.print(letter('a')).bytes).equals(first)).toBe(true);
    expect(Buffer.from(other.print(letter('a')).bytes).equals(first)).toBe(true);
  });

  it('says where the template keeps room', () => {
    const [anchor] = pdf.print(letter('a')).anchors;
    expect(anchor).toMatchObject({ name: 'ttd', page: 1 });
    expect(anchor?.width).toBeCloseTo(141.73, 1);
    expect(anchor?.x).toBeGreaterThan(70);
  });

  it('draws a QR code with its words', async () => {
    const { bytes } = pdf.print({ template: 'code.typ', data: {}, qr: 'https://kinerja.kota.example/v/a' });
    const [page] = (await readPdf(bytes)).pages;
    expect(page === undefined ? [] : tagsOf(page, 'Figure').map((it) => it.alt)).toEqual(['Kode QR']);
  });
});

describe('what cannot be printed', () => {
  it.each([
    [
      'without a title',
      'untitled.typ',
      'untitled.typ cannot be printed: PDF/UA-1 error: missing document title',
    ],
    [
      'with a picture without words',
      'silent.typ',
      'silent.typ cannot be printed: PDF/UA-1 error: missing alt text',
    ],
    [
      'with a mistake in it',
      'broken.typ',
      'broken.typ cannot be printed: broken.typ: cannot access fields on type string',
    ],
    ['that gives up', 'panics.typ', 'panics.typ cannot be printed: panics.typ: panicked with: …'],
    ['that is not there', 'absent.typ', 'absent.typ cannot be printed: '],
  ])('a template %s is named, and nobody in it', (_, template, message) => {
    const document = { template, data: { text: 'Rahmat Hidayat' }, qr: 'x' };
    expect(() => pdf.print(document)).toThrow(message);
    expect(() => pdf.print(document)).not.toThrow('Rahmat');
  });

  it('does not stop what is printed afterwards', () => {
    expect(() => pdf.print({ template: 'panics.typ', data: { text: 'x' } })).toThrow('panics.typ');
    expect(pdf.print(letter('a')).bytes.byteLength).toBeGreaterThan(1000);
  });
});

describe('a processor that the compiler has no code for', () => {
  it('is named in the fault', () => {
    const module = pathToFileURL(fileURLToPath(new URL('./pdf.ts', import.meta.url))).href;
    const script = `
      import { registerHooks } from 'node:module';
      registerHooks({ resolve: (name, context, next) => {
        if (name.includes('typst-ts-node-compiler-') || name.endsWith('.node')) throw new Error('no native code');
        return next(name, context);
      } });
      const { openPdf } = await import(${JSON.stringify(module)});
      await openPdf({ templates: '.', fonts: ${JSON.stringify(fonts)} }).catch((error) => console.log(error.message));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(stdout).toContain(
      'printing needs the native code of typst, which is installed for x86_64 Linux only',
    );
    expect(stdout).toContain(`${process.platform} ${process.arch}`);
  });
});
