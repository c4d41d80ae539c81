import { describe, expect, it } from 'vitest';
import type { Code } from '../../shared/kernel/codes.ts';
import { CODES } from '../../shared/kernel/codes.ts';
import { ENGLISH } from '../../shared/messages/en.ts';
import { INDONESIAN } from '../../shared/messages/id.ts';
import type { Message } from '../../shared/messages/message.ts';
import { sourceFiles } from './source-files.ts';

const NAMES = Object.keys(CODES) as Code[];
const SOURCES = sourceFiles('functions', 'shared').filter(
  ({ file }) =>
    !file.endsWith('.test.ts') &&
    !/^shared\/(kernel\/codes|messages)\b/.test(file) &&
    !file.includes('/testing/'),
);
/** `refuse('code', { values })` with the values written out; calls that hand on a variable are not judged. */
const REFUSE = /\brefuse\(\s*'([\w.-]+)'\s*(?:,\s*\{([^{}]*)\}\s*)?,?\s*\)/g;

/** A code that is put together: `family.${which}`. */
const BUILT = /`([a-z]+\.)\$\{/g;

function placeholders({ title, next }: Message): string[] {
  return [
    ...new Set([...`${title} ${next}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')),
  ].toSorted();
}

function valuesOf(written: string | undefined): string[] {
  return [...(written ?? '').matchAll(/(?:^|,)\s*(\w+)\s*(?=[:,]|$)/g)].map(([, name]) => name ?? '');
}

describe('every refusal', () => {
  it.each(NAMES)('%s reads the same in both languages', (code) => {
    const [indonesian, english] = [INDONESIAN[code], ENGLISH[code]];
    for (const text of [indonesian.title, indonesian.next, english.title, english.next]) {
      expect(text.trim()).toBe(text);
      expect(text).toMatch(/\S.*[.?!]$/);
    }
    expect(placeholders(english)).toEqual(placeholders(indonesian));
    expect(english.title).not.toBe(indonesian.title);
  });

  it('is given by some part of the system', () => {
    const built = SOURCES.flatMap(({ text }) => [...text.matchAll(BUILT)].map(([, family]) => family ?? ''));
    const isGiven = (code: Code): boolean =>
      built.some((family) => code.startsWith(family)) ||
      SOURCES.some(({ text }) => text.includes(`'${code}'`));
    const unused = NAMES.filter((code) => !isGiven(code));
    expect(unused).toEqual([]);
  });

  it('gets the values that its text names, wherever they are written out', () => {
    const calls = SOURCES.flatMap(({ file, text }) =>
      [...text.matchAll(REFUSE)].map(([, code, values]) => ({ file, code: code as Code, values })),
    );
    const empty = calls.flatMap(({ file, code, values }) => {
      const given = valuesOf(values);
      if (values?.includes('...')) return [];
      return placeholders(INDONESIAN[code])
        .filter((name) => !given.includes(name))
        .map((name) => `${file}: ${code} without {${name}}`);
    });
    expect(empty).toEqual([]);
    expect(calls.length).toBeGreaterThan(20);
  });
});
