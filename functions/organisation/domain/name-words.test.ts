import { describe, expect, it } from 'vitest';
import { beginningsOf, matchesName, wordsOfName, wordsOfSearch } from './name-words.ts';

describe('the words of a name', () => {
  it('leave degrees and abbreviations out', () => {
    expect(wordsOfName("Hj. Dra. Jum'iyah Karo-Karo, S.STP., M.SP.")).toEqual(['jumiyah', 'karo']);
    expect(wordsOfName('  dr. Tuti   Alawiyah Rambe')).toEqual(['tuti', 'alawiyah', 'rambe']);
  });

  it('are kept under their first three letters, each once', () => {
    expect(beginningsOf('Ali Alif Sinaga Si')).toEqual(['ali', 'sin']);
  });

  it('match a search word by word from the beginning, in any order and case', () => {
    const name = 'Elisabet Pelita Hati Br. Kaban, A.Md.';
    expect(matchesName(name, wordsOfSearch('KAB eli'))).toBe(true);
    expect(matchesName(name, wordsOfSearch('aban'))).toBe(false);
    expect(matchesName(name, wordsOfSearch('elisabet sitorus'))).toBe(false);
  });

  it('of a search begin with the longest', () => {
    expect(wordsOfSearch('  al muhammad, b ')).toEqual(['muhammad', 'al', 'b']);
    expect(wordsOfSearch('%%')).toEqual([]);
  });
});
