import { describe, expect, it } from 'vitest';
import { allRoutes } from '../../functions/service/all-routes.ts';
import { regulationCoverage } from './law-coverage.ts';
import { assumptionList, regulationRegister } from './law-documents.ts';
import { documents } from './markdown.ts';
import { sourceFiles } from './source-files.ts';

/** Exported key builders with the sentence that stands above each: the access pattern. */
function keyBuilders(): { name: string; sentence: string; file: string }[] {
  return sourceFiles('functions')
    .filter(({ file }) => file.endsWith('/store/keys.ts'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport function (\w+)/g)].map(
        ([, doc = '', name = '']) => ({
          file,
          name,
          sentence: doc
            .replaceAll(/^\s*\* ?/gm, '')
            .replaceAll(/\s+/g, ' ')
            .trim(),
        }),
      ),
    );
}

describe('a document that is made from the code', () => {
  it('docs/regulation-register.md lists every instrument and what rests on it', async () => {
    await expect(regulationRegister()).toMatchFileSnapshot('../../docs/regulation-register.md');
  });

  it('docs/regulation-coverage.md tells which section is covered by what', async () => {
    await expect(regulationCoverage()).toMatchFileSnapshot('../../docs/regulation-coverage.md');
  });

  it('docs/assumptions.md lists every assumption and who uses it', async () => {
    await expect(assumptionList()).toMatchFileSnapshot('../../docs/assumptions.md');
  });
});

describe('docs/access-patterns.md', () => {
  const text = documents().find(({ file }) => file === 'docs/access-patterns.md')?.text ?? '';

  it('repeats the sentence of every key builder', () => {
    const builders = keyBuilders();
    expect(builders.length).toBeGreaterThan(30);
    const forgotten = builders.filter((it) => !text.includes(`| \`${it.name}\` | ${it.sentence} |`));
    expect(forgotten.map((it) => `${it.file}: ${it.name}: ${it.sentence}`)).toEqual([]);
  });

  it('tells the cost of every route', () => {
    const forgotten = allRoutes.filter((it) => !text.includes(`| \`${it.method} ${it.path}\` |`));
    expect(forgotten.map((it) => `${it.method} ${it.path}`)).toEqual([]);
  });
});

describe('a link inside the documents', () => {
  it('leads to a file that exists', () => {
    const broken = documents().flatMap(({ file, brokenLinks }) => brokenLinks.map((it) => `${file} → ${it}`));
    expect(broken).toEqual([]);
  });
});
