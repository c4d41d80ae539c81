import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fieldsOf = (text: string) => readCsv(bytes(text)).lines.map((it) => it.fields);

describe('a CSV file', () => {
  it('is read with commas or semicolons, with or without a byte order mark', () => {
    const wanted = [
      ['a', 'b'],
      ['1', 'x'],
    ];
    expect(fieldsOf('a,b\r\n1,x')).toEqual(wanted);
    expect(fieldsOf('\uFEFFa;b\n1;x')).toEqual(wanted);
    expect(fieldsOf('a;b\n1;"x;y"')[1]).toEqual(['1', 'x;y']);
    expect(fieldsOf('a,b\n1,x;y')[1]).toEqual(['1', 'x;y']);
  });

  it('numbers its lines as a spreadsheet does, blank ones too', () => {
    const { lines } = readCsv(bytes('a,b\n\n"1\n2",x\n3,y\n'));
    expect(lines.map((it) => [it.number, it.fields[0]])).toEqual([
      [1, 'a'],
      [2, ''],
      [3, '1\n2'],
      [4, '3'],
      [5, ''],
    ]);
  });

  it('names the line whose quotes are broken', () => {
    expect(readCsv(bytes('a,b\n1,"x')).lines.map((it) => it.broken)).toEqual([false, true]);
  });

  it('that is no text or too large is one error', () => {
    expect(readCsv(new Uint8Array([0x61, 0xff, 0xfe, 0x00])).errors.map((it) => it.code)).toEqual([
      'file.not-text',
    ]);
    expect(readCsv(new Uint8Array(10 * 1024 * 1024 + 1)).errors.map((it) => it.code)).toEqual([
      'file.too-large',
    ]);
  });
});
