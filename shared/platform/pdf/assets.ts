import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const FONTS = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'] as const;

/**
 * Where a printing function finds its files, from the address of its wiring (`import.meta.url`): templates in `forms/` beside it, fonts in
 * `fonts/` beside it, or in the installed package while there is no such folder. Beside the wiring means beside the bundle, once there
 * is one: what is copied there is `forms/*.typ`, the two fonts flat in `fonts/`, and under `node_modules/@myriaddreamin` both packages of
 * the compiler.
 */
export function printingAssets(wiring: string): { templates: string; fonts: string[] } {
  const beside = (path: string): string => fileURLToPath(new URL(path, wiring));
  const fonts = existsSync(beside('./fonts'))
    ? FONTS.map((file) => beside(`./fonts/${file.slice(file.indexOf('/') + 1)}`))
    : FONTS.map((file) => createRequire(wiring).resolve(`@expo-google-fonts/arimo/${file}`));
  return { templates: beside('./forms'), fonts };
}
