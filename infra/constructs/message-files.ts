import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';

const CODE = /^ {2}'([a-z-]+\.[a-z-]+)':/gm;
const TEXTS = /shared[\\/]messages[\\/](?:id|en)[\\/]([\w-]+)\.ts$/;
const NOT_REFUSING = /^(node_modules|shared\/messages|shared\/kernel\/codes)/;

/** The codes of refusals by the file that lists them; the texts stand in a file of the same name in each language. */
function codesByFile(root: string): Map<string, string[]> {
  const files = globSync('shared/kernel/codes/*.ts', { cwd: root });
  return new Map(
    files.map((file) => {
      const codes = [...readFileSync(join(root, file), 'utf8').matchAll(CODE)].map((it) => it[1] ?? '');
      return [basename(file, '.ts'), codes];
    }),
  );
}

/** The files of texts that a bundle of these sources never needs: those of whose codes none is named in one of them. */
export function messageFilesBesides(sources: readonly string[], root: string): Set<string> {
  const texts = sources
    .filter((it) => !NOT_REFUSING.test(it))
    .map((source) => readFileSync(join(root, source), 'utf8'));
  const isNamed = (code: string): boolean => texts.some((text) => text.includes(`'${code}'`));
  const unneeded = [...codesByFile(root)].filter(([, codes]) => codes.length > 0 && !codes.some(isNamed));
  return new Set(unneeded.map(([file]) => file));
}

/** Leaves out texts that people never meet through a bundle: every function would carry those of all capabilities otherwise. */
export function withoutMessages(files: ReadonlySet<string>): Plugin {
  return {
    name: 'without-messages',
    setup({ onLoad }) {
      onLoad({ filter: TEXTS }, ({ path }) => {
        const file = TEXTS.exec(path)?.[1] ?? '';
        return files.has(file) ? { contents: 'export const messages = {};', loader: 'ts' } : undefined;
      });
    },
  };
}
