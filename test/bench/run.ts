// `npm run bench`: measures what budgets.json has goals for, as a table or with --json as one line. --only <name> runs one bench. Progress
// goes to stderr. Ends with 1 when an asserted measure misses its goal.
import { parseArgs } from 'node:util';
import { startTestEngine } from '../../infra/local/dynamodb/index.ts';
import { ROOT, synthesise } from '../../infra/local/runtime/index.ts';
import { BENCHES } from './benches.ts';
import type { Ground, Measure } from './measure.ts';
import { missed } from './measure.ts';
import { tableText } from './print.ts';

// What functions log would stand between the figures.
process.env['LOG_LEVEL'] = 'SILENT';

type Options = { json: boolean; only: string | undefined };

function readOptions(): Options {
  const names = BENCHES.map((it) => it.name);
  try {
    const options = { json: { type: 'boolean', default: false }, only: { type: 'string' } } as const;
    const { values } = parseArgs({ options });
    if (values.only === undefined || names.includes(values.only))
      return { json: values.json, only: values.only };
  } catch {
    // Falls through to the one sentence that says how it is meant.
  }
  console.error(`The bench takes --json and --only with one of: ${names.join(', ')}.`);
  return process.exit(2);
}

const tell = (text: string): void => void process.stderr.write(`${text}\n`);

async function runAll(only: string | undefined): Promise<Measure[]> {
  let engine: ReturnType<typeof startTestEngine> | undefined;
  const ground: Ground = {
    engine: async () => (await (engine ??= startTestEngine(tell))).endpoint,
    assembly: async () => (await synthesise(ROOT)).directory,
    tell,
  };
  const measures: Measure[] = [];
  try {
    for (const bench of BENCHES.filter((it) => only === undefined || it.name === only))
      measures.push(...(await bench.run(ground)));
  } finally {
    await (await engine)?.close();
  }
  return measures;
}

const { json, only } = readOptions();
const began = performance.now();
const measures = await runAll(only);
tell(`measured in ${Math.round((performance.now() - began) / 1_000)} s`);
console.log(json ? JSON.stringify({ measures }) : tableText(measures));
for (const { name } of missed(measures)) tell(`missed: ${name}`);
process.exit(missed(measures).length === 0 ? 0 : 1);
