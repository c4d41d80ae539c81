import type { Files } from '../../../shared/platform/files/files.ts';
import type { Recap } from '../domain/recap.ts';
import { rowsObject } from './keys.ts';

const decoder = new TextDecoder();

/** Puts what a recap is made from; the same people give the same object. */
export async function putRecap(files: Files, agency: string, recap: Recap): Promise<void> {
  await files.put(rowsObject(agency, recap.period, recap.id), JSON.stringify(recap), 'application/json');
}

/** What a recap is made from, as the planning step put it. */
export async function getRecap(files: Files, agency: string, period: string, id: string): Promise<Recap> {
  return JSON.parse(decoder.decode(await files.get(rowsObject(agency, period, id)))) as Recap;
}
