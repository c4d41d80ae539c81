import { describe, expect, it } from 'vitest';
import { EVIDENCE_REASONS } from '../kernel/codes/evidence-reasons.ts';
import { reasonText } from './evidence-reasons.ts';

describe('why a file was put aside', () => {
  it.each(EVIDENCE_REASONS)('%s is told in two sentences, in both languages', (reason) => {
    const [indonesian, english] = [reasonText(reason, 'id'), reasonText(reason, 'en')];
    for (const text of [indonesian.title, indonesian.next, english.title, english.next]) {
      expect(text).toMatch(/^\S[^{}]*\.$/);
    }
    expect(english.title).not.toBe(indonesian.title);
    expect(indonesian.title).toMatch(/disisihkan\.$/);
  });
});
