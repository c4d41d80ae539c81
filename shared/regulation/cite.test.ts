import { describe, expect, it } from 'vitest';
import type { Citation } from '../kernel/citation.ts';
import { assumption } from './assumption.ts';
import { citationText, cite, isRegistered } from './cite.ts';
import type { SourceId } from './sources.ts';

describe('a citation', () => {
  it('carries its source, place and confidence', () => {
    expect(cite('PP-30-2019', { pasal: '41', ayat: '5' }, 'V')).toEqual({
      source: 'PP-30-2019',
      pasal: '41',
      ayat: '5',
      confidence: 'V',
    });
  });

  it('carries the assumption that an unverified place stands on', () => {
    expect(cite('SE-MENPANRB-3-2023', {}, 'V2', 'A-001')).toMatchObject({ assumption: 'A-001' });
  });

  it('of an unknown source is an error that names it', () => {
    expect(() => cite('PP-1-1900' as SourceId, {}, 'V')).toThrow('PP-1-1900');
    // @ts-expect-error the register is closed for types, too
    expect(() => cite('PP-1-1901', {}, 'V')).toThrow('PP-1-1901');
  });

  it('does not take names of every object for sources', () => {
    expect(() => cite('toString' as SourceId, {}, 'V')).toThrow('toString');
  });

  it('that is not verified needs an assumption', () => {
    // @ts-expect-error types ask for it as well
    expect(() => cite('PP-30-2019', {}, 'M')).toThrow('confidence M needs an assumption');
  });

  it('cannot stand on an unknown assumption', () => {
    // @ts-expect-error the register is closed for types; the test of the register holds all citations against it
    expect(cite('PP-30-2019', {}, 'D', 'A-999')).toMatchObject({ assumption: 'A-999' });
    expect(() => assumption('A-999')).toThrow('A-999');
    expect(() => assumption('valueOf')).toThrow('valueOf');
  });

  it('reads as officials write it', () => {
    expect(citationText(cite('PP-30-2019', { pasal: '41', ayat: '5' }, 'V'))).toBe(
      'PP 30/2019 Pasal 41 ayat (5)',
    );
    expect(citationText(cite('PERMENPANRB-6-2022', {}, 'V'))).toBe('PermenPANRB 6/2022');
  });

  it('of a repealed instrument is marked with what repealed it, and says so', () => {
    const overlay = cite('PERMENPANRB-8-2021', { lampiran: 'I' }, 'V');
    expect(overlay.repealedBy).toBe('PERMENPANRB-6-2022');
    expect(citationText(overlay)).toBe('PermenPANRB 8/2021 Lampiran I (dicabut)');
    expect(cite('PERMENPANRB-6-2022', {}, 'V')).not.toHaveProperty('repealedBy');
  });

  it('is made by nobody else', () => {
    // @ts-expect-error the mark of the register cannot be written by hand
    const byHand: Citation = { source: 'PP-30-2019', confidence: 'V' };
    expect(isRegistered(byHand)).toBe(false);
    expect(isRegistered({ ...cite('PP-30-2019', {}, 'V') })).toBe(false);
    expect(isRegistered(cite('PP-30-2019', {}, 'V'))).toBe(true);
  });
});
