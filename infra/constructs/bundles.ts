import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Capability } from '../config/capabilities.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Parts of the SDK that no function of ours needs, each with the small file that stands for it: a third of an API function's bundle
 * otherwise (`test/bench/budgets.json` holds the sizes).
 */
const INSTEAD_OF = {
  '@aws-sdk/credential-provider-node': `${ROOT}shared/platform/sdk/credential-provider-node.ts`,
  '@aws-sdk/middleware-endpoint-discovery': `${ROOT}shared/platform/sdk/endpoint-discovery.ts`,
  '@smithy/core/event-streams': `${ROOT}shared/platform/sdk/event-streams.ts`,
};

/** The folder of a bundle inside the output of {@link bundleAll}. */
export function bundleName(capability: string, entry: string): string {
  return `${capability}-${entry}`;
}

/**
 * Bundles every entry file with esbuild in one call, each into a folder of its own with one `index.mjs`; answers the folder that holds
 * them. The SDK is bundled too: faster at cold start, and pinned.
 */
export function bundleAll(capabilities: readonly Capability[], outdir: string): string {
  const target = `${outdir}/.bundles`;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  buildSync({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(
      capabilities.flatMap((capability) =>
        capability.triggers.map((trigger) => [
          `${bundleName(capability.name, trigger.name)}/index`,
          `functions/${capability.name}/${trigger.name}.ts`,
        ]),
      ),
    ),
    outdir: target,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    alias: INSTEAD_OF,
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
  return target;
}
