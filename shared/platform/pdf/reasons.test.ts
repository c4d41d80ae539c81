import { describe, expect, it } from 'vitest';
import { reasonsOf, thrownReasons } from './reasons.ts';

describe('why a template does not print', () => {
  it('names the file and the fault, without what is quoted', () => {
    const message = 'unexpected text: "Rahmat \\"Hidayat\\"" at `NIP 1986`';
    expect(reasonsOf([{ message, path: '/somewhere/skp.typ', range: '3:4' }])).toBe(
      'skp.typ 3:4: unexpected text: … at …',
    );
  });

  it('is read from what the compiler throws', () => {
    const thrown = String.raw`[SourceDiagnostic { severity: Error, span: Span(1), message: "the text ${'`'}\"Rahmat\"${'`'} could not be displayed", trace: [], hints: ["Rahmat"] }]`;
    expect(thrownReasons(new Error(thrown))).toBe('the text … could not be displayed');
  });

  it('is not invented', () => {
    expect(reasonsOf([])).toBe('no reason given');
    expect(thrownReasons('Rahmat')).toBe('no reason given');
  });
});
