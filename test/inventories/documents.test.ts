import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { foldersOf, sourceFiles } from './source-files.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXPORTED = /^export (?:async )?(?:function\*? |const (?=\w+ = (?:async )?(?:<[^>]*>)?\())(\w+)/;

/** Names of exported functions with no docstring right above them. */
function undocumented(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const name = EXPORTED.exec(line)?.[1];
    const above = lines[at - 1]?.trimEnd() ?? '';
    const overload = /^(export function |\)).*;$/.test(above);
    return name === undefined || above.endsWith('*/') || overload ? [] : [name];
  });
}

describe('documents', () => {
  it('introduce every capability', () => {
    const silent = foldersOf('functions').filter((it) => !existsSync(`${ROOT}functions/${it}/README.md`));
    expect(silent).toEqual([]);
  });

  it('tell a stranger what every function of the shared rooms does', () => {
    const silent = sourceFiles('shared/kernel', 'shared/platform', 'shared/regulation')
      .filter(({ file }) => !file.endsWith('.test.ts'))
      .flatMap(({ file, text }) => undocumented(text).map((name) => `${file}: ${name}`));
    expect(silent).toEqual([]);
  });

  it('are missed where they are missing', () => {
    expect(undocumented('/** Adds. */\nexport function add(): void {}\n')).toEqual([]);
    expect(undocumented('export async function add() {}\nexport const sub = (a: 1) => a;\n')).toEqual([
      'add',
      'sub',
    ]);
  });
});
