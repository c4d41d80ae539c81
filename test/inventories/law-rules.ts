import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Citation } from '../../shared/kernel/citation.ts';
import { RULES } from '../../shared/regulation/rules.ts';
import type { Declared } from './law-gaps.ts';

const FOLDER = fileURLToPath(new URL('../../shared/regulation/', import.meta.url));
const FILES = readdirSync(FOLDER)
  .filter((it) => it.endsWith('.ts') && !it.endsWith('.test.ts'))
  .toSorted();

/** Everything that `shared/regulation` exports: file, name, value. */
export const EXPORTS: readonly { file: string; name: string; value: unknown }[] = (
  await Promise.all(
    FILES.map(async (file) => {
      const module = (await import(/* @vite-ignore */ `../../shared/regulation/${file}`)) as object;
      return Object.entries(module).map(([name, value]) => ({ file, name, value: value as unknown }));
    }),
  )
).flat();

/** Every declared rule with the name and the file that it is exported by. */
export const DECLARED_RULES: readonly (Declared & { file: string })[] = RULES.map((rule) => {
  const found = EXPORTS.find(({ value }) => value === rule);
  if (found === undefined) throw new Error(`rule ${rule.id} is not exported by a file of its own`);
  return { id: rule.id, basis: rule.basis, exported: found.name, file: found.file };
});

/** All citations inside a value: of rules, and of tables that carry their basis. */
export function citationsIn(value: unknown): Citation[] {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return [];
  return 'source' in value && 'confidence' in value
    ? [value as Citation]
    : Object.values(value).flatMap(citationsIn);
}
