import { describe, expect, it } from 'vitest';
import type { CodeOf } from './code.ts';
import { codeOf, printed, readCode } from './code.ts';

const of: CodeOf = { agency: 'binjai', form: 'evaluasi', period: '2026-Q4', subject: 'aaaaaaaaaaaa.1' };

describe('the code of a document', () => {
  it('carries its agency, and is the same whenever the same document is made again', () => {
    const code = codeOf('secret', of);
    expect(code).toMatch(/^binjai\.[a-z2-7]{20}$/);
    expect(codeOf('secret', { ...of })).toBe(code);
  });

  it('differs with everything that a document is, and with the installation', () => {
    const others = [
      codeOf('other secret', of),
      codeOf('secret', { ...of, agency: 'medan' }),
      codeOf('secret', { ...of, form: 'dokumen-evaluasi' }),
      codeOf('secret', { ...of, period: '2026-Q3' }),
      codeOf('secret', { ...of, subject: 'aaaaaaaaaaaa.2' }),
    ].map((it) => readCode(it)?.text);
    expect(new Set([readCode(codeOf('secret', of))?.text, ...others]).size).toBe(6);
  });

  it('is read as somebody types it from paper', () => {
    const code = codeOf('secret', of);
    const text = code.slice('binjai.'.length);
    expect(printed(code)).toMatch(/^BINJAI\.[A-Z2-7]{5}-[A-Z2-7]{5}-[A-Z2-7]{5}-[A-Z2-7]{5}$/);
    expect(readCode(printed(code))).toEqual({ agency: 'binjai', text });
    expect(readCode(`  ${printed(code).toLowerCase().replaceAll('-', ' ')} `)).toEqual({
      agency: 'binjai',
      text,
    });
  });

  it.each(['', 'binjai', 'binjai.', 'binjai.abc', `binjai.${'a'.repeat(21)}`, `binjai.${'1'.repeat(20)}`])(
    'is not %j',
    (typed) => expect(readCode(typed)).toBeUndefined(),
  );

  it.each([`bin#jai.${'a'.repeat(20)}`, `.${'a'.repeat(20)}`, `binjai.${'a'.repeat(20)}.x`])(
    'names no other part of the table: %j',
    (typed) => expect(readCode(typed)).toBeUndefined(),
  );
});
