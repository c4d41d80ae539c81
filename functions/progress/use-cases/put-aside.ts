import type { Instant } from '../../../shared/kernel/dates.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Files } from '../../../shared/platform/files/files.ts';
import type { moveVersion, readVersion } from '../../../shared/platform/files/version.ts';
import type { Inspected } from '../../../shared/platform/files/inspect/inspect.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Refusing } from '../store/evidence-store.ts';
import { detachRefused, refuseUpload } from '../store/evidence-store.ts';
import type { RealisationAddress } from '../store/keys.ts';
import { evidenceObject, quarantineObject } from '../store/keys.ts';

/** What the checks of an uploaded file need: everything that touches it is handed in. */
export type CheckNeeds = {
  table: Table;
  files: Files;
  read: typeof readVersion;
  move: typeof moveVersion;
  inspect: (bytes: Uint8Array, type: string) => Promise<Inspected>;
  now: () => Instant;
};

/** One version of the file of an upload, as an event names it. */
export type Arrived = { at: RealisationAddress; upload: string; version: string };

/** The part of the system that checks files, as it stands in stamps. */
export const CHECKER = { id: 'evidence' };

/** What the lifecycle of the bucket clears away after a month. */
const ASIDE = { class: 'quarantine' };

/** Puts a file aside whose upload is refused. May be repeated. */
export async function putAside({ files, move }: CheckNeeds, { at, upload, version }: Arrived): Promise<void> {
  const key = evidenceObject(at, upload);
  await move(files, { key, version }, quarantineObject(at.agency, upload), ASIDE);
}

/**
 * Refuses an upload, with the reason that people read, takes it off its indicator, then puts its file aside. One that is refused already keeps its reason. May be
 * repeated.
 */
export async function refuseFile(needs: CheckNeeds, arrived: Arrived, refusing: Refusing): Promise<void> {
  const mark = stamp('EvidenceRefused', CHECKER, needs.now());
  const stands = await refuseUpload(needs.table, arrived.at, arrived.upload, refusing, mark);
  if (stands !== 'REFUSED') return;
  await detachRefused(needs.table, arrived.at, arrived.upload, mark);
  await putAside(needs, arrived);
}
