import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../../shared/regulation/rule-sets.ts';
import { RULE_SETS } from '../../../shared/regulation/rule-sets.ts';
import type { Case, Locked } from './locked.ts';
import {
  breaches,
  canonical,
  casesFile,
  fingerprintOf,
  lockables,
  lockFile,
  readCases,
  readLock,
  scorerId,
} from './locked.ts';
import { cite } from '../../../shared/regulation/cite.ts';

describe.each(RULE_SETS.map((it) => [it.id, it] as const))('the rule set %s', (_, set) => {
  const lock = readLock(set);

  it('cites and decides what it was released with', () => {
    expect(breaches(set, lock, lockables(set), readCases)).toEqual([]);
  });

  it('locks its scorer and rules, each with cases', () => {
    expect(Object.keys(lock)).toContain(scorerId(set));
    expect(Object.keys(lock).filter((id) => readCases(id).length < 3)).toEqual([]);
  });
});

describe('the locks', () => {
  it('are of released sets', () => {
    const locks = readdirSync(dirname(lockFile(RULE_SETS[0])));
    expect(locks.toSorted()).toEqual(RULE_SETS.map((it) => `${it.id}.json`).toSorted());
  });

  it('leave no case behind that no set is held to', () => {
    const locked = new Set(RULE_SETS.flatMap((it) => Object.keys(readLock(it))));
    const files = readdirSync(dirname(casesFile('any'))).map((it) => it.replace('.jsonl', ''));
    expect(files.filter((it) => !locked.has(it))).toEqual([]);
  });
});

const basis = [cite('PP-30-2019', { pasal: '59' }, 'V')];
const late: Locked = { id: 'late', basis, decide: (days) => Number(days) > 14 };
const cases: Case[] = [13, 14, 15].map((inputs) => ({ inputs, outcome: late.decide(inputs) }));
const casesOf = (): Case[] => cases;
const first: Pick<RuleSet, 'id'> = { id: 'invented-1-2020@1' };
const lock = { late: fingerprintOf(late, cases) };

describe('a released rule', () => {
  it('may change its steps and its order of keys', () => {
    expect(breaches(first, lock, [{ ...late, decide: (days) => !(Number(days) <= 14) }], casesOf)).toEqual(
      [],
    );
    expect(canonical({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
      canonical({ a: true, b: [1, { c: 'x', d: null }] }),
    );
  });

  it('cannot change its outcome: that needs a new set', () => {
    const [breach] = breaches(first, lock, [{ ...late, decide: (days) => Number(days) >= 14 }], casesOf);
    expect(breach).toContain('invented-1-2020@1: late decides true and not false on 14');
    expect(breach).toContain('release a new set');
  });

  it('cannot change its citations, lose its cases, or go', () => {
    const elsewhere = { ...late, basis: [cite('PP-30-2019', { pasal: '60' }, 'V')] };
    expect(breaches(first, lock, [elsewhere], casesOf)).toEqual([
      expect.stringContaining(
        'late cites otherwise, or its cases were edited; a released rule is never edited',
      ),
    ]);
    expect(breaches(first, lock, [late], () => cases.slice(1))).toHaveLength(1);
    expect(breaches(first, lock, [], casesOf)).toEqual([expect.stringContaining('late is gone')]);
  });

  it('stays as it is when an invented second set decides otherwise', () => {
    const later: Locked = { ...late, id: 'late-2031', decide: (days) => Number(days) > 21 };
    const second = { id: 'invented-1-2020@2' };
    const both = [late, later];
    expect(breaches(first, lock, both, casesOf)).toEqual([]);
    const [a, b] = [15, 22].map((inputs) => ({ inputs, outcome: later.decide(inputs) }));
    const own = (): Case[] => [a, b].filter((it) => it !== undefined);
    expect(breaches(second, { 'late-2031': fingerprintOf(later, own()) }, both, own)).toEqual([]);
  });
});
