import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import type { Capability } from '../config/capabilities.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The capability whose function describes the API, and so turns schemas into JSON Schema. */
const DESCRIBES = 'service';

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
 * Leaves out how zod writes JSON Schema: every schema drags it along, and only the description of the API uses it. In its place the same
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

/** The folder of a bundle inside the output of {@link bundleAll}. */
export function bundleName(capability: string, entry: string): string {
  return `${capability}-${entry}`;
}

async function bundle(capabilities: readonly Capability[], outdir: string, plugins: Plugin[]): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(
      capabilities.flatMap((capability) =>
        capability.triggers.map((trigger) => [
          `${bundleName(capability.name, trigger.name)}/index`,
          `functions/${capability.name}/${trigger.name}.ts`,
        ]),
      ),
    ),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    alias: INSTEAD_OF,
    plugins,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    logLevel: 'error',
    banner: {
      js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);",
    },
  });
}

/**
 * Bundles every entry file with esbuild, each into a folder of its own with one `index.mjs`; answers the folder that holds them. The SDK
 * is bundled too: faster at cold start, and pinned.
 */
export async function bundleAll(capabilities: readonly Capability[], outdir: string): Promise<string> {
  const target = `${outdir}/.bundles`;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const describing = capabilities.filter((it) => it.name === DESCRIBES);
  const others = capabilities.filter((it) => it.name !== DESCRIBES);
  await Promise.all([bundle(describing, target, []), bundle(others, target, [WITHOUT_JSON_SCHEMA])]);
  return target;
}
