import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { charactersOf, drawable, drawableData } from './characters.ts';

const ARIMO = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
);
const drawn = charactersOf(readFileSync(ARIMO));
const has = (character: string): boolean => drawn.has(character.codePointAt(0) ?? 0);

describe('the characters of Arimo', () => {
  it('are those that its table of characters maps, and no others', () => {
    for (const it of 'Az09é–…“≥□€Ωж') expect(has(it), it).toBe(true);
    for (const it of '漢ع☐✓🎉\uffff') expect(has(it), it).toBe(false);
  });

  it('cannot be read from what is no font', () => {
    expect(() => charactersOf(new Uint8Array(64))).toThrow('no character map');
  });
});

describe('a text for drawing', () => {
  it.each([
    ['keeps what the font has', 'Selesai 80–90% “baik” ≥ 5', 'Selesai 80–90% “baik” ≥ 5'],
    ['ends lines in one way', 'a\r\nb\rc\u2028d\te', 'a\nb\nc\nd e'],
    ['loses control characters and marks of direction', 'a\u0000\u202eb\u200f\u2066c\ufeff\u00ad', 'abc'],
    ['loses private characters and halves of pairs', 'a\ue000b\ud83dc', 'abc'],
    ['loses pictures with the space before them', 'Selesai 🎉👍🏽 hari ini 👩‍💻', 'Selesai hari ini'],
    ['shows one box for letters that the font lacks', 'kata 漢字 dan العربية', 'kata □ dan □'],
    ['composes letters and their marks', 'e\u0301', 'é'],
  ])('%s', (_, text, expected) => {
    expect(drawable(text, drawn)).toBe(expected);
  });
});

describe('data for drawing', () => {
  it('is the same data with drawable texts', () => {
    const data = { a: ['x\u0007', 1, true, null], b: { c: '🎉' } };
    expect(drawableData(data, drawn)).toEqual({ a: ['x', 1, true, null], b: { c: '' } });
  });

  it('is refused where JSON has no word for it', () => {
    expect(() => drawableData({ a: undefined }, drawn)).toThrow('undefined cannot be printed');
  });
});
