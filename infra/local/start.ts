import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings, ROOT, runCommand, startRuntime, synthesise, UsageError } from './runtime/index.ts';
import type { Runtime, Synthesis } from './runtime/index.ts';
import { openLogFile } from './runtime/log-file.ts';
import { bringInSample } from './sample-import.ts';

/** What the invented city can hold: every unit with its head, and not more people than its posts. */
const FEWEST_EMPLOYEES = 30;
const MOST_EMPLOYEES = 12_000;

/** `npm start`: the whole system on this machine, until Ctrl-C or SIGTERM. */
async function main(): Promise<void> {
  const employees = readEmployees(process.argv.slice(2));
  const { port, dataDir } = readSettings();
  let runtime: Runtime | undefined;
  let synthesis: Synthesis | undefined;
  const ending = endOnSignal(() => runtime);

  const logFile = join(dataDir, 'instance.log');
  const cdkOut = async (): Promise<string> => (synthesis = await synthesise(ROOT)).directory;
  runtime = await startRuntime({ port, dataDir, cdkOut, log: openLogFile(logFile) });

  void runtime.dynamodb.ended.then((reason) => {
    if (ending.aborted) return;
    console.error(`The database engine ended, and so does the system: ${reason}`);
    process.exit(1);
  });

  await bringInSample(runtime, { employees });

  const seconds = (performance.now() / 1000).toFixed(1);
  const { totalMb } = runtime.memory();
  console.log(
    `${synthesis?.cached ? 'warm' : 'cold'} start in ${seconds} s, ${totalMb} MB resident; log: ${logFile}`,
  );
  console.log(`ready ${runtime.url}`);
}

function readEmployees(parameters: string[]): number {
  let text: string;
  try {
    text = parseArgs({ args: parameters, options: { employees: { type: 'string', default: '300' } } }).values
      .employees;
  } catch {
    throw new UsageError(
      `"${parameters.join(' ')}" is not understood: the only option is --employees <number>.`,
    );
  }
  const employees = Number(text);
  if (Number.isInteger(employees) && employees >= FEWEST_EMPLOYEES && employees <= MOST_EMPLOYEES)
    return employees;
  throw new UsageError(
    `--employees is "${text}", but must be a whole number from ${FEWEST_EMPLOYEES} to ${MOST_EMPLOYEES}.`,
  );
}

/** Ends everything at the first signal; the answer tells whether that has begun. */
function endOnSignal(runtime: () => Runtime | undefined): AbortSignal {
  const ending = new AbortController();
  const end = (): void => {
    const running = runtime();
    // A second signal, or one before anything answers, ends at once: the engine's watchdog and the lock look after the rest.
    if (ending.signal.aborted || !running) process.exit(0);
    ending.abort();
    running.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  return ending.signal;
}

await runCommand(main);
