import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import { recordAccess } from '../../identity/index.ts';
import type { VectorAddress } from '../../periods/index.ts';
import { decodeVector, keyOfVector } from '../../periods/index.ts';
import { refuseServing } from '../domain/evidence.ts';
import { decodeUpload, listUploads } from '../store/evidence-store.ts';
import { evidenceKey, evidenceObject } from '../store/keys.ts';
import type { EvidenceNeeds } from './find-evidence.ts';
import { mayRead, placeOf } from './find-evidence.ts';
import type { ShownEvidence } from './show-evidence.ts';
import { showEvidence } from './show-evidence.ts';

/** Reading another person's evidence leaves an ACCESS item with that person. */
async function leaveTrace(
  { table }: EvidenceNeeds,
  actor: Actor,
  at: VectorAddress,
  now: Instant,
): Promise<void> {
  if (at.employee === actor.id) return;
  await recordAccess(table, { ...at, what: 'EVIDENCE', reader: actor.id, at: now });
}

/** All evidence of a realisation, the oldest first, with the version of what is attached: one Query and one get. 404 as for a realisation. */
export async function listEvidence(
  needs: EvidenceNeeds,
  actor: Actor,
  now: Instant,
  id: string,
): Promise<Result<{ version: number; items: ShownEvidence[] }>> {
  const { table } = needs;
  const at = placeOf(actor, id);
  const item = await table.get(keyOfVector(at), { strong: true });
  if (item === undefined || !(await mayRead(needs, actor, decodeVector(item), now)))
    return refuse('realisation.not-found');
  const { attachments, uploads } = await listUploads(table, at);
  await leaveTrace(needs, actor, at, now);
  const reader = { employee: at.employee, reviews: at.employee !== actor.id };
  const sorted = uploads.toSorted((a, b) => a.begun.localeCompare(b.begun) || a.id.localeCompare(b.id));
  const items = sorted.map((it) => showEvidence(attachments, it, now, reader));
  return accept({ version: attachments.version, items });
}

/**
 * An address that downloads one file for five minutes, as an attachment of its declared type. Only what is verified and was found clean:
 * 409 before the verdict or without one, 422 with the reason for what was put aside. 404 as for a realisation.
 */
export async function openEvidence(
  needs: EvidenceNeeds,
  actor: Actor,
  now: Instant,
  id: string,
  upload: string,
): Promise<Result<{ url: string; expiresAt: string }>> {
  const at = placeOf(actor, id);
  const [item, found] = await needs.table.getMany([keyOfVector(at), evidenceKey(at, upload)], {
    strong: true,
  });
  if (item === undefined || !(await mayRead(needs, actor, decodeVector(item), now)))
    return refuse('realisation.not-found');
  if (found === undefined) return refuse('realisation.not-found');
  const evidence = decodeUpload(found);
  const refused = refuseServing(evidence, now);
  if (refused !== undefined) return refused;
  if (evidence.object === undefined) throw new Error('a verified upload has no object');
  await leaveTrace(needs, actor, at, now);
  const { name: fileName, type } = evidence.file;
  return accept(
    await needs.signer.address(
      { key: evidenceObject(at, upload), version: evidence.object, type, fileName },
      now,
    ),
  );
}
