import { describe, expect, it } from 'vitest';
import {
  writeAmount,
  writeCount,
  writeDate,
  writeNip,
  writePeriod,
  writeQuantity,
  writeShare,
} from './indonesian.ts';

describe('as Indonesians write it', () => {
  it.each([
    ['2026-11-24', '24 November 2026'],
    ['2026-01-01', '1 Januari 2026'],
    ['2026-08-17', '17 Agustus 2026'],
  ])('the day %s is %s', (date, expected) => {
    expect(writeDate(date)).toBe(expected);
  });

  it.each([
    [125_000, '12,5'],
    [12_340_000, '1.234'],
    [1, '0,0001'],
    [0, '0'],
    [9_000_000_000_000_000, '900.000.000.000'],
    [123_456_789, '12.345,6789'],
  ])('the quantity %i is %s', (quantity, expected) => {
    expect(writeQuantity(quantity)).toBe(expected);
  });

  it.each([
    ['12', 'dokumen', '12 dokumen'],
    ['80–90', '%', '80–90%'],
    ['80', '% berkas', '80% berkas'],
    ['3', '', '3'],
  ])('%s of %j is %s', (amount, unit, expected) => {
    expect(writeAmount(amount, unit)).toBe(expected);
  });

  it.each([
    ['2026', 'Tahun 2026'],
    ['2026-Q4', 'Triwulan IV Tahun 2026'],
    ['2026-05', 'Mei 2026'],
  ])('the period %s is %s', (id, expected) => {
    expect(writePeriod(id)).toBe(expected);
  });

  it.each([
    [1, 8, '12,5%'],
    [2, 3, '66,7%'],
    [1, 2000, '0,1%'],
    [1, 2001, '0%'],
    [7, 7, '100%'],
    [0, 0, '0%'],
  ])('%i of %i is %s', (count, all, expected) => {
    expect(writeShare(count, all)).toBe(expected);
  });

  it('sets apart the parts of a NIP of PNS and PPPK, and leaves alone what is none', () => {
    expect(writeNip('198609262015051001')).toBe('19860926 201505 1 001');
    expect(writeNip('199312282025212001')).toBe('19931228 202521 2 001');
    expect(writeNip('12')).toBe('12');
  });

  it('sets thousands apart', () => {
    expect(writeCount(1234)).toBe('1.234');
  });
});
