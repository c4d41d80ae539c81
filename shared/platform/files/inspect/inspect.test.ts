import { describe, expect, it } from 'vitest';
import {
  aDocument,
  aJpeg,
  aPackedPdf,
  aPdf,
  aPng,
  aPrintedWorkbook,
  aWorkbook,
  aZip,
  claimingEntries,
  claimingSize,
  DOCX,
  EICAR,
  JPEG,
  PDF,
  PNG,
  XLSX,
} from '../testing/files.ts';
import { inspectFile } from './inspect.ts';
import type { Problem } from './problem.ts';

const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const HTML = Buffer.from('<!doctype html><script>alert(1)</script>');
const OUTSIDE = (type: string, target: string): Record<string, string> => ({
  'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
});

async function problemOf(bytes: Uint8Array, type: string): Promise<Problem | undefined> {
  const inspected = await inspectFile(bytes, type);
  return inspected.ok ? undefined : inspected.problem;
}

describe('a file that is what it says', () => {
  it.each([
    ['a PDF', PDF, aPdf()],
    ['a PDF with padding behind it', PDF, Buffer.concat([aPdf(), Buffer.from('\r\n\0\0')])],
    ['a PDF with packed objects', PDF, aPackedPdf(Buffer.from('5 0 << /Type /Font >>'))],
    ['a JPEG', JPEG, aJpeg()],
    ['a JPEG with zeros behind it', JPEG, Buffer.concat([aJpeg(), Buffer.alloc(300)])],
    ['a PNG', PNG, aPng()],
  ])('passes: %s', async (_, type, bytes) => {
    expect(await problemOf(bytes, type)).toBeUndefined();
  });

  it('passes as an office document, with the workbook of a chart, addresses and the template of its author', async () => {
    expect(await problemOf(await aWorkbook(), XLSX)).toBeUndefined();
    expect(await problemOf(await aPrintedWorkbook(), XLSX)).toBeUndefined();
    const shared = { '[Content_Types].xml': '<Types/>', 'word/document2.xml': '<document/>' };
    expect(await problemOf(await aZip(shared), DOCX)).toBeUndefined();
    const chart = { 'word/embeddings/Microsoft_Excel_Sheet.xlsx': await aWorkbook() };
    expect(await problemOf(await aDocument(chart), DOCX)).toBeUndefined();
    const address = OUTSIDE('hyperlink', 'https://kota.example/laporan');
    expect(await problemOf(await aDocument(address), DOCX)).toBeUndefined();
    const template = OUTSIDE('attachedTemplate', 'file:///C:\\Users\\pegawai\\Surat.dotx');
    expect(await problemOf(await aDocument(template), DOCX)).toBeUndefined();
  });

  it('may have a cell at the far end of a sheet: nobody opens the sheet', async () => {
    const sheet = '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"/></row></sheetData></worksheet>';
    expect(await problemOf(await aWorkbook({ 'xl/worksheets/sheet1.xml': sheet }), XLSX)).toBeUndefined();
  });

  it('tells when a camera took it, by the clock of the camera', async () => {
    const picture = await inspectFile(aJpeg({ time: '2026:11:02 09:14:33' }), JPEG);
    expect(picture).toEqual({ ok: true, capturedAt: '2026-11-02T09:14:33' });
    expect(await inspectFile(aJpeg({ time: '0000:00:00 00:00:00' }), JPEG)).toMatchObject({ ok: true });
    expect(await inspectFile(aJpeg(), JPEG)).toEqual({ ok: true, capturedAt: undefined });
  });
});

describe('a file that is not what it says', () => {
  it.each([
    ['text as PDF', PDF, Buffer.from('halo')],
    ['nothing as PDF', PDF, Buffer.alloc(0)],
    ['a JPEG as PNG', PNG, aJpeg()],
    ['an SVG with a script as PNG', PNG, SVG],
    ['HTML as JPEG', JPEG, HTML],
    ['a PDF that begins later', PDF, Buffer.concat([Buffer.from('\n'), aPdf()])],
    ['EICAR as JPEG', JPEG, Buffer.from(EICAR)],
    ['a program as PDF', PDF, Buffer.from('MZ\x90\0')],
  ])('is refused: %s', async (_, type, bytes) => {
    expect(await problemOf(bytes, type)).toBe('not-its-type');
  });

  it('is refused: a ZIP, a text document or a PDF as a workbook', async () => {
    expect(await problemOf(await aZip({ 'a.txt': 'a' }), XLSX)).toBe('not-its-type');
    expect(await problemOf(await aDocument(), XLSX)).toBe('not-its-type');
    expect(await problemOf(aPdf(), XLSX)).toBe('not-its-type');
    expect(await problemOf(await aWorkbook(), PDF)).toBe('not-its-type');
  });

  it('throws for a type that nobody may declare', async () => {
    await expect(inspectFile(SVG, 'image/svg+xml')).rejects.toThrow('image/svg+xml');
  });
});

describe('a file that is two things', () => {
  it('is refused when a ZIP stands behind it, with other bytes behind that too', async () => {
    const zip = await aZip({ 'a.html': HTML });
    for (const [type, bytes] of [
      [PDF, aPdf()],
      [JPEG, aJpeg()],
      [PNG, aPng()],
    ] as const) {
      expect(await problemOf(Buffer.concat([bytes, zip]), type), type).toBe('also-another-type');
      const ended = Buffer.concat([bytes, zip, bytes.subarray(-12)]);
      expect(await problemOf(ended, type), type).toBe('also-another-type');
    }
  });

  it('is refused when it begins like a page', async () => {
    expect(await problemOf(aPdf('<html><script>alert(1)</script>'), PDF)).toBe('also-another-type');
    expect(await problemOf(aJpeg({ text: '<SVG onload=alert(1)>' }), JPEG)).toBe('also-another-type');
  });

  it('is refused when anything stands behind its end', async () => {
    const more = Buffer.from('lebih');
    expect(await problemOf(Buffer.concat([aPdf(), more]), PDF)).toBe('trailing-data');
    expect(await problemOf(Buffer.concat([aJpeg(), more]), JPEG)).toBe('trailing-data');
    expect(await problemOf(Buffer.concat([aPng(), more]), PNG)).toBe('trailing-data');
    expect(await problemOf(Buffer.concat([await aWorkbook(), more]), XLSX)).toBe('damaged');
  });

  it('is refused when it has no end', async () => {
    expect(await problemOf(aPdf().subarray(0, -8), PDF)).toBe('damaged');
    expect(await problemOf(aPng().subarray(0, -4), PNG)).toBe('damaged');
    expect(await problemOf((await aWorkbook()).subarray(0, -30), XLSX)).toBe('damaged');
  });
});

describe('a PDF that does something', () => {
  it.each([
    ['/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'],
    ['/OpenAction << /S /J#61vaScript /JS (app.alert(1)) >>'],
    ['/AA << /O << /S /Launch /F (cmd.exe) >> >>'],
    ['/Names << /EmbeddedFiles 5 0 R >>'],
    ['<< /Subtype /RichMedia >>'],
    ['<< /S /SubmitForm /F (https://luar.example) >>'],
  ])('is refused: %s', async (objects) => {
    expect(await problemOf(aPdf('', objects), PDF)).toBe('has-active-content');
    expect(await problemOf(aPackedPdf(Buffer.from(objects)), PDF)).toBe('has-active-content');
  });

  it('is refused with a password, or when its objects cannot be unpacked', async () => {
    expect(await problemOf(aPdf('', 'trailer << /Encrypt 9 0 R >>'), PDF)).toBe('encrypted');
    const broken = '4 0 obj << /Type /ObjStm >>\nstream\nnichts\nendstream';
    expect(await problemOf(aPdf('', broken), PDF)).toBe('damaged');
  });
});

describe('an office document that carries something', () => {
  it.each([
    ['a macro', { 'word/vbaProject.bin': 'x' }, 'has-macros'],
    [
      'a type with macros',
      { '[Content_Types].xml': 'application/vnd.ms-word.document.macroEnabled' },
      'has-macros',
    ],
    ['an object', { 'word/embeddings/oleObject1.bin': 'x' }, 'has-embedded-objects'],
    ['a control', { 'word/activeX/activeX1.xml': 'x' }, 'has-embedded-objects'],
    [
      'a template from elsewhere',
      OUTSIDE('attachedTemplate', 'https://luar.example/a.dotm'),
      'has-embedded-objects',
    ],
    ['a picture from a share', OUTSIDE('image', '\\\\luar\\a.png'), 'has-embedded-objects'],
    ['a linked object', OUTSIDE('oleObject', 'a.xlsx'), 'has-embedded-objects'],
  ])('is refused: %s', async (_, more, problem) => {
    expect(await problemOf(await aDocument(more as Record<string, string>), DOCX)).toBe(problem);
  });

  it('is refused when a link is spelled so that nobody reads it', async () => {
    const hidden = '<Relationship Type="x/image" Target="http://luar.example" TargetMode="&#69;xternal"/>';
    expect(await problemOf(await aDocument({ 'word/_rels/a.rels': hidden }), DOCX)).toBe(
      'has-embedded-objects',
    );
  });
});

describe('a file that grows when it is opened', () => {
  it('is refused as a workbook by what it claims, without unpacking it', async () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    expect(await problemOf(claimingSize(await aWorkbook(), sheet, { unpacked: 4_000_000_000 }), XLSX)).toBe(
      'too-big-unpacked',
    );
    const zeros = await aWorkbook({ [sheet]: Buffer.alloc(32 * 1024 * 1024) });
    expect(await problemOf(zeros, XLSX)).toBe('too-big-unpacked');
  });

  it('is refused as a workbook with too many parts, with parts that share their bytes, or with endless links', async () => {
    const workbook = await aWorkbook();
    expect(await problemOf(claimingEntries(workbook, 60_000), XLSX)).toBe('too-big-unpacked');
    const shared = claimingSize(workbook, 'xl/workbook.xml', { packed: 1_000_000 });
    expect(await problemOf(shared, XLSX)).toBe('damaged');
    const links = await aWorkbook({ 'xl/_rels/workbook.xml.rels': Buffer.alloc(300 * 1024) });
    expect(await problemOf(links, XLSX)).toBe('too-big-unpacked');
  });

  it('is refused as a PDF whose objects do not stop', async () => {
    expect(await problemOf(aPackedPdf(Buffer.alloc(9 * 1024 * 1024)), PDF)).toBe('too-big-unpacked');
  });

  it('is refused as a picture of more pixels than any camera takes', async () => {
    expect(await problemOf(aPng(60_000), PNG)).toBe('too-big-unpacked');
    expect(await problemOf(aJpeg({ side: 65_535 }), JPEG)).toBe('too-big-unpacked');
  });
});
