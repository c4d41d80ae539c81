import { describe, expect, it } from 'vitest';
import { compileFilters } from '../../infra/local/streams/filter.ts';
import { STAMPED_CHANGES } from '../../functions/audit/triggers.ts';

const hears = compileFilters(STAMPED_CHANGES, 'relay');
type Image = Record<string, object>;
const aRecord = (OldImage: Image | undefined, NewImage: Image | undefined) => ({
  eventName: 'MODIFY',
  dynamodb: { ...(OldImage && { OldImage }), ...(NewImage && { NewImage }) },
});
const st = { S: 'SkpAgreed|x||abc|||' };
const run = { S: '2026-Q1' };

describe('the relay hears', () => {
  it.each<[string, Image | undefined, Image]>([
    ['an item that is new', undefined, { st }],
    ['an edit', { st }, { st: { S: 'other' } }],
    ['a first edit', {}, { st }],
    ['a re-rating', { st, run }, { st: { S: 'other' }, run }],
  ])('%s', (_, before, after) => {
    expect(hears(aRecord(before, after))).toBe(true);
  });
});

describe('the relay does not hear', () => {
  it.each<[string, Image | undefined, Image | undefined]>([
    ['a seal', { st }, { st, run }],
    ['the seal of a vector that nobody edited', {}, { run }],
    ['an item without a stamp', {}, { v: { N: '1' } }],
    ['the end of a DUE entry', {}, undefined],
  ])('%s', (_, before, after) => {
    expect(hears(aRecord(before, after))).toBe(false);
  });
});
