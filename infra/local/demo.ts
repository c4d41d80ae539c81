import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, runCommand, startRuntime, synthesise, UsageError } from './runtime/index.ts';
import { openLogFile } from './runtime/log-file.ts';
import { makeSample } from './sample/sample.ts';
import { clientOf } from './scenario/client.ts';
import { costsOfRoute } from './scenario/costs.ts';
import type { Result } from './scenario/demo-quarter.ts';
import { demoQuarter } from './scenario/demo-quarter.ts';

/** Many people at once: more environments stay warm than for one visitor. */
const MAX_WARM = 30;

type Options = { employees: number; seed: number; json: boolean };

function readOptions(parameters: string[]): Options {
  const options = {
    employees: { type: 'string', default: '200' },
    seed: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ args: parameters, options });
    const employees = Number(values.employees);
    const seed = Number(values.seed);
    if (
      Number.isInteger(employees) &&
      employees >= 30 &&
      employees <= 12_000 &&
      Number.isInteger(seed) &&
      seed >= 0
    ) {
      return { employees, seed, json: values.json };
    }
  } catch {
    // Falls through to the one sentence that says how it is meant.
  }
  throw new UsageError('The demo takes --employees <30 to 12000>, --seed <whole number> and --json.');
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

function print(result: Result): void {
  for (const [predikat, count] of Object.entries(result.predikat))
    console.log(`${predikat.padEnd(16)} ${count}`);
  console.log(`${'BELUM_DINILAI'.padEnd(16)} ${result.unrated}`);
  console.log(`close: ${JSON.stringify(result.close)}`);
  console.log(`evidence: ${result.evidence} files attached`);
  console.log(`attendance: ${result.attendance} months; development needs: ${result.developmentNeeds}`);
  console.log(`reports: ${result.reportFiles.length} files, e.g. ${result.reportFiles[0] ?? '-'}`);
}

/** `npm run demo`: a private instance, a whole quarter over its API, and what came of it. */
async function main(): Promise<void> {
  const { employees, seed, json } = readOptions(process.argv.slice(2));
  const dataDir = mkdtempSync(join(tmpdir(), 'kinerja-demo-'));
  const rerating = costsOfRoute('reRateAppraisal');
  const toFile = openLogFile(join(dataDir, 'instance.log'));
  const runtime = await startRuntime({
    port: 0,
    dataDir,
    cdkOut: async () => (await synthesise(ROOT)).directory,
    maxWarm: MAX_WARM,
    log: (line) => {
      rerating.read(line);
      toFile(line);
    },
  });
  try {
    tell(`a private instance answers at ${runtime.url}`);
    const sample = makeSample({ employees, seed });
    const reports = join(ROOT, '.local', 'demo', `${employees}-${seed}`);
    rmSync(reports, { recursive: true, force: true });
    const result = await demoQuarter({
      client: clientOf(runtime),
      sample,
      seed,
      employees,
      reports,
      rerating,
      tell,
    });
    if (json) console.log(JSON.stringify(result));
    else print(result);
  } catch (error) {
    tell(`the demo failed; the instance's log stays at ${join(dataDir, 'instance.log')}`);
    await runtime.close();
    throw error;
  }
  await runtime.close();
  rmSync(dataDir, { recursive: true, force: true });
}

await runCommand(main);
process.exit();
