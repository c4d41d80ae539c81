import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAssembly } from '../../infra/local/template/index.ts';
import budgets from './budgets.json' with { type: 'json' };

export type Bundle = {
  name: string;
  path: string;
  text: string;
  bytes: number;
  environment: Readonly<Record<string, string>>;
};

/** What is uploaded for every function of a synthesised assembly. */
export function bundlesOf(assembly: string): Bundle[] {
  const { functions } = loadAssembly(assembly, {
    parameters: { Issuer: 'https://issuer.example', PublicOrigin: 'https://kinerja.example' },
  });
  return functions.map(({ name, codeDirectory, environment }) => {
    const path = join(codeDirectory, 'index.mjs');
    const text = readFileSync(path, 'utf8');
    return { name, path, text, bytes: Buffer.byteLength(text), environment };
  });
}

export const isApi = ({ name }: Bundle): boolean => name.endsWith('-api');

/** How large the bundle of an API function may be: more with the S3 client, which presigns. */
export function limitOf({ text }: Bundle): number {
  return text.includes('"GetObject"') ? budgets.bundles.apiWithS3 : budgets.bundles.api;
}
