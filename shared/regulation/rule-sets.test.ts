import { describe, expect, it } from 'vitest';
import { explainerOf } from './explainers.ts';
import { explainScore } from './explain-score.ts';
import type { RuleSet } from './rule-sets.ts';
import { RULE_SETS, ruleSetFor, ruleSetOf } from './rule-sets.ts';
import { scoreSimpleMean } from './score.ts';
import { scorerOf, sourceScorerOf } from './scorers.ts';
import { isSourceId } from './sources.ts';

const [first] = RULE_SETS;
/** An invented successor, for periods from 2031 on. */
const second: RuleSet = { ...first, id: 'invented-1-2030@1', inForceFrom: '2031-01-01', scorer: 'invented' };
const both = [first, second];

describe('the released rule sets', () => {
  it('are of registered instruments, numbered by release, and in the order of their days', () => {
    for (const { id, instrument } of RULE_SETS) {
      expect(id).toMatch(new RegExp(`^${instrument.toLowerCase()}@\\d+$`));
      expect(isSourceId(instrument)).toBe(true);
    }
    const days = RULE_SETS.map(({ inForceFrom }) => inForceFrom ?? '');
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(first.inForceFrom).toBeNull();
  });

  it('each have a scorer and what explains it', () => {
    expect(sourceScorerOf(first.id)).toBe(scoreSimpleMean);
    expect(explainerOf(first.id)).toBe(explainScore);
  });
});

describe('a period', () => {
  it('gets the newest set that is in force on its first day', () => {
    expect(ruleSetFor('2020-01-01')).toBe(first);
    expect(ruleSetFor('2030-12-31', both)).toBe(first);
    expect(ruleSetFor('2031-01-01', both)).toBe(second);
  });

  it('keeps the set that it has pinned, whatever was released since', () => {
    expect(ruleSetOf(first.id, both)).toBe(first);
    expect(ruleSetOf(second.id, both)).toBe(second);
  });

  it('is decided by no other set where its own is not known', () => {
    const known = `known: ${first.id}`;
    expect(() => ruleSetOf(second.id)).toThrow(`rule set "invented-1-2030@1" is not known here (${known})`);
    expect(() => scorerOf('')).toThrow('is not known here');
    expect(() => explainerOf('toString')).toThrow('is not known here');
  });

  it('is not scored by a set without a scorer, and finds no set before the first', () => {
    expect(() => scorerOf(second.id, both)).toThrow('has no scorer "invented"');
    expect(() => ruleSetFor('2030-12-31', [second])).toThrow('no rule set is in force');
  });
});
