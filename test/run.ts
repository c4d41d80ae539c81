// The whole check of the project: `npm test`; `--fast` (npm run check) what needs no engine; `--deep` (npm run test:deep) everything,
// also with DynamoDB Local. The last line of its output is `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One part of the check. Vitest's projects count their tests, every other stage counts as one. */
type Stage = { name: string; command: readonly string[]; project?: string; environment?: NodeJS.ProcessEnv };
type Outcome = { passed: number; failed: number };

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODES = ['--fast', '--deep'];
/** Two cores: more at once would only make every stage slower, and tests that wait for time unsure. */
const AT_ONCE = 2;

const bin = (name: string): string => join(ROOT, 'node_modules', '.bin', name);

function vitest(project: string, more: Partial<Stage> = {}): Stage {
  return { name: project, command: [bin('vitest'), 'run', '--project', project], project, ...more };
}

const TYPES: Stage = { name: 'types', command: [bin('tsc'), '-p', 'tsconfig.json', '--noEmit'] };
const FORMAT: Stage = {
  name: 'format',
  command: [bin('prettier'), '--check', '--cache', '--log-level', 'warn', '.'],
};

/** Rules that ask the compiler take twenty times as long as all others: the fast check leaves them out. */
function lint(...more: string[]): Stage {
  return { name: 'lint', command: [bin('oxlint'), '--deny-warnings', ...more] };
}

const FAST: readonly Stage[] = [TYPES, vitest('unit'), lint(), FORMAT];

const WHOLE: readonly Stage[] = [
  TYPES,
  vitest('unit'),
  lint('--type-aware'),
  FORMAT,
  vitest('engine'),
  vitest('infra'),
  { name: 'dead code', command: [bin('knip'), '--no-progress'] },
  vitest('system'),
];

/** What the deep run adds; the reference engine needs Java, and a machine without it is told so. */
function deepStages(): Stage[] {
  const java = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
  if (!java) {
    console.log('skipped: the engine tests on DynamoDB Local, because there is no Java on this machine');
    return [vitest('deep')];
  }
  const environment = { DYNAMODB_ENGINE: 'dynamodb-local' };
  return [vitest('deep'), vitest('engine', { name: 'engine on DynamoDB Local', environment })];
}

/** Vitest's own counts. A file that fails outside its tests counts as one failure, so that it cannot be overlooked. */
function countsIn(report: string): Outcome {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((it) => it.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function outcomeOf(stage: Stage, code: number, report: string): Outcome {
  if (stage.project === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = countsIn(report);
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** Runs one stage to its end and prints its line; its output only when it failed. */
async function run(stage: Stage, reports: string): Promise<Outcome> {
  const began = performance.now();
  const report = join(reports, `${stage.name.replaceAll(' ', '-')}.json`);
  const reporting =
    stage.project === undefined
      ? []
      : ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, '--passWithNoTests'];
  const [command = '', ...rest] = [...stage.command, ...reporting];
  const child = spawn(command, rest, {
    cwd: ROOT,
    env: { ...process.env, FORCE_COLOR: '0', ...stage.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  const outcome = outcomeOf(stage, code, report);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const counts = stage.project === undefined ? '' : `, ${outcome.passed} passed, ${outcome.failed} failed`;
  const failed = outcome.failed > 0;
  console.log(`${failed ? 'FAILED' : 'ok'}  ${stage.name} (${seconds} s${counts})`);
  if (failed) console.log(Buffer.concat(output).toString('utf8'));
  return outcome;
}

/** Runs the stages in their order, as many at once as the machine bears. */
async function runAll(stages: readonly Stage[]): Promise<Outcome> {
  const reports = mkdtempSync(join(tmpdir(), 'check-'));
  const total: Outcome = { passed: 0, failed: 0 };
  const waiting = [...stages];
  const worker = async (): Promise<void> => {
    for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift()) {
      const { passed, failed } = await run(stage, reports);
      total.passed += passed;
      total.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  rmSync(reports, { recursive: true, force: true });
  return total;
}

const [mode, ...others] = process.argv.slice(2);
if (others.length > 0 || (mode !== undefined && !MODES.includes(mode))) {
  console.error(`test/run.ts knows ${MODES.join(' and ')}, not "${[mode, ...others].join(' ')}".`);
  process.exit(1);
}
const stages = mode === '--fast' ? FAST : mode === '--deep' ? [...WHOLE, ...deepStages()] : WHOLE;
const { passed, failed } = await runAll(stages);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
