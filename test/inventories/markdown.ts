import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LINK = /\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g;

/** Every Markdown file of the project with its text, and the links in it that lead to no file. */
export function documents(): { file: string; text: string; brokenLinks: string[] }[] {
  const files = globSync(['*.md', 'docs/**/*.md', 'functions/*/*.md', 'infra/**/*.md', 'test/**/*.md'], {
    cwd: ROOT,
  });
  return files.toSorted().map((name) => {
    const file = name.replaceAll('\\', '/');
    const text = readFileSync(join(ROOT, file), 'utf8');
    const links = [...text.matchAll(LINK)].map(([, target = '']) => target);
    return {
      file,
      text,
      brokenLinks: links.filter((it) => !existsSync(join(ROOT, dirname(file), it))),
    };
  });
}
