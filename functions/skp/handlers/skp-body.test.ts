import { describe, expect, it } from 'vitest';
import { skpContent } from '../../../shared/contracts/skp.ts';
import { planFor, POSITION_PLANS } from '../../../infra/local/sample/positions.ts';
import { contentBody, contentOf } from './skp-body.ts';

/** The request that a person in a position would send. */
function requestOf(position: string) {
  let number = 0;
  const rhk = planFor(position).rhk.map(({ iki, ...it }, at) => ({
    ...it,
    number: at + 1,
    iki: iki.map(({ quarterTargets, yearTarget, ...one }) => ({
      ...one,
      number: (number += 1),
      quarters: quarterTargets,
      year: yearTarget,
    })),
  }));
  return { approach: 'KUANTITATIF', rhk, behaviour: { AKUNTABEL: 'Jujur', LOYAL: '' } };
}

type Request = ReturnType<typeof requestOf>;

/** The paths that are refused after the first indicator of a request was made to differ. */
function pathsOf(change: (iki: Record<string, unknown>, request: Request) => void): string[] {
  const request = structuredClone(requestOf('Pranata Komputer'));
  change((request.rhk[0]?.iki[0] ?? {}) as Record<string, unknown>, request);
  const parsed = skpContent.safeParse(request);
  return parsed.success ? [] : parsed.error.issues.map((it) => it.path.join('.'));
}

describe('a content at the border', () => {
  it.each(POSITION_PLANS.map((it) => it.position))('of %s comes back as it was sent', (position) => {
    const parsed = skpContent.parse(requestOf(position));
    const content = contentOf(parsed);
    expect(contentBody(content)).toEqual({ ...parsed, behaviour: { AKUNTABEL: 'Jujur' } });
  });

  it('holds decimals as integers scaled by 10,000', () => {
    const content = contentOf(skpContent.parse(requestOf('Pranata Komputer')));
    expect(content.rhk[0]?.iki[0]).toMatchObject({ quarters: [{ low: 992_000, high: 992_000 }, {}, {}, {}] });
  });

  it.each([
    ['more than 4 decimals', 0.00001],
    ['a negative number', -1],
    ['a number too large to be exact', 1e15],
    ['a text', '12'],
    ['not a number', Number.NaN],
  ])('refuses %s with its path', (_, low) => {
    expect(pathsOf((iki) => (iki['year'] = { low, high: 1e11 }))).toContain('rhk.0.iki.0.year.low');
  });

  it('refuses a range that ends before it begins', () => {
    expect(pathsOf((iki) => (iki['year'] = { low: 2, high: 1 }))).toEqual(['rhk.0.iki.0.year.low']);
  });

  it('refuses a number that is used twice, of a result or of an indicator', () => {
    expect(pathsOf((iki) => (iki['number'] = 2))).toEqual(['rhk.0.iki.1.number']);
    expect(pathsOf((_, it) => Object.assign(it.rhk[1] ?? {}, { number: 1 }))).toEqual(['rhk.1.number']);
  });

  it('refuses unknown fields, long texts and more than 20 results', () => {
    expect(pathsOf((iki) => (iki['score'] = 100))).toEqual(['rhk.0.iki.0']);
    expect(pathsOf((iki) => (iki['text'] = 'x'.repeat(2001)))).toEqual(['rhk.0.iki.0.text']);
    expect(
      pathsOf((_, it) =>
        it.rhk.push(...Array.from({ length: 20 }, (__, at) => ({ ...it.rhk[0], number: at + 30 }) as never)),
      ),
    ).toContain('rhk');
    expect(pathsOf((_, it) => Object.assign(it.behaviour, { LOYAL: 'x'.repeat(501) }))).toEqual([
      'behaviour.LOYAL',
    ]);
    expect(pathsOf((_, it) => Object.assign(it.behaviour, { SANTUN: 'x' }))).toEqual(['behaviour']);
  });

  it('has indicators in words, and no numbers in them', () => {
    const words = { number: 1, text: 'Warga puas', approach: 'KUALITATIF', target: 'Tidak ada keluhan' };
    const request = { ...requestOf('Pranata Komputer'), approach: 'KUALITATIF' };
    const parsed = skpContent.parse({ ...request, rhk: [{ ...request.rhk[0], iki: [words] }] });
    expect(contentBody(contentOf(parsed)).rhk[0]?.iki).toEqual([{ ...words, perspective: null }]);
    expect(pathsOf((iki) => (iki['approach'] = 'KUALITATIF'))).toEqual(['rhk.0.iki.0.target', 'rhk.0.iki.0']);
    expect(pathsOf((iki) => (iki['target'] = 'Tidak ada keluhan'))).toEqual(['rhk.0.iki.0']);
    expect(pathsOf((iki) => (iki['approach'] = 'LISAN'))).toEqual(['rhk.0.iki.0.approach']);
  });

  it('has a perspective or none, and a classification or none', () => {
    expect(pathsOf((iki) => (iki['perspective'] = 'ANGGARAN'))).toEqual([]);
    expect(pathsOf((iki) => (iki['perspective'] = null))).toEqual([]);
    expect(pathsOf((iki) => (iki['perspective'] = 'KEUANGAN'))).toEqual(['rhk.0.iki.0.perspective']);
    expect(pathsOf((_, it) => Object.assign(it.rhk[0] ?? {}, { classification: 'TIM' }))).toEqual([
      'rhk.0.classification',
    ]);
  });

  it('has three lists of at most ten texts as Lampiran, which may be left out', () => {
    const appendix = (value: unknown) => pathsOf((_, it) => Object.assign(it, { appendix: value }));
    expect(appendix(undefined)).toEqual([]);
    expect(appendix({ resources: Array.from({ length: 10 }, () => 'x'.repeat(500)) })).toEqual([]);
    expect(appendix({ resources: Array.from({ length: 11 }, () => 'x') })).toEqual(['appendix.resources']);
    expect(appendix({ consequences: ['x'.repeat(501)] })).toEqual(['appendix.consequences.0']);
    expect(appendix({ accountability: [' '] })).toEqual(['appendix.accountability.0']);
    expect(appendix({ rewards: ['x'] })).toEqual(['appendix']);
    const { appendix: parsed } = skpContent.parse(requestOf('Pranata Komputer'));
    expect(parsed).toEqual({ resources: [], accountability: [], consequences: [] });
  });
});
