import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { UploadRequest } from './begin-upload.ts';
import { beginUpload } from './begin-upload.ts';
import type { EvidenceRequest } from './change-evidence.ts';
import { attachEvidence, removeEvidence } from './change-evidence.ts';
import type { EvidenceNeeds } from './find-evidence.ts';
import { listEvidence, openEvidence } from './read-evidence.ts';

/** Everything that people do with evidence. */
export function createEvidenceUseCases(needs: EvidenceNeeds) {
  return {
    begin: (request: UploadRequest) => beginUpload(needs, request),
    list: (actor: Actor, now: Instant, id: string) => listEvidence(needs, actor, now, id),
    attach: (request: EvidenceRequest) => attachEvidence(needs, request),
    remove: (request: EvidenceRequest) => removeEvidence(needs, request),
    open: (actor: Actor, now: Instant, id: string, upload: string) =>
      openEvidence(needs, actor, now, id, upload),
  };
}

export type EvidenceUseCases = ReturnType<typeof createEvidenceUseCases>;
