import { describe, expect, it } from 'vitest';
import { BERAKHLAK } from './berakhlak.ts';
import { PNS_RANKS, PPPK_GRADES, rankOf } from './ranks.ts';
import * as sets from './sets.ts';

describe('the closed sets', () => {
  it.each(Object.entries(sets))(
    '%s has no word twice, and only words in capitals, or a pair of percents',
    (_, words) => {
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(word).toMatch(/^([A-Z]+(_([A-Z]+|\d+))*|\d\d\/\d\d)$/);
    },
  );
});

describe('BerAKHLAK', () => {
  it('spells its own name with the first letters of its values', () => {
    expect(sets.BEHAVIOURS.map((it) => BERAKHLAK[it].name[0]).join('')).toBe('BAKHLAK');
  });

  it('has 21 different lines of guidance', () => {
    const lines = sets.BEHAVIOURS.flatMap((it) => BERAKHLAK[it].guide);
    expect(new Set(lines).size).toBe(21);
  });
});

describe('the ranks', () => {
  it('give a PNS a pangkat by golongan', () => {
    expect(rankOf('III/a')).toBe('Penata Muda');
    expect(rankOf('IV/e')).toBe('Pembina Utama');
    expect(PNS_RANKS.length).toBe(17);
  });

  it('give a PPPK none', () => {
    expect(PPPK_GRADES.length).toBe(17);
    expect(PPPK_GRADES.map(rankOf).every((rank) => rank === undefined)).toBe(true);
  });
});
