import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Refused, Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { Signer } from '../../../shared/platform/files/signer.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { TableBusy } from '../../../shared/platform/table/table.ts';
import type { Relations } from '../../organisation/index.ts';
import type { Gate, Vector, VectorAddress } from '../../periods/index.ts';
import { decodeGate, decodeVector, keyOfGate, keyOfVector, refuseEdit } from '../../periods/index.ts';
import { readAgreedPlan } from '../../skp/index.ts';
import type { Attachments, Upload } from '../domain/evidence.ts';
import { decodeAttachments, decodeUpload } from '../store/evidence-store.ts';
import { attachmentsKey, evidenceKey } from '../store/keys.ts';

export type EvidenceNeeds = { table: Table; relations: Relations; signer: Signer };

/** What a change of evidence starts from. `plan`: the numbers of the indicators that are in force in the period. */
export type FoundEvidence = {
  at: VectorAddress;
  gate: Gate | undefined;
  vector: Vector;
  plan: readonly number[];
  attachments: Attachments;
  upload: Upload | undefined;
};

/** The parts of a realisation's id, `<period>.<employee>.<segment>`. */
export function placeOf(actor: Actor, id: string): VectorAddress {
  const [period = '', employee = '', segment = ''] = id.split('.');
  return { agency: actor.agency, shards: actor.shards, period, employee, segment };
}

/** Whether the actor may read evidence of the vector's person. */
export async function mayRead(
  { relations }: EvidenceNeeds,
  actor: Actor,
  vector: Vector,
  now: Instant,
): Promise<boolean> {
  return (await relations(actor, 'evidence.read', vector, now)).allowed;
}

/** What happens between two items of one reading is over at the next. */
const READINGS = 5;

/** One strong BatchGet; numbers and words of a plan that come from two moments are read again. */
async function read(table: Table, at: VectorAddress, upload: string): Promise<FoundEvidence | undefined> {
  const { agency, period, employee, segment } = at;
  const skp = { agency, year: period.slice(0, 4), employee, segment };
  const keys = [keyOfGate(at), keyOfVector(at), attachmentsKey(at), evidenceKey(at, upload)];
  for (let reading = 0; reading < READINGS; reading++) {
    const { plan, more } = await readAgreedPlan(table, skp, period, keys);
    const [gate, item, attachments, found] = more;
    if (item === undefined) return undefined;
    const vector = decodeVector(item);
    if (!vector.iki.every((it) => plan.iki.has(it.number))) continue;
    return {
      at,
      gate: gate === undefined ? undefined : decodeGate(gate),
      vector,
      plan: vector.p === 0 ? [] : [...plan.iki.keys()],
      attachments: decodeAttachments(attachments),
      upload: found === undefined ? undefined : decodeUpload(found),
    };
  }
  throw new TableBusy('a plan keeps changing');
}

/**
 * Reads a realisation with one of its uploads, and decides whether the actor may see it: 404 `realisation.not-found` for what does not
 * exist and for what is not theirs to see.
 */
export async function findEvidence(
  needs: EvidenceNeeds,
  actor: Actor,
  now: Instant,
  id: string,
  upload: string,
): Promise<Result<FoundEvidence>> {
  const found = await read(needs.table, placeOf(actor, id), upload);
  if (found === undefined || !(await mayRead(needs, actor, found.vector, now)))
    return refuse('realisation.not-found');
  return accept(found);
}

/** Why nobody changes evidence of the period at `now`, or `undefined`: it ends with the realisation, 409 or 422. */
export function refuseChange({ gate, vector }: FoundEvidence, now: Instant): Refused | undefined {
  const closed = refuseEdit(gate, vector.period, 'REALISATION', now);
  if (closed !== undefined) return closed;
  return vector.run === undefined ? undefined : refuse('period.sealed', { period: vector.period });
}

/** Why the actor may not change the evidence: it is the employee's own, 403. */
export async function refuseStranger(
  { relations }: EvidenceNeeds,
  actor: Actor,
  { vector }: FoundEvidence,
  now: Instant,
): Promise<Refused | undefined> {
  const may = await relations(actor, 'evidence.write', vector, now);
  return may.allowed ? undefined : refuse('access.not-yours', { who: 'pegawai yang bersangkutan' });
}
