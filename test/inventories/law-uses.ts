import { dirname, posix } from 'node:path';
import { sourceFiles } from './source-files.ts';

/** What a capability's use of a rule is called where coverage is told; the calculators have a column of their own. */
const PLACES: Readonly<Record<string, string>> = {
  periods: 'close',
  closing: 'close',
  appraisal: 'result',
  calibration: 'calibration',
  documents: 'document',
  reports: 'recap',
  skp: 'plan',
};

const NAMED = /(import|export) (?!type\b)\{([^}]*)\}\s*from '(\.[^']+)'/g;
const DIRECTORY = 'shared/regulation/';
/** Lists of everything: who imports one uses no rule in particular. */
const LISTS = [`${DIRECTORY}rules.ts`];

type Link = { from: string; to: string; names: readonly string[]; door: boolean };

function linksOf(file: string, text: string): Link[] {
  return [...text.matchAll(NAMED)].map(([, verb, names = '', path = '']) => ({
    from: file,
    to: posix.join(dirname(file), path),
    names: names
      .split(',')
      .map((it) => it.trim())
      .filter((it) => it !== '' && !it.startsWith('type '))
      .map((it) => it.split(' as ')[0] ?? it),
    door: verb === 'export',
  }));
}

/** Who imports which file by value; through the door of a capability the file behind it that exports the name. */
function importersByFile(): Map<string, Set<string>> {
  const links = sourceFiles('shared/regulation', 'functions')
    .filter(({ file }) => !file.endsWith('.test.ts') && !file.includes('/testing/') && !LISTS.includes(file))
    .flatMap(({ file, text }) => linksOf(file, text));
  const behind = (door: string, name: string): string =>
    links.find((it) => it.door && it.from === door && it.names.includes(name))?.to ?? door;
  const importers = new Map<string, Set<string>>();
  for (const { from, to, names, door } of links.filter((it) => !it.door))
    for (const name of names) {
      const file = behind(to, name);
      if (!door) importers.set(file, (importers.get(file) ?? new Set()).add(from));
    }
  return importers;
}

const IMPORTERS = importersByFile();

/** Files of the law that stand on a file of it, and itself: policy only holds values for rules, and uses none. */
function lawOn(file: string): string[] {
  const found = new Set([file]);
  for (const it of found)
    for (const importer of IMPORTERS.get(it) ?? [])
      if (importer.startsWith(DIRECTORY) && !importer.endsWith('policy.ts')) found.add(importer);
  return [...found];
}

const outsideLaw = (files: Iterable<string>): string[] =>
  [...files].filter((it) => !it.startsWith(DIRECTORY));

/**
 * Where the product uses a file of `shared/regulation`, beside the calculators: what imports it or what stands on it, and what imports that in
 * turn. Places in words, sorted.
 */
export function placesThatUse(file: string): string[] {
  const direct = outsideLaw(lawOn(`${DIRECTORY}${file}`).flatMap((it) => [...(IMPORTERS.get(it) ?? [])]));
  const next = direct.flatMap((it) => [...(IMPORTERS.get(it) ?? [])]);
  const capabilities = [...direct, ...next].flatMap((it) => /^functions\/([^/]+)\//.exec(it)?.[1] ?? []);
  const places = capabilities.filter((it) => it !== 'calculators').map((it) => PLACES[it] ?? it);
  return [...new Set(places)].toSorted();
}
