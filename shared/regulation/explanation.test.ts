import { describe, expect, it } from 'vitest';
import { explainScore } from './explain-score.ts';
import { referenceTo } from './explanation-reference.ts';
import { explain } from './explanation.ts';
import type { ScoreInput } from './score.ts';

const rated: ScoreInput = {
  workResult: 'SESUAI',
  workBehaviour: 'DI_ATAS',
  headOfUnit: false,
  organisationAchievement: null,
  iki: [
    {
      number: 3,
      kind: 'UTAMA',
      direction: 'NORMAL',
      low: 120_000,
      high: 120_000,
      cannotExceed: false,
      realisation: 110_000,
    },
  ],
};
const { records } = explainScore(rated);
const sentenceOf = (rule: string, { code }: { code: string }) => ({ id: `${rule}: ${code}`, en: code });

describe('an explanation', () => {
  const whole = explain(records, { ruleSet: 'set@1', sentenceOf });

  it('names the rule set and lists of each rule its basis with texts, inputs, steps, outcome and sentences', () => {
    expect(whole.ruleSet).toBe('set@1');
    expect(whole.rules.map((it) => it.rule)).toEqual([
      'work-result',
      'predikat-matrix',
      'iki-value',
      'indicative-value',
    ]);
    expect(whole.rules[1]).toMatchObject({
      basis: [
        { text: 'PermenPANRB 6/2022', confidence: 'V' },
        { text: 'PermenPANRB 6/2022', assumption: { id: 'A-003', text: { id: expect.any(String) } } },
      ],
      inputs: { workResult: 'SESUAI', workBehaviour: 'DI_ATAS' },
      outcome: 'BAIK',
      sentences: { id: ['predikat-matrix: MATRIX'], en: ['MATRIX'] },
    });
  });

  it('tells the whole in the sentences of its rules, and then what they rest on', () => {
    const told = whole.rules.flatMap((it) => it.sentences.en);
    expect(whole.sentences.en).toEqual([
      ...told,
      expect.stringMatching(/^Basis: .*PermenPANRB 8\/2021.*\.$/),
    ]);
  });
});

describe('a reference to an explanation', () => {
  const reference = referenceTo('set@1', records);

  it('names rules and citations once, and has a hash of 64 digits', () => {
    expect(reference.rules).toEqual(['work-result', 'predikat-matrix', 'iki-value', 'indicative-value']);
    expect(new Set(reference.basis).size).toBe(reference.basis.length);
    expect(reference.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(referenceTo('set@1', explainScore(structuredClone(rated)).records)).toEqual(reference);
  });

  it('has another hash for another rule set, rating or realisation', () => {
    const others = [
      referenceTo('set@2', records),
      referenceTo('set@1', explainScore({ ...rated, workBehaviour: 'SESUAI' }).records),
      referenceTo(
        'set@1',
        explainScore({ ...rated, iki: rated.iki.map((it) => ({ ...it, realisation: 110_001 })) }).records,
      ),
    ];
    expect(new Set([reference, ...others].map((it) => it.hash)).size).toBe(4);
  });
});
