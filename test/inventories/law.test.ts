import { describe, expect, it } from 'vitest';
import type { Citation } from '../../shared/kernel/citation.ts';
import { listAssumptions } from '../../shared/regulation/assumption.ts';
import { cite } from '../../shared/regulation/cite.ts';
import { DEFAULT_POLICY } from '../../shared/regulation/policy.ts';
import { policyAssumption } from '../../shared/regulation/policy-assumption.ts';
import { DEFAULT_RULE_POLICY, RULE_POLICY_STANDS_ON } from '../../shared/regulation/rule-policy.ts';
import { RULE_SETS } from '../../shared/regulation/rule-sets.ts';
import { coverageOf, sectionsOf } from './law-coverage.ts';
import type { Declared } from './law-gaps.ts';
import { sourceless, unassumed, uncited, unfounded, unreleased, untested, unused } from './law-gaps.ts';
import { citationsIn, DECLARED_RULES, EXPORTS } from './law-rules.ts';
import { SECTIONS } from './law-sections.ts';
import { readLock } from './rule-sets/locked.ts';
import { sourceFiles } from './source-files.ts';

const assumptions = new Set<string>(listAssumptions().map(({ id }) => id));
const tests = sourceFiles('shared/regulation', 'test/vectors')
  .filter(({ file }) => file.endsWith('.test.ts'))
  .map(({ text }) => text);
const policyNames = Object.keys(DEFAULT_POLICY) as (keyof typeof DEFAULT_POLICY)[];
const used = [
  ...EXPORTS.flatMap(({ value }) => citationsIn(value)).map(({ assumption }) => assumption),
  ...policyNames.map((name) => policyAssumption(name).id),
  ...Object.values(RULE_POLICY_STANDS_ON),
];
const verified = cite('PP-30-2019', { pasal: '59' }, 'V');
const bad = (basis: readonly Citation[]): Declared[] => [{ id: 'bad', basis, exported: 'badRule' }];

describe('every rule', () => {
  it('cites something, from the register', () => {
    expect(DECLARED_RULES.length).toBeGreaterThan(30);
    expect(uncited(DECLARED_RULES)).toEqual([]);
    expect(sourceless(DECLARED_RULES)).toEqual([]);
    expect(uncited(bad([]))).toEqual(['bad']);
    expect(sourceless(bad([{ ...verified, source: 'PP-1-1900' }]))).toEqual(['bad']);
    expect(sourceless(bad([verified, { ...verified }]))).toEqual(['bad']);
  });

  it('has a test', () => {
    expect(untested(DECLARED_RULES, tests)).toEqual([]);
    expect(untested(bad([verified]), ['const notbadRule = 1'])).toEqual(['bad']);
    expect(untested(bad([verified]), ['badRule({})'])).toEqual([]);
  });

  it('stands on a listed assumption wherever it is not verified', () => {
    expect(unassumed(DECLARED_RULES, assumptions)).toEqual([]);
    const { assumption: _assumption, ...guess } = cite('PP-30-2019', {}, 'M', 'A-001');
    expect(unassumed(bad([verified, guess as Citation]), assumptions)).toEqual(['bad']);
    expect(unassumed(bad([verified]), assumptions)).toEqual([]);
  });

  it('is in a rule set: `node test/inventories/rule-sets/lock-rules.ts` puts a new one there', () => {
    expect(unreleased(DECLARED_RULES, RULE_SETS.map(readLock))).toEqual([]);
    expect(unreleased(bad([verified]), RULE_SETS.map(readLock))).toEqual(['bad']);
  });
});

describe('every value of policy', () => {
  it('stands on a listed assumption', () => {
    const ofRules: Readonly<Record<string, string>> = RULE_POLICY_STANDS_ON;
    const ofAgency = (name: string) => policyAssumption(name as keyof typeof DEFAULT_POLICY).id;
    expect(unfounded(DEFAULT_POLICY, ofAgency, assumptions)).toEqual([]);
    expect(unfounded(DEFAULT_RULE_POLICY, (name) => ofRules[name], assumptions)).toEqual([]);
    expect(unfounded({ a: 1, b: 2 }, (name) => (name === 'a' ? 'A-001' : undefined), assumptions)).toEqual([
      'b',
    ]);
  });
});

describe('every section of the domain rules', () => {
  it('is covered by something, or says why not', () => {
    const bare = SECTIONS.filter((it) => {
      const { rules, tables, policy } = coverageOf(it);
      return rules.length + tables.length + policy.length === 0 && (it.elsewhere ?? it.open) === undefined;
    });
    expect(bare.map(({ section }) => section)).toEqual([]);
  });

  it('that a rule is about is listed, and verified rules exist', () => {
    const listed = SECTIONS.map(({ section }) => section);
    const homeless = DECLARED_RULES.filter(({ id, basis }) => {
      const verified = SECTIONS.some((it) => it.verified?.includes(id));
      return !verified && !sectionsOf(basis).some((section) => listed.includes(section));
    });
    expect(homeless.map(({ id }) => id)).toEqual([]);
    const ids = DECLARED_RULES.map(({ id }) => id);
    expect(SECTIONS.flatMap((it) => it.verified ?? []).filter((it) => !ids.includes(it))).toEqual([]);
  });
});

describe('every assumption', () => {
  it('is stood on by a citation or by a value of policy', () => {
    expect(unused(assumptions, used)).toEqual([]);
    expect(unused(new Set(['A-001', 'A-999']), used)).toEqual(['A-999']);
  });
});
