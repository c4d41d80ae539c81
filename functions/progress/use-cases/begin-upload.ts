import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import { idFrom } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import { packStamp, replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import type { Form } from '../../../shared/platform/files/signer.ts';
import { TableBusy } from '../../../shared/platform/table/table.ts';
import type { Upload } from '../domain/evidence.ts';
import { refuseIndicator } from '../domain/evidence.ts';
import type { Announced, EvidenceFile } from '../domain/evidence-file.ts';
import { announce } from '../domain/evidence-file.ts';
import { newUploadWrites } from '../store/evidence-store.ts';
import { evidenceObject } from '../store/keys.ts';
import type { EvidenceNeeds, FoundEvidence } from './find-evidence.ts';
import { findEvidence, refuseChange, refuseStranger } from './find-evidence.ts';
import type { ShownEvidence } from './show-evidence.ts';
import { showOwn } from './show-evidence.ts';

/** An upload as it was asked for. */
export type UploadRequest = {
  actor: Actor;
  now: Instant;
  mark: RequestMark;
  id: string;
  iki: number;
  file: Announced;
};

export type BegunUpload = { evidence: ShownEvidence; form: Form | undefined };

/** A form lives this long, and never past batas realisasi. */
const FORM_SECONDS = 15 * 60;
/** Clocks of this function and of S3 may differ by less than this; the form rather ends early. */
const SLACK_SECONDS = 1;
/** Uploads of one realisation, used or not: the list of them is one page. */
const MOST_UPLOADS = 200;
/** Somebody else may begin the same upload meanwhile; then it is there at the next reading. */
const ATTEMPTS = 3;

/** Whole seconds from `now` to an instant, less what clocks may differ by. */
function secondsTo(instant: Instant, now: Instant): number {
  return Math.floor((Date.parse(instant) - Date.parse(now)) / 1000) - SLACK_SECONDS;
}

/** A form that lives `most` seconds, if batas realisasi is not nearer. */
async function formFor(
  { signer }: EvidenceNeeds,
  found: FoundEvidence,
  { id, file }: Pick<Upload, 'id' | 'file'>,
  now: Instant,
  most: number,
): Promise<Result<Form>> {
  const closed = refuseChange(found, now);
  if (closed !== undefined) return closed;
  const deadline = found.gate?.calendar.realisationDeadline ?? now;
  const seconds = Math.min(most, secondsTo(deadline, now));
  if (seconds <= 0)
    return refuse('period.past-realisation-deadline', { period: found.vector.period, deadline });
  const { type, size, sha256 } = file;
  return accept(await signer.form({ key: evidenceObject(found.at, id), type, size, sha256 }, seconds));
}

/** The same request again: the upload as it stands, with a fresh form while its file may still arrive. */
async function again(
  needs: EvidenceNeeds,
  found: FoundEvidence,
  upload: Upload,
  now: Instant,
): Promise<Result<BegunUpload>> {
  const evidence = showOwn(found, upload, now);
  const left = secondsTo(upload.expires, now);
  if (upload.state !== 'WAITING' || left <= 0) return accept({ evidence, form: undefined });
  const form = await formFor(needs, found, upload, now, left);
  return form.ok ? accept({ evidence, form: form.value }) : form;
}

function newUpload(request: UploadRequest, id: string, file: EvidenceFile, expires: Instant): Upload {
  const { actor, now, mark, iki } = request;
  const asked = packStamp(stamp('EvidenceUploadBegun', actor, now, mark));
  const nothing = { reason: undefined, verified: undefined, capturedAt: undefined, object: undefined };
  return {
    id,
    iki,
    file,
    state: 'WAITING',
    scan: 'PENDING',
    begun: now,
    expires,
    seen: [],
    asked,
    ...nothing,
  };
}

/** The new upload with its form; `undefined`: it is there meanwhile. */
async function begin(
  needs: EvidenceNeeds,
  request: UploadRequest,
  found: FoundEvidence,
  id: string,
  file: EvidenceFile,
): Promise<Result<BegunUpload> | undefined> {
  const refused =
    (await refuseStranger(needs, request.actor, found, request.now)) ??
    refuseChange(found, request.now) ??
    refuseIndicator(found.plan, request.iki);
  if (refused !== undefined) return refused;
  const form = await formFor(needs, found, { id, file }, request.now, FORM_SECONDS);
  if (!form.ok) return form;
  const upload = newUpload(request, id, file, form.value.expiresAt);
  const done = await needs.table.transact(newUploadWrites(found.at, upload, MOST_UPLOADS));
  if (done.ok) return accept({ evidence: showOwn(found, upload, request.now), form: form.value });
  const isThere = done.failed.some((it) => it.index === 0);
  return isThere ? undefined : refuse('evidence.too-many-uploads', { most: MOST_UPLOADS });
}

/**
 * Begins an upload of evidence for an indicator of one's own realisation: the upload, and a form by which exactly the announced file can be
 * posted for 15 minutes, but not past batas realisasi. The same request again answers the same upload. Two calls. Refusals: what
 * `announce` refuses (400, 413, 415), then 404, replay or 422, 403, 409 closed or sealed, 422 past batas realisasi, 409 without an agreed
 * SKP, 422 for an unknown indicator or too many uploads.
 */
export async function beginUpload(
  needs: EvidenceNeeds,
  request: UploadRequest,
): Promise<Result<BegunUpload>> {
  const { actor, now, mark, id } = request;
  const file = announce(request.file);
  if (!file.ok) return file;
  const upload = idFrom(actor.id, id, mark.key);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await findEvidence(needs, actor, now, id, upload);
    if (!found.ok) return found;
    const standing = found.value.upload;
    if (standing !== undefined) {
      const same = replayOf(standing.asked, actor, mark) === 'SAME';
      return same ? again(needs, found.value, standing, now) : refuse('request.key-reused');
    }
    const begun = await begin(needs, request, found.value, upload, file.value);
    if (begun !== undefined) return begun;
  }
  throw new TableBusy('an upload keeps changing');
}
