import { cpSync, globSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Assets } from '../config/assets.ts';
import { ASSETS } from '../config/assets.ts';

/** The packages that no bundle holds. */
export const UNBUNDLED: readonly string[] = Object.values(ASSETS).flatMap((it) => it.packages);

/**
 * Copies what `assets` names from the project at `root` into `folder`, which holds an `index.mjs`: packages under `node_modules`, so that
 * the bundle imports them as usual, and files into their folders, flat. Throws where a pattern or a package finds nothing.
 */
export function copyAssets(assets: Assets, root: string, folder: string): void {
  for (const { pattern, into } of assets.files) {
    mkdirSync(join(folder, into), { recursive: true });
    for (const file of found(pattern, root)) cpSync(join(root, file), join(folder, into, basename(file)));
  }
  for (const name of assets.packages) {
    for (const path of found(`node_modules/${name}*`, root)) {
      cpSync(join(root, path), join(folder, path), { recursive: true, dereference: true });
    }
  }
}

function found(pattern: string, root: string): string[] {
  const paths = globSync(pattern, { cwd: root }).toSorted();
  if (paths.length === 0) throw new Error(`an asset of a function is missing: nothing matches ${pattern}`);
  return paths;
}
