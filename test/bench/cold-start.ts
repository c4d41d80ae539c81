import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import budgets from './budgets.json' with { type: 'json' };
import type { Bundle } from './bundle-sizes.ts';
import { bundlesOf, isApi } from './bundle-sizes.ts';
import type { Bench } from './measure.ts';
import { ratioOf, reported } from './measure.ts';

const ROUNDS = 5;
const LAMBDA = { AWS_REGION: 'ap-southeast-3', AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x' };

/** Runs a Node process that executes `code` and ends. */
function runProcess(code: string, env: NodeJS.ProcessEnv): void {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { env });
  if (status !== 0) throw new Error(`a process ended with ${status}: ${stderr.toString()}`);
}

/** How many times as long a process takes that imports the bundle as one that does nothing. */
function startOf({ path, environment }: Bundle): Promise<number> {
  const env = { ...LAMBDA, ...environment };
  const code = `await import(${JSON.stringify(pathToFileURL(path).href)})`;
  return ratioOf(
    ROUNDS,
    () => runProcess(code, env),
    () => runProcess('', env),
  );
}

/** How long the functions of the API take until they can serve, against a process that does nothing. */
export const coldStart: Bench = {
  name: 'cold start',
  run: async ({ assembly, tell }) => {
    const apis = bundlesOf(await assembly()).filter(isApi);
    tell(`starting the ${apis.length} functions of the API`);
    const starts: number[] = [];
    for (const it of apis) starts.push(await startOf(it));
    const goal = budgets.ratios.importOverEmptyProcess;
    return [
      reported(
        'import of a handler ÷ an empty process, fastest function',
        Math.min(...starts),
        goal,
        'ratio',
      ),
      reported(
        'import of a handler ÷ an empty process, slowest function',
        Math.max(...starts),
        goal,
        'ratio',
      ),
    ];
  },
};
