import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { RequestMark } from '../../../shared/kernel/stamp.ts';
import { replayOf, stamp } from '../../../shared/kernel/stamp.ts';
import { TableBusy } from '../../../shared/platform/table/table.ts';
import { vectorAsSeen } from '../../periods/index.ts';
import type { Attachments, Upload } from '../domain/evidence.ts';
import { attach, detach } from '../domain/evidence.ts';
import { attachmentsWrite, stillVerified } from '../store/evidence-store.ts';
import type { EvidenceNeeds, FoundEvidence } from './find-evidence.ts';
import { findEvidence, refuseChange, refuseStranger } from './find-evidence.ts';
import type { ShownEvidence } from './show-evidence.ts';
import { showOwn } from './show-evidence.ts';

/** A change of what is attached; `seen` is the version of it that the actor saw, `0` before the first. */
export type EvidenceRequest = {
  actor: Actor;
  now: Instant;
  mark: RequestMark;
  id: string;
  upload: string;
  seen: string;
};

/** What one kind of change is called, what it makes of what is attached, and what must still hold of the upload when it is written. */
type Change = {
  event: string;
  decide: (found: FoundEvidence, upload: Upload, now: Instant) => Result<Attachments>;
  verified: boolean;
};

const ATTACH: Change = {
  event: 'EvidenceAttached',
  decide: ({ attachments, plan }, upload, now) => attach(attachments, upload, plan, now),
  verified: true,
};
const DETACH: Change = {
  event: 'EvidenceRemoved',
  decide: ({ attachments }, upload) => detach(attachments, upload),
  verified: false,
};

/** Others may be faster a few times; each time what they did is read and decides anew. */
const ATTEMPTS = 5;

/** `undefined`: somebody was faster. */
async function attempt(
  needs: EvidenceNeeds,
  request: EvidenceRequest,
  change: Change,
): Promise<Result<ShownEvidence> | undefined> {
  const { actor, now, mark, seen } = request;
  const found = await findEvidence(needs, actor, now, request.id, request.upload);
  if (!found.ok) return found;
  const { at, vector, attachments, upload } = found.value;
  if (upload === undefined) return refuse('realisation.not-found');
  const replay = replayOf(attachments.stamp, actor, mark);
  if (replay === 'SAME') return accept(showOwn(found.value, upload, now));
  if (replay === 'OTHER_BODY') return refuse('request.key-reused');
  const stranger = await refuseStranger(needs, actor, found.value, now);
  if (stranger !== undefined) return stranger;
  if (seen !== String(attachments.version))
    return refuse('version.stale', { seen, now: attachments.version });
  const closed = refuseChange(found.value, now);
  if (closed !== undefined) return closed;
  const result = change.decide(found.value, upload, now);
  if (!result.ok) return result;
  const done = await needs.table.transact([
    vectorAsSeen(at, vector),
    attachmentsWrite(at, result.value, stamp(change.event, actor, now, mark)),
    ...(change.verified ? [stillVerified(at, upload.id)] : []),
  ]);
  return done.ok ? accept(showOwn({ at, attachments: result.value }, upload, now)) : undefined;
}

async function changeEvidence(
  needs: EvidenceNeeds,
  request: EvidenceRequest,
  change: Change,
): Promise<Result<ShownEvidence>> {
  for (let tries = 0; tries < ATTEMPTS; tries++) {
    const outcome = await attempt(needs, request, change);
    if (outcome !== undefined) return outcome;
  }
  throw new TableBusy('what is attached keeps changing');
}

/**
 * Attaches a verified upload to its indicator: one strong BatchGet, one transaction on the conditions that the vector is not sealed, its
 * plan and what is attached are as seen, and the upload is verified still. Refusals in this order: 404, replay (the present state) or
 * 422, 403, 412, 409 closed or sealed, 422 past batas realisasi, then of the upload.
 */
export function attachEvidence(
  needs: EvidenceNeeds,
  request: EvidenceRequest,
): Promise<Result<ShownEvidence>> {
  return changeEvidence(needs, request, ATTACH);
}

/** Takes an upload off its indicator, on the same conditions; the file stays where it is. */
export function removeEvidence(
  needs: EvidenceNeeds,
  request: EvidenceRequest,
): Promise<Result<ShownEvidence>> {
  return changeEvidence(needs, request, DETACH);
}
