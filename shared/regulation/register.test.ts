import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../kernel/citation.ts';
import { assumption, listAssumptions } from './assumption.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { policyAssumption } from './policy-assumption.ts';
import { RULES } from './rules.ts';
import { sourceOf } from './sources.ts';

const files = readdirSync(import.meta.dirname).filter((it) => it.endsWith('.ts') && !it.endsWith('.test.ts'));
const modules = await Promise.all(
  files.map((file) => import(/* @vite-ignore */ `./${file}`) as Promise<Record<string, unknown>>),
);
const exported = modules.flatMap((module) => Object.values(module));

function isCitation(it: object): it is Citation {
  return 'source' in it && 'confidence' in it;
}

/** All citations inside a value: of rules, and of tables that carry their basis. */
function citationsIn(value: unknown): Citation[] {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return [];
  return isCitation(value) ? [value] : Object.values(value).flatMap(citationsIn);
}

const citations = exported.flatMap(citationsIn);

describe('the rules', () => {
  const declared = exported.filter((it) => typeof it === 'function' && 'basis' in it);

  it('are all in the list of rules', () => {
    expect(new Set(declared)).toEqual(new Set(RULES));
  });

  it('have ids of their own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it.each(RULES.map((it) => [it.id, it.basis] as const))('%s cites registered sources', (_, basis) => {
    expect(basis.length).toBeGreaterThan(0);
    for (const citation of basis) expect(sourceOf(citation.source).name).not.toBe('');
  });
});

describe('every citation', () => {
  it('is of a registered source', () => {
    expect(citations.length).toBeGreaterThan(25);
    for (const { source } of citations) expect(() => sourceOf(source)).not.toThrow();
  });

  it('that is not verified names a registered assumption', () => {
    const unverified = citations.filter(({ confidence }) => confidence !== 'V');
    expect(unverified.length).toBeGreaterThan(15);
    for (const citation of unverified) expect(assumption(citation.assumption ?? 'none').section).not.toBe('');
  });

  it('names no assumption that is not registered', () => {
    for (const { assumption: id } of citations)
      if (id !== undefined) expect(() => assumption(id)).not.toThrow();
  });
});

describe('the assumptions', () => {
  const all = listAssumptions();

  it('have numbers of three digits, each once', () => {
    const ids = all.map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^A-\d{3}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(all.map((it) => [it.id, it] as const))('%s is a sentence in both languages', (_, it) => {
    expect(it.text.id).toMatch(/^\p{Lu}.*\.$/u);
    expect(it.text.en).toMatch(/^\p{Lu}.*\.$/u);
    expect(it.text.id).not.toBe(it.text.en);
  });

  it('are each used by a citation or by a default of policy', () => {
    const policy = (Object.keys(DEFAULT_POLICY) as (keyof typeof DEFAULT_POLICY)[]).map(policyAssumption);
    const used = new Set<string | undefined>([
      ...policy.map(({ id }) => id),
      ...citations.map((it) => it.assumption),
    ]);
    expect(all.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(Object.entries(DEFAULT_POLICY))('hold the same default as policy for %s', (key, value) => {
    expect(policyAssumption(key as keyof typeof DEFAULT_POLICY).default).toEqual(value);
  });
});
