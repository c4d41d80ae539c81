import { describe, expect, it } from 'vitest';
import { SENTENCES } from '../../shared/messages/explanations/sentences.ts';
import { RULES } from '../../shared/regulation/rules.ts';
import { sourceFiles } from './source-files.ts';

/** The codes of steps that a source writes out. */
const NOTE = /\b(?:note|reject)\(\s*'([A-Z][A-Z0-9_]*)'/g;

describe('the steps of rules', () => {
  it('have sentences for every rule, and for no other', () => {
    expect(Object.keys(SENTENCES).toSorted()).toEqual(RULES.map(({ id }) => id as string).toSorted());
  });

  it('have a sentence wherever a rule notes one', () => {
    const sources = sourceFiles('shared/regulation').filter(({ file }) => !file.endsWith('.test.ts'));
    const noted = sources.flatMap(({ text }) => [...text.matchAll(NOTE)].map(([, code = '']) => code));
    const said = new Set(Object.values(SENTENCES).flatMap((it) => Object.keys(it)));
    expect(noted.length).toBeGreaterThan(20);
    expect([...new Set(noted)].filter((it) => !said.has(it))).toEqual([]);
  });

  it('say the same in both languages: sentences that end, with the same values', () => {
    const values = (text: string): string[] => [...text.matchAll(/\{[^}]+\}/g)].map(([it]) => it).toSorted();
    for (const sentence of Object.values(SENTENCES).flatMap((it) => Object.values(it))) {
      expect(values(sentence.en)).toEqual(values(sentence.id));
      expect(sentence.en).not.toBe(sentence.id);
      for (const text of [sentence.id, sentence.en]) expect(text).toMatch(/^\S.*[.]$/);
    }
  });
});
