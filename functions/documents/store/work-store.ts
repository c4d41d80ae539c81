import type { Files } from '../../../shared/platform/files/files.ts';
import type { Batch, Made, Plan } from '../domain/work.ts';
import { workObject } from './keys.ts';

const decoder = new TextDecoder();

/** Where the work of one period's documents lies. */
export type Place = { files: Files; agency: string; period: string };

async function put({ files, agency, period }: Place, name: string, value: unknown): Promise<void> {
  await files.put(workObject(agency, period, name), JSON.stringify(value), 'application/json');
}

async function find<T>({ files, agency, period }: Place, name: string): Promise<T | undefined> {
  try {
    return JSON.parse(decoder.decode(await files.get(workObject(agency, period, name)))) as T;
  } catch (error) {
    if ((error as { name?: string }).name === 'NoSuchKey') return undefined;
    throw error;
  }
}

async function get<T>(place: Place, name: string): Promise<T> {
  const found = await find<T>(place, name);
  if (found === undefined) throw new Error(`work ${name} of ${place.period} is missing`);
  return found;
}

/** The plan of a period's documents. Batches are put before it, so that a plan that is there is whole. */
export const putPlan = (place: Place, plan: Plan): Promise<void> => put(place, 'plan', plan);
export const findPlan = (place: Place): Promise<Plan | undefined> => find(place, 'plan');

/** What one run of the writing step makes. */
export const putBatch = (place: Place, number: number, batch: Batch): Promise<void> =>
  put(place, `batch-${number}`, batch);
export const getBatch = (place: Place, number: number): Promise<Batch> => get(place, `batch-${number}`);

/** What a batch made: its mark, so that a run that begins again does not make it again. */
export const putMade = (place: Place, number: number, made: readonly Made[]): Promise<void> =>
  put(place, `made-${number}`, made);
export const findMade = (place: Place, number: number): Promise<Made[] | undefined> =>
  find(place, `made-${number}`);
export const getMade = (place: Place, number: number): Promise<Made[]> => get(place, `made-${number}`);
