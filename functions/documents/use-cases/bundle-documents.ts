import type { Files } from '../../../shared/platform/files/files.ts';
import type { writeZip } from '../../../shared/platform/files/zip.ts';
import type { Bundle } from '../domain/work.ts';
import { unitObject } from '../store/keys.ts';
import { findPlan, getBatch, getMade } from '../store/work-store.ts';

type Needs = { files: Files; zip: typeof writeZip };

async function bundleAt(
  place: { files: Files; agency: string; period: string },
  at: number,
): Promise<Bundle> {
  const bundle = (await findPlan(place))?.bundles[at];
  if (bundle === undefined) throw new Error(`there is no bundle ${at} in the plan of ${place.period}`);
  return bundle;
}

/**
 * Step 3: streams the papers of some batches of an OPD into one ZIP. Its folders are units and people: only who may read all of that may
 * fetch it. The same papers give the same bytes.
 */
export async function bundleDocuments(
  { files, zip }: Needs,
  agency: string,
  period: string,
  at: number,
): Promise<{ size: number }> {
  const place = { files, agency, period };
  const { document, from, to } = await bundleAt(place, at);
  const numbers = Array.from({ length: to - from }, (_, n) => from + n);
  const made = (await Promise.all(numbers.map((number) => getMade(place, number)))).flat();
  const { issued } = await getBatch(place, from);
  const entries = made.flatMap(({ key, path }) => (path === undefined ? [] : [{ key, path }]));
  return { size: await zip(files, unitObject(agency, period, document.id), entries, issued) };
}
