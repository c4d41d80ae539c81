import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, Metafile, Plugin } from 'esbuild';
import { build } from 'esbuild';
import { ASSETS } from '../config/assets.ts';
import type { Capability } from '../config/capabilities.ts';
import { copyAssets, UNBUNDLED } from './assets.ts';
import { messageFilesBesides, withoutMessages } from './message-files.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The capabilities whose functions describe what they take (the whole API, calculators, policy), and so turn schemas into JSON Schema. */
const DESCRIBE: readonly string[] = ['service', 'calculators', 'periods'];

/**
 * Parts of the SDK that no function of ours needs, each with the small file that stands for it: a third of an API function's bundle
 * otherwise (`test/bench/budgets.json` holds the sizes).
 */
const INSTEAD_OF = {
  '@aws-sdk/credential-provider-node': `${ROOT}shared/platform/sdk/credential-provider-node.ts`,
  '@aws-sdk/middleware-endpoint-discovery': `${ROOT}shared/platform/sdk/endpoint-discovery.ts`,
  '@smithy/core/event-streams': `${ROOT}shared/platform/sdk/event-streams.ts`,
  // The signer of forms brings a second copy of the client, for one of its commands.
  '@aws-sdk/client-s3': `${ROOT}node_modules/@aws-sdk/client-s3`,
};

/** The names that a module of zod exports. */
const EXPORTED = /^export (?:(?:function|const) (\w+)|\{ \w+ as (\w+) \})/gm;

/**
 * Leaves out how zod writes JSON Schema: every schema drags it along, and only what describes the API uses it. In its place the same
 * names refuse; those that make a method at every schema make one that refuses.
 */
const WITHOUT_JSON_SCHEMA: Plugin = {
  name: 'without-json-schema',
  setup({ onLoad }) {
    onLoad({ filter: /zod[\\/]v4[\\/]core[\\/](to-json-schema|json-schema-processors)\.js$/ }, ({ path }) => {
      const names = [...readFileSync(path, 'utf8').matchAll(EXPORTED)];
      const exported = names.map(([, declared, renamed]) => {
        const name = declared ?? renamed ?? '';
        return `export const ${name} = ${name.startsWith('create') ? '() => refuse' : 'refuse'};`;
      });
      const refuse = "const refuse = () => { throw new Error('this bundle writes no JSON Schema'); };";
      return { contents: [refuse, ...exported].join('\n'), loader: 'js' };
    });
  },
};

/**
 * Leaves out what a client carries and never uses on Lambda: the names of regions, of which an endpoint needs the pattern only; what its
 * package says of itself but its version; and SHA-256 in JavaScript, for a Node without crypto.
 */
const WITHOUT_SPARES: Plugin = {
  name: 'without-spares',
  setup({ onLoad }) {
    onLoad({ filter: /util-endpoints[\\/]lib[\\/]aws[\\/]partitions\.js$/ }, ({ path }) => {
      const [start = '', list = ''] = readFileSync(path, 'utf8').split(/(?<=partitionsInfo = )/);
      const { partitions, ...rest } = JSON.parse(list.trim().replace(/;$/, '')) as { partitions: object[] };
      const short = { ...rest, partitions: partitions.map((it) => ({ ...it, regions: {} })) };
      return { contents: `${start}${JSON.stringify(short)};`, loader: 'js' };
    });
    onLoad({ filter: /@aws-sdk[\\/]client-[\w-]+[\\/]package\.json$/ }, ({ path }) => {
      const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as { name: string; version: string };
      return { contents: JSON.stringify({ name, version }), loader: 'json' };
    });
    onLoad({ filter: /sha256[\\/]Sha256Js\.js$/ }, () => {
      const refuse = "throw new Error('this Node has no crypto')";
      return { contents: `export class Sha256Js { constructor() { ${refuse}; } }`, loader: 'js' };
    });
  },
};

/**
 * A module of ours does nothing by being loaded: one from which a function uses nothing is left out whole, its rules and schemas with it,
 * though the door of a capability names it.
 */
const NOTHING_BY_LOADING: Plugin = {
  name: 'nothing-by-loading',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      sideEffects: false,
    }));
  },
};

/** The folder of a bundle inside the output of {@link bundleAll}. */
export function bundleName(capability: string, entry: string): string {
  return `${capability}-${entry}`;
}

/** Where bundles are made from and where they go. */
type Place = { root: string; outdir: string };

/** How every bundle is made; `plugins` leave out what it never uses. */
function optionsOf(capability: Capability, { root, outdir }: Place, plugins: Plugin[]) {
  return {
    absWorkingDir: root,
    entryPoints: Object.fromEntries(
      capability.triggers.map((trigger) => [
        `${bundleName(capability.name, trigger.name)}/index`,
        `functions/${capability.name}/${trigger.name}.ts`,
      ]),
    ),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    metafile: true,
    external: [...UNBUNDLED],
    minify: true,
    alias: INSTEAD_OF,
    plugins: [...plugins, WITHOUT_SPARES, NOTHING_BY_LOADING],
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    logLevel: 'error',
    banner: {
      js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);",
    },
  } as const satisfies BuildOptions;
}

/** What a capability's bundles are made of: the files of which something is left when unused code is gone. */
async function sourcesOf(options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({ ...options, minify: false, write: false, metafile: true });
  const inputs = Object.values(metafile.outputs).flatMap((it) => Object.entries(it.inputs));
  return [...new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path))];
}

/** The bundles of one capability: made once to see what they are made of, then with the texts that their refusals need. */
async function bundle(capability: Capability, place: Place): Promise<void> {
  const { root, outdir } = place;
  const plugins = DESCRIBE.includes(capability.name) ? [] : [WITHOUT_JSON_SCHEMA];
  const sources = await sourcesOf(optionsOf(capability, place, plugins));
  const spare = withoutMessages(messageFilesBesides(sources, root));
  const { metafile } = await build(optionsOf(capability, place, [...plugins, spare]));
  for (const trigger of capability.triggers) {
    const name = bundleName(capability.name, trigger.name);
    const assets = trigger.assets === undefined ? undefined : ASSETS[trigger.assets];
    refuseMissing(metafile, name, assets?.packages ?? []);
    if (assets !== undefined) copyAssets(assets, root, `${outdir}/${name}`);
  }
}

/** A package that is not bundled must stand beside the bundle that imports it: otherwise the function would fail at its first call. */
function refuseMissing({ outputs }: Metafile, name: string, copied: readonly string[]): void {
  const output = Object.entries(outputs).find(([path]) => path.endsWith(`${name}/index.mjs`))?.[1];
  const missing = output?.imports.find((it) => UNBUNDLED.includes(it.path) && !copied.includes(it.path));
  if (missing !== undefined)
    throw new Error(`${name} imports ${missing.path}: its trigger must name the assets that hold it`);
}

/**
 * Bundles every entry file with esbuild, each into a folder of its own with one `index.mjs` and the assets that its trigger names; answers
 * the folder that holds them. The SDK is bundled too: faster at cold start, and pinned.
 */
export async function bundleAll(
  capabilities: readonly Capability[],
  outdir: string,
  root = ROOT,
): Promise<string> {
  const target = `${outdir}/.bundles`;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  await Promise.all(capabilities.map((capability) => bundle(capability, { root, outdir: target })));
  return target;
}
