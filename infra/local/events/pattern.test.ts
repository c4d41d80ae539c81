import { describe, expect, it } from 'vitest';
import { compilePattern } from './pattern.ts';

const EVENT = {
  source: 'kinerja.skp',
  'detail-type': 'SkpSubmitted',
  resources: ['arn:aws:s3:::one', 'arn:aws:s3:::two'],
  detail: {
    state: 'SUBMITTED',
    version: 3,
    final: false,
    note: null,
    empty: [],
    actor: { kind: 'employee', role: 'PEGAWAI' },
    lines: [
      { code: 'A', weight: 10 },
      { code: 'B', weight: 20 },
    ],
  },
};

const matches = (pattern: unknown): boolean => compilePattern(pattern, 'rule')(EVENT);
const detail = (name: string, ...alternatives: unknown[]): boolean =>
  matches({ detail: { [name]: alternatives } });

describe('an event pattern', () => {
  it('matches exact values of every type, and any of several alternatives', () => {
    expect(detail('state', 'SUBMITTED')).toBe(true);
    expect(detail('state', 'DRAFT', 'SUBMITTED')).toBe(true);
    expect(detail('state', 'submitted')).toBe(false);
    expect(detail('version', 3)).toBe(true);
    expect(detail('version', '3')).toBe(false);
    expect(detail('final', false)).toBe(true);
    expect(detail('note', null)).toBe(true);
    expect(detail('absent', null)).toBe(false);
  });

  it('wants every field', () => {
    expect(matches({ source: ['kinerja.skp'], 'detail-type': ['SkpSubmitted'] })).toBe(true);
    expect(matches({ source: ['kinerja.skp'], 'detail-type': ['SkpAgreed'] })).toBe(false);
  });

  it('matches the beginning and the end of texts only', () => {
    expect(detail('state', { prefix: 'SUB' })).toBe(true);
    expect(detail('state', { prefix: 'TED' })).toBe(false);
    expect(detail('state', { suffix: 'TED' })).toBe(true);
    expect(detail('state', { suffix: 'SUB' })).toBe(false);
    expect(detail('version', { prefix: '3' })).toBe(false);
  });

  it('matches anything but values, beginnings and ends, and needs the field to be there', () => {
    expect(detail('state', { 'anything-but': 'DRAFT' })).toBe(true);
    expect(detail('state', { 'anything-but': ['DRAFT', 'SUBMITTED'] })).toBe(false);
    expect(detail('version', { 'anything-but': [1, 2] })).toBe(true);
    expect(detail('state', { 'anything-but': { prefix: 'SUB' } })).toBe(false);
    expect(detail('state', { 'anything-but': { suffix: ['X', 'TED'] } })).toBe(false);
    expect(detail('state', { 'anything-but': { suffix: 'X' } })).toBe(true);
    expect(detail('absent', { 'anything-but': 'DRAFT' })).toBe(false);
  });

  it('knows presence and absence of leaves, but not of what lies between', () => {
    expect(detail('note', { exists: true })).toBe(true);
    expect(detail('absent', { exists: true })).toBe(false);
    expect(detail('absent', { exists: false })).toBe(true);
    expect(detail('state', { exists: false })).toBe(false);
    expect(detail('actor', { exists: true })).toBe(false);
    expect(detail('empty', { exists: true })).toBe(false);
    expect(matches({ detail: { nobody: { role: [{ exists: false }] } } })).toBe(true);
    expect(matches({ detail: { nobody: { role: [{ exists: true }] } } })).toBe(false);
    expect(detail('state', { exists: false }, 'SUBMITTED')).toBe(true);
  });

  it('compares numbers, alone and as a range', () => {
    expect(detail('version', { numeric: ['=', 3] })).toBe(true);
    expect(detail('version', { numeric: ['>', 3] })).toBe(false);
    expect(detail('version', { numeric: ['>=', 3, '<', 4] })).toBe(true);
    expect(detail('version', { numeric: ['>', 0, '<=', 2] })).toBe(false);
    expect(detail('state', { numeric: ['>', 0] })).toBe(false);
  });

  it('matches an array when one element does, and objects of an array one by one', () => {
    expect(matches({ resources: [{ suffix: ':two' }] })).toBe(true);
    expect(matches({ resources: [{ suffix: ':three' }] })).toBe(false);
    expect(matches({ detail: { lines: { code: ['B'], weight: [20] } } })).toBe(true);
    expect(matches({ detail: { lines: { code: ['A'], weight: [20] } } })).toBe(false);
  });

  it('takes one of several patterns with $or, beside fields that must match too', () => {
    const or = [{ state: ['DRAFT'] }, { actor: { role: ['PEGAWAI'] } }];
    expect(matches({ source: ['kinerja.skp'], detail: { $or: or } })).toBe(true);
    expect(matches({ source: ['other'], detail: { $or: or } })).toBe(false);
    expect(matches({ detail: { $or: [{ state: ['DRAFT'] }, { version: [4] }] } })).toBe(false);
  });

  it('names an operator that it does not know, where it stands', () => {
    expect(() => compilePattern({ detail: { ip: [{ cidr: '10.0.0.0/8' }] } }, 'rule «x»')).toThrow(
      'rule «x».detail.ip: the operator «cidr» is not supported',
    );
    expect(() => detail('state', { 'anything-but': { wildcard: '*' } })).toThrow('«anything-but wildcard»');
    expect(() => detail('state', { prefix: { 'equals-ignore-case': 'x' } })).toThrow(
      'nested operators are not supported',
    );
    expect(() => detail('version', { numeric: ['!=', 3] })).toThrow('«!=»');
  });

  it.each([
    ['text', 'a pattern is a JSON object'],
    [{}, 'at least one field'],
    [{ source: 'kinerja' }, 'a pattern is a JSON object'],
    [{ source: [] }, 'not empty'],
    [{ source: [{ prefix: 'a', suffix: 'b' }] }, 'exactly one operator'],
    [{ source: [['a']] }, 'an alternative is a value'],
    [{ source: [{ exists: 'yes' }] }, 'true or false'],
    [{ source: [{ numeric: ['>'] }] }, 'one or two comparisons'],
    [{ source: [{ numeric: ['>', '1'] }] }, 'compares with a number'],
    [{ source: [{ 'anything-but': ['a', 1] }] }, 'texts only or numbers only'],
    [{ source: [{ 'anything-but': [] }] }, 'texts only or numbers only'],
    [{ $or: [{ source: ['a'] }] }, 'two patterns or more'],
  ])('refuses %j', (pattern, reason) => {
    expect(() => compilePattern(pattern, 'rule')).toThrow(reason);
  });
});

describe('a wildcard', () => {
  const matches = compilePattern({ key: [{ wildcard: 'a/*/imports/*.csv' }] }, 'rule');

  it('stands for any characters between its fixed parts', () => {
    expect(matches({ key: 'a/binjai/imports/abc.csv' })).toBe(true);
    expect(matches({ key: 'a/binjai/reports/abc.csv' })).toBe(false);
    expect(matches({ key: 'a/binjai/imports/abc.csv.exe' })).toBe(false);
  });

  it('is refused with two stars in a row', () => {
    expect(() => compilePattern({ key: [{ wildcard: 'a**' }] }, 'rule')).toThrow('wildcard');
  });
});
