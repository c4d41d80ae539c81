import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Runtime } from './runtime/index.ts';
import { makeSample } from './sample/sample.ts';
import { bringInAttendance } from './scenario/attendance.ts';
import { clientOf } from './scenario/client.ts';
import { foundCity } from './scenario/found-city.ts';
import { quarterOf } from './scenario/periods.ts';

const SEED = 1;
/** One in ten of the sample's people is not assessed here: teachers, study leave, and the like. */
const NOT_ASSESSED = 0.1;

/**
 * Brings the sample city into an instance, once: a file in its data directory says that it is there, and who the personas are.
 * `employees` is the number of assessed people, at least 30.
 */
export async function bringInSample(runtime: Runtime, { employees }: { employees: number }): Promise<void> {
  const file = join(runtime.dataDir, 'personas.json');
  if (existsSync(file)) return;
  const sample = makeSample({ employees, seed: SEED, notAssessed: Math.round(employees * NOT_ASSESSED) });
  const client = clientOf(runtime);
  await foundCity(client, sample);
  await bringInAttendance(client, sample, SEED, quarterOf(Date.now()));
  writeFileSync(`${file}.new`, JSON.stringify(sample.personas, undefined, 2));
  renameSync(`${file}.new`, file);
}
