import { describe, expect, it } from 'vitest';
import { placeText } from './citation.ts';

describe('the place of a citation', () => {
  it('reads as officials write it', () => {
    expect(placeText({ pasal: '41', ayat: '5', huruf: 'a' })).toBe('Pasal 41 ayat (5) huruf a');
  });

  it('names the annex before the number in it', () => {
    expect(placeText({ angka: '10', lampiran: 'II' })).toBe('Lampiran II angka 10');
  });

  it('is empty for an instrument as a whole', () => {
    expect(placeText({})).toBe('');
  });
});
