import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Attachments, Sighting, Upload } from '../domain/evidence.ts';

/** An upload as a reader sees it. `state` tells one that did not arrive in time apart. */
export type ShownEvidence = Omit<Upload, 'state' | 'asked' | 'object'> & {
  state: Upload['state'] | 'EXPIRED';
  attached: boolean;
  /** The version of what is attached. */
  version: number;
};

/** Whether a sighting is of the same person as the realisation. */
function isOf(employee: string): (it: Sighting) => boolean {
  return ({ appraisal }) => appraisal.split('.')[1] === employee;
}

/** An upload for its reader: reviewers see where the same content is besides, an employee only where they used it themself. */
export function showEvidence(
  { attached, version }: Attachments,
  { asked: _asked, object: _object, ...upload }: Upload,
  now: Instant,
  reader: { employee: string; reviews: boolean },
): ShownEvidence {
  const state = upload.state === 'WAITING' && now > upload.expires ? 'EXPIRED' : upload.state;
  const seen = reader.reviews ? upload.seen : upload.seen.filter(isOf(reader.employee));
  return { ...upload, state, seen, attached: attached[upload.id] !== undefined, version };
}

/** An upload for the employee whose it is. */
export function showOwn(
  { at, attachments }: { at: { employee: string }; attachments: Attachments },
  upload: Upload,
  now: Instant,
): ShownEvidence {
  return showEvidence(attachments, upload, now, { employee: at.employee, reviews: false });
}
