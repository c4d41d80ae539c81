import { describe, expect, it } from 'vitest';
import { SENTENCES } from '../../shared/messages/explanations/sentences.ts';
import { RULES } from '../../shared/regulation/rules.ts';
import { sourceFiles } from './source-files.ts';

/** The id of a rule, or the code of a step, where a source writes it out. */
const DECLARED = /\bid: '([a-z][a-z-]*)'|\b(?:note|reject)\(\s*'([A-Z][A-Z0-9_]*)'/g;

/** Each step that a source notes, with the rule that stands above it: a file's last rule also has what is noted below all of them. */
function notedSteps(): { rule: string; code: string }[] {
  const sources = sourceFiles('shared/regulation').filter(({ file }) => !file.endsWith('.test.ts'));
  return sources.flatMap(({ text }) => {
    let rule = '';
    return [...text.matchAll(DECLARED)].flatMap(([, id, code]) => {
      rule = id ?? rule;
      return code === undefined ? [] : [{ rule, code }];
    });
  });
}

describe('the steps of rules', () => {
  it('have sentences for every rule, and for no other', () => {
    expect(Object.keys(SENTENCES).toSorted()).toEqual(RULES.map(({ id }) => id as string).toSorted());
  });

  it('have a sentence wherever a rule notes one', () => {
    const noted = notedSteps();
    expect(noted.length).toBeGreaterThan(20);
    const unsaid = noted.filter(({ rule, code }) => SENTENCES[rule]?.[code] === undefined);
    expect(unsaid).toEqual([]);
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
