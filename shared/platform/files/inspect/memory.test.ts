import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { aJpeg, aPdf, aWorkbook, aZip, JPEG, PDF, XLSX } from '../testing/files.ts';

const MOST_BYTES = 10 * 1024 * 1024;
const MOST_MEGABYTES = 256;
const PROGRAM = fileURLToPath(new URL('../testing/measure-inspection.ts', import.meta.url));

const directory = mkdtempSync(join(tmpdir(), 'inspection-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const filled = (text: string): string => text.repeat(Math.floor((MOST_BYTES - 4_096) / text.length));

/** A PDF of many object streams that unpack to as much as is ever unpacked. */
function swelling(): Buffer {
  const packed = deflateSync(Buffer.alloc(4 * 1024 * 1024)).toString('latin1');
  return aPdf('', `<< /Type /ObjStm >>\nstream\n${packed}\nendstream\n`.repeat(16));
}

async function manyLinks(): Promise<Buffer> {
  const link = '<Relationship Target="a"/>'.repeat(9_000);
  const parts = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`xl/_rels/${at}.rels`, link]));
  return aWorkbook(parts);
}

/** Hostile files of up to 10 MB, each against one part of the inspection. */
async function hostileFiles(): Promise<[name: string, type: string, bytes: Buffer, problem: string][]> {
  return [
    ['object streams that swell', PDF, swelling(), 'ok'],
    ['object streams without number', PDF, aPdf('', filled('/ObjStm stream\n')), 'damaged'],
    ['names in numbers', PDF, aPdf('', filled('/a#41#42#43 ')), 'ok'],
    ['half-open names', PDF, aPdf('', filled('/')), 'ok'],
    ['ends without number', PDF, aPdf('', filled('%%EOF')), 'ok'],
    [
      'lists of parts without number',
      PDF,
      Buffer.concat([aPdf(), Buffer.from(filled('PK\x05\x06'))]),
      'trailing-data',
    ],
    [
      'markers without number',
      JPEG,
      Buffer.concat([
        Buffer.from('ffd8', 'hex'),
        Buffer.alloc(MOST_BYTES - 4, 0xff),
        Buffer.from('ffd9', 'hex'),
      ]),
      'damaged',
    ],
    ['a comment of a whole picture', JPEG, aJpeg({ text: 'x'.repeat(65_000) }), 'ok'],
    [
      'zeros as a sheet',
      XLSX,
      await aWorkbook({ 'xl/worksheets/sheet1.xml': Buffer.alloc(64 * 1024 * 1024) }),
      'too-big-unpacked',
    ],
    ['links without number', XLSX, await manyLinks(), 'too-big-unpacked'],
    [
      'a ZIP in a ZIP',
      XLSX,
      await aZip({ 'a.zip': await aZip({ 'b.zip': Buffer.alloc(MOST_BYTES) }) }),
      'not-its-type',
    ],
  ];
}

type Measured = { found: Record<string, string>; megabytes: number };

/** Inspects one file in a process of its own, as a fresh environment of the function would. */
function measured(type: string, path: string): Measured {
  const done = spawnSync(process.execPath, [PROGRAM, `${type}=${path}`], { encoding: 'utf8' });
  expect(done.stderr).toBe('');
  return JSON.parse(done.stdout) as Measured;
}

describe('inspection', () => {
  it('of a hostile file stays within 256 MB of memory', async () => {
    for (const [name, type, bytes, problem] of await hostileFiles()) {
      expect(bytes.length, name).toBeLessThanOrEqual(MOST_BYTES);
      const path = join(directory, name);
      writeFileSync(path, bytes);
      const { found, megabytes } = measured(type, path);
      expect(found).toEqual({ [path]: problem });
      expect(megabytes, name).toBeLessThan(MOST_MEGABYTES);
    }
  });
});
