import * as z from 'zod';
import type { EvidenceReason } from '../../../shared/kernel/codes/evidence-reasons.ts';
import { EVIDENCE_REASONS } from '../../../shared/kernel/codes/evidence-reasons.ts';
import type { Stamp } from '../../../shared/kernel/stamp.ts';
import { packStamp } from '../../../shared/kernel/stamp.ts';
import type { Table, Written } from '../../../shared/platform/table/table.ts';
import { TableBusy } from '../../../shared/platform/table/table.ts';
import type { Item, Write } from '../../../shared/platform/table/write.ts';
import { check, put, update } from '../../../shared/platform/table/write.ts';
import type { Attachments, Sighting, Upload, UploadState, Verdict } from '../domain/evidence.ts';
import { SCANS, UPLOAD_STATES, weakerThan } from '../domain/evidence.ts';
import type { EvidenceType } from '../domain/evidence-file.ts';
import type { RealisationAddress } from './keys.ts';
import { attachmentsKey, evidenceKey } from './keys.ts';
import { packSighting, unpackSighting } from './content-store.ts';

/** `file` is the name that people see; the history hides it. */
const uploadItem = z.object({
  SK: z.string(),
  iki: z.number(),
  file: z.string(),
  type: z.string(),
  size: z.number(),
  sha: z.string(),
  state: z.enum(UPLOAD_STATES),
  scan: z.enum(SCANS),
  reason: z.enum(EVIDENCE_REASONS).optional(),
  begun: z.string(),
  expires: z.string(),
  verified: z.string().optional(),
  captured: z.string().optional(),
  object: z.string().optional(),
  seen: z.set(z.string()).optional(),
  asked: z.string(),
});

const attachmentsItem = z.object({
  version: z.number().default(0),
  attached: z.record(z.string(), z.number()).default({}),
  st: z.string().optional(),
});

/** Reads an upload from its item. */
export function decodeUpload(item: Item): Upload {
  const { SK, file, type, size, sha, captured, seen, reason, ...rest } = uploadItem.parse(item);
  return {
    id: SK.slice(SK.lastIndexOf('#') + 1),
    iki: rest.iki,
    file: { name: file, type: type as EvidenceType, size, sha256: sha },
    state: rest.state,
    scan: rest.scan,
    reason,
    begun: rest.begun,
    expires: rest.expires,
    verified: rest.verified,
    capturedAt: captured,
    object: rest.object,
    seen: [...(seen ?? [])].map(unpackSighting),
    asked: rest.asked,
  };
}

/** Reads what is attached; nothing is where there is no item. */
export function decodeAttachments(item: Item | undefined): Attachments {
  if (item === undefined) return { version: 0, attached: {}, stamp: undefined };
  const { version, attached, st } = attachmentsItem.parse(item);
  return { version, attached, stamp: st };
}

/** Attachments and all uploads of a realisation: one strong Query. */
export async function listUploads(
  table: Table,
  at: RealisationAddress,
): Promise<{ attachments: Attachments; uploads: Upload[] }> {
  const { PK: partition, SK } = attachmentsKey(at);
  const items = await table.queryAll({ partition, prefix: SK.slice(0, -1), strong: true });
  const [head, others] = [items.find((it) => it.SK === SK), items.filter((it) => it.SK !== SK)];
  return { attachments: decodeAttachments(head), uploads: others.map(decodeUpload) };
}

/** The writes of a new upload: itself, if it is not there, and the count of uploads, which ends at `most`. */
export function newUploadWrites(at: RealisationAddress, upload: Upload, most: number): Write[] {
  const { id, iki, file, state, scan, begun, expires, asked } = upload;
  const item = { iki, file: file.name, type: file.type, size: file.size, sha: file.sha256, state, scan };
  return [
    put({ ...evidenceKey(at, id), ...item, begun, expires, asked })
      .ifAbsent()
      .done(),
    update(attachmentsKey(at)).orCreate().add({ uploads: 1 }).expectBelow('uploads', most).done(),
  ];
}

/** The write of what is attached then, guarded by the version that it replaces. */
export function attachmentsWrite(
  at: RealisationAddress,
  { version, attached }: Attachments,
  stamp: Stamp,
): Write {
  return update(attachmentsKey(at))
    .set({ version, attached, st: packStamp(stamp) })
    .expect({ version: version === 1 ? undefined : version - 1 })
    .done();
}

/** Others may change what is attached a few times; each time it is read anew. */
const ATTEMPTS = 5;

/** Takes a refused upload off its indicator, also after the seal: a file that is none counts nowhere. May be repeated. */
export async function detachRefused(
  table: Table,
  at: RealisationAddress,
  upload: string,
  stamp: Stamp,
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const seen = decodeAttachments(await table.get(attachmentsKey(at), { strong: true }));
    if (seen.attached[upload] === undefined) return;
    const attached = Object.fromEntries(Object.entries(seen.attached).filter(([id]) => id !== upload));
    const change = { version: seen.version + 1, attached, stamp: seen.stamp };
    if ((await table.write(attachmentsWrite(at, change, stamp))).ok) return;
  }
  throw new TableBusy('what is attached keeps changing');
}

/** Inside a transaction: the upload is verified still. */
export function stillVerified(at: RealisationAddress, upload: string): Write {
  return check(evidenceKey(at, upload)).expect({ state: 'VERIFIED' }).done();
}

/** An upload, read strongly. */
export async function findUpload(
  table: Table,
  at: RealisationAddress,
  upload: string,
): Promise<Upload | undefined> {
  const item = await table.get(evidenceKey(at, upload), { strong: true });
  return item === undefined ? undefined : decodeUpload(item);
}

/** Marks a waiting upload as verified. False: it waits no more. */
export async function verifyUpload(
  table: Table,
  at: RealisationAddress,
  upload: string,
  set: { verified: string; object: string; captured: string | undefined },
  stamp: Stamp,
  seen: readonly Sighting[],
): Promise<boolean> {
  const { captured, ...known } = set;
  const change = update(evidenceKey(at, upload))
    .set({
      ...known,
      ...(captured === undefined ? {} : { captured }),
      state: 'VERIFIED',
      st: packStamp(stamp),
    })
    .expect({ state: 'WAITING' });
  if (seen.length > 0) change.add({ seen: new Set(seen.map(packSighting)) });
  return (await table.write(change.done())).ok;
}

function standing(written: Written): Upload {
  if (written.item === undefined) throw new Error('an upload that does not exist was checked');
  return decodeUpload(written.item);
}

/** How an upload is refused: from which states, why, and by which verdict, if the scan did it. */
export type Refusing = { from: readonly UploadState[]; reason: EvidenceReason; scan?: Verdict };

/**
 * Marks an upload as refused, with the verdict in the same write: nobody meets a threat that is verified still. Answers the state that
 * stands then. Throws without such an upload.
 */
export async function refuseUpload(
  table: Table,
  at: RealisationAddress,
  upload: string,
  { from, ...set }: Refusing,
  stamp: Stamp,
): Promise<UploadState> {
  const change = { ...set, state: 'REFUSED', st: packStamp(stamp) };
  const write = update(evidenceKey(at, upload)).set(change).expectOneOf('state', from).done();
  return standing(await table.write(write)).state;
}

/** Keeps a verdict of the scan, unless a stronger one stands. Throws without such an upload. */
export async function keepVerdict(
  table: Table,
  at: RealisationAddress,
  upload: string,
  verdict: Verdict,
): Promise<void> {
  const change = update(evidenceKey(at, upload)).set({ scan: verdict });
  standing(await table.write(change.expectOneOf('scan', weakerThan(verdict)).done()));
}

/** Tells an upload that its content was seen elsewhere too; telling it twice changes nothing. */
export async function addSighting(
  table: Table,
  { appraisal, upload }: Sighting,
  agency: string,
  seen: Sighting,
): Promise<void> {
  const [period = '', employee = '', segment = ''] = appraisal.split('.');
  const key = evidenceKey({ agency, period, employee, segment }, upload);
  await table.write(
    update(key)
      .add({ seen: new Set([packSighting(seen)]) })
      .done(),
  );
}
