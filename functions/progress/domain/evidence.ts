import type { EvidenceReason } from '../../../shared/kernel/codes/evidence-reasons.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Refused, Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { EvidenceFile } from './evidence-file.ts';

export const UPLOAD_STATES = ['WAITING', 'VERIFIED', 'REFUSED'] as const;
export type UploadState = (typeof UPLOAD_STATES)[number];

/**
 * Verdicts of the scan, from the weakest to the strongest. They come at least once and in any order: a stronger one stays. Both last ones
 * hold for the content, which never changes under its hash.
 */
export const SCANS = [
  'PENDING',
  'FAILED',
  'ACCESS_DENIED',
  'UNSUPPORTED',
  'NO_THREATS_FOUND',
  'THREATS_FOUND',
] as const;
export type Scan = (typeof SCANS)[number];
export type Verdict = Exclude<Scan, 'PENDING'>;

/** The verdicts that a new one replaces. */
export function weakerThan(verdict: Verdict): Scan[] {
  return SCANS.slice(0, SCANS.indexOf(verdict));
}

/** Where the same content was uploaded too. */
export type Sighting = { appraisal: string; iki: number; upload: string };

/** One upload for an indicator. `object` is the version of the object that was verified; `reason` why it was put aside. */
export type Upload = {
  id: string;
  iki: number;
  file: EvidenceFile;
  state: UploadState;
  scan: Scan;
  reason: EvidenceReason | undefined;
  begun: Instant;
  expires: Instant;
  verified: Instant | undefined;
  capturedAt: string | undefined;
  object: string | undefined;
  seen: readonly Sighting[];
  /** The packed stamp of the request that began it. */
  asked: string;
};

/** What is attached to a realisation: indicators by upload. `version` is its ETag, 0 before the first change. */
export type Attachments = {
  version: number;
  attached: Readonly<Record<string, number>>;
  stamp: string | undefined;
};

/** Why the upload cannot be used yet or any more, or `undefined` for one whose file is what it says. */
function refuseUnverified({ state, reason, expires }: Upload, now: Instant): Refused | undefined {
  if (state === 'VERIFIED') return undefined;
  if (state === 'REFUSED') return refuse('evidence.refused', { reason: reason ?? null });
  return now > expires
    ? refuse('evidence.upload-expired', { expires })
    : refuse('evidence.not-uploaded', { retryAfter: 2 });
}

/**
 * Attaches a verified upload to its indicator of the plan. 409 before the file has arrived or when it is attached already, 422 when it was put
 * aside, 409 without an agreed SKP, 422 when its indicator is not in the plan any more.
 */
export function attach(
  { attached, version, stamp }: Attachments,
  upload: Upload,
  plan: readonly number[],
  now: Instant,
): Result<Attachments> {
  const refused = refuseUnverified(upload, now) ?? refuseIndicator(plan, upload.iki);
  if (refused !== undefined) return refused;
  if (attached[upload.id] !== undefined) return refuse('evidence.attached');
  return accept({ version: version + 1, attached: { ...attached, [upload.id]: upload.iki }, stamp });
}

/** Takes an upload off its indicator; the file stays. 409 when it is not attached. */
export function detach({ attached, version, stamp }: Attachments, upload: Upload): Result<Attachments> {
  if (attached[upload.id] === undefined) return refuse('evidence.not-attached');
  const kept = Object.entries(attached).filter(([id]) => id !== upload.id);
  return accept({ version: version + 1, attached: Object.fromEntries(kept), stamp });
}

/** Why no evidence can be given for an indicator: 409 without an agreed SKP, 422 when the plan does not have it. */
export function refuseIndicator(plan: readonly number[], iki: number): Refused | undefined {
  if (plan.length === 0) return refuse('realisation.no-agreed-skp');
  return plan.includes(iki) ? undefined : refuse('realisation.unknown-iki', { iki });
}

/** Why a file is not served, or `undefined`: only what is verified and was found clean is, 409 or 422 otherwise. */
export function refuseServing(upload: Upload, now: Instant): Refused | undefined {
  const refused = refuseUnverified(upload, now);
  if (refused !== undefined || upload.scan === 'NO_THREATS_FOUND') return refused;
  if (upload.scan === 'PENDING') return refuse('evidence.scan-pending', { retryAfter: 5 });
  return refuse(upload.scan === 'UNSUPPORTED' ? 'evidence.scan-impossible' : 'evidence.scan-failed');
}

/** Most places that are kept where the same content was seen. */
export const MOST_SEEN = 20;

/** Where else the content of an upload is: another indicator, person or period. */
export function elsewhere(own: Sighting, all: readonly Sighting[]): Sighting[] {
  return all.filter((it) => it.appraisal !== own.appraisal || it.iki !== own.iki);
}
