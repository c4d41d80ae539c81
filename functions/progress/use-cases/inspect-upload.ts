import { createHash } from 'node:crypto';
import type { EvidenceReason } from '../../../shared/kernel/codes/evidence-reasons.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Sighting, Upload } from '../domain/evidence.ts';
import { elsewhere, MOST_SEEN } from '../domain/evidence.ts';
import { recordContent } from '../store/content-store.ts';
import { addSighting, findUpload, verifyUpload } from '../store/evidence-store.ts';
import { evidenceObject } from '../store/keys.ts';
import type { Arrived, CheckNeeds } from './put-aside.ts';
import { CHECKER, putAside, refuseFile } from './put-aside.ts';

type Checked = { reason: EvidenceReason } | { reason: undefined; captured: string | undefined };

/** Whether the bytes are those that were announced, and what they were said to be. */
async function check({ inspect }: CheckNeeds, bytes: Uint8Array, { file }: Upload): Promise<Checked> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (bytes.length !== file.size || sha256 !== file.sha256) return { reason: 'hash-differs' };
  const inspected = await inspect(bytes, file.type);
  if (!inspected.ok) return { reason: inspected.problem };
  return { reason: undefined, captured: inspected.capturedAt };
}

/**
 * Records where the content is and tells those who have it too. Where many have it, the first twenty know of one another and the others of
 * them: no item grows without end.
 */
async function meetOthers(
  { table }: CheckNeeds,
  { at }: Arrived,
  own: Sighting,
  sha256: string,
): Promise<Sighting[]> {
  const others = await recordContent(table, at.agency, sha256, own, MOST_SEEN);
  const seen = elsewhere(own, others);
  if (others.length < MOST_SEEN) {
    for (const other of seen) await addSighting(table, other, at.agency, own);
  }
  return seen;
}

/**
 * Checks the file of an upload once it has arrived: size, SHA-256, first bytes and what the type forbids. What passes is verified, with the
 * time of the camera and where the same content is besides; what fails is refused with its reason and put aside. The file is read once.
 * May be repeated, run twice at once, and come before or after the verdict of the scan. Throws without such an upload.
 */
export async function inspectUpload(needs: CheckNeeds, arrived: Arrived): Promise<'VERIFIED' | 'REFUSED'> {
  const { at, upload: id, version } = arrived;
  const upload = await findUpload(needs.table, at, id);
  if (upload === undefined) throw new Error('a file of an upload that does not exist');
  if (upload.state === 'VERIFIED') return 'VERIFIED';
  if (upload.state === 'REFUSED') {
    await putAside(needs, arrived);
    return 'REFUSED';
  }
  const bytes = await needs.read(needs.files, { key: evidenceObject(at, id), version });
  const checked = await check(needs, bytes, upload);
  if (checked.reason !== undefined) {
    await refuseFile(needs, arrived, { from: ['WAITING'], reason: checked.reason });
    return 'REFUSED';
  }
  const own = { appraisal: `${at.period}.${at.employee}.${at.segment}`, iki: upload.iki, upload: id };
  const seen = await meetOthers(needs, arrived, own, upload.file.sha256);
  const now = needs.now();
  const found = { verified: now, object: version, captured: checked.captured };
  const mark = stamp('EvidenceVerified', CHECKER, now);
  const done = await verifyUpload(needs.table, at, id, found, mark, seen);
  // The scan, or another run, was faster: what it left decides, and there is no way back to waiting.
  return done ? 'VERIFIED' : inspectUpload(needs, arrived);
}
