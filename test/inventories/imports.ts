import { dirname, join, matchesGlob } from 'node:path/posix';
import { BESIDE, EXCEPTIONS, LADDER, RULES } from './import-table.ts';

/** One import or re-export of a file. `target`: a path from the root, or the name of a package. */
export type Import = { target: string; type: boolean };

const STATEMENT =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w$*\s{},]+?\s+from\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** Every import, re-export and dynamic import that the text of `file` (a path from the root) makes. */
export function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(STATEMENT)].map(([, type, named, dynamic]) => {
    const specifier = named ?? dynamic ?? '';
    const target = specifier.startsWith('.') ? join(dirname(file), specifier) : specifier;
    return { target, type: type !== undefined };
  });
}

/** The doors that a capability may use: all to its left on the ladder, the whole ladder from beside it, identity from anywhere. */
function doorsOf(capability: string): string[] {
  const step = LADDER.findIndex((name) => name === capability);
  if (step < 0 && !BESIDE.some((name) => name === capability)) return [];
  return LADDER.slice(0, step < 0 ? LADDER.length : step).map((name) => `functions/${name}/index.ts`);
}

/** What is wrong with the imports of one file: a sentence for each, none when it keeps to the table. */
export function violationsOf(file: string, text: string): string[] {
  const rule = RULES.find((it) => matchesGlob(file, it.files));
  if (rule === undefined) return [`${file} stands in no room of the import table`];
  const capability = /^functions\/([^/]+)\//.exec(file)?.[1] ?? '';
  const expand = (patterns: readonly string[]): string[] =>
    patterns.flatMap((it) => (it === ':left' ? doorsOf(capability) : [it.replace(':name', capability)]));
  const allowed = EXCEPTIONS.filter((it) => matchesGlob(file, it.file)).flatMap((it) => it.may);
  const may = [...expand(rule.may), ...allowed];
  const types = expand(rule.types ?? []);
  const matches = (patterns: readonly string[], target: string): boolean =>
    patterns.some((pattern) => matchesGlob(target, pattern));
  return importsOf(file, text)
    .filter((it) => !matches(may, it.target) && !(it.type && matches(types, it.target)))
    .map((it) => `${file} may not import ${it.type ? 'the types of ' : ''}${it.target}`);
}
