import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../shared/kernel/page.ts';
import { startKeyFrom } from './start-key.ts';

const by = { agency: 'binjai', period: '2026-Q4', assessor: 'bbbbbbbbbbbb' };
const right = { PK: 'A#binjai#P#2026-Q4#03', SK: 'aaaaaaaaaaaa#1', ga: 'A#binjai#P#2026-Q4#S#bbbbbbbbbbbb' };

describe('a cursor', () => {
  it('goes on in the list that it came from', () => {
    expect(startKeyFrom(encodeCursor(right), by)).toEqual(right);
    const unit = { agency: 'binjai', period: '2026-Q4', unit: 'DISDUKCAPIL' };
    const ofUnit = { PK: right.PK, SK: right.SK, gu: 'A#binjai#P#2026-Q4#U#DISDUKCAPIL' };
    expect(startKeyFrom(encodeCursor(ofUnit), unit)).toEqual(ofUnit);
  });

  it.each([
    ['another agency', { ...right, PK: 'A#medan#P#2026-Q4#03' }],
    ['another period', { ...right, PK: 'A#binjai#P#2026-Q3#03' }],
    ['another assessor', { ...right, ga: 'A#binjai#P#2026-Q4#S#cccccccccccc' }],
    ['no vector', { ...right, SK: '!' }],
    ['a deeper partition', { ...right, PK: 'A#binjai#P#2026-Q4#S#x' }],
    ['an attribute too many', { ...right, gu: 'A#binjai#P#2026-Q4#U#DISDUKCAPIL' }],
    ['an unknown attribute', { ...right, x: 'y' }],
    ['a part missing', { PK: right.PK, SK: right.SK }],
    ['nothing', {}],
  ])('of %s is none', (_, key) => {
    expect(startKeyFrom(encodeCursor(key), by)).toBeUndefined();
  });

  it('that is no cursor is none', () => {
    expect(startKeyFrom('not a cursor', by)).toBeUndefined();
    expect(startKeyFrom('', by)).toBeUndefined();
  });
});
