import type { Permits } from '../../../shared/kernel/access.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { presignDownload } from '../../../shared/platform/files/download.ts';
import type { Files } from '../../../shared/platform/files/files.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { readerOf, seesAssessment } from '../../appraisal/index.ts';
import { recordAccess } from '../../identity/index.ts';
import type { Relations } from '../../organisation/index.ts';
import { decodeVector, findPeriod, keyOfPeriod, keyOfVector, periodStateOf } from '../../periods/index.ts';
import { addressOf } from '../domain/address.ts';
import type { PersonalForm, UnitDocument } from '../domain/document.ts';
import { mayFetch } from '../domain/document.ts';
import { paperObject, unitObject } from '../store/keys.ts';
import { findUnitDocument, listUnitDocuments } from '../store/document-store.ts';

type Needs = {
  table: Table;
  files: Files;
  permits: Permits;
  relation: Relations;
  presign: typeof presignDownload;
};
type Address = { url: string; expiresAt: string };

/** The documents of a closed period's units that the actor may fetch. 404 without such a period, 409 before they are made. */
async function list(
  { table, permits }: Needs,
  actor: Actor,
  now: string,
  id: string,
): Promise<Result<{ papers: number; items: UnitDocument[] }>> {
  const period = await findPeriod(table, actor.agency, id);
  if (period === undefined) return refuse('period.not-found', { period: id });
  if (period.closedAt === undefined) return refuse('document.period-open', { period: id });
  if (period.documents === undefined) return refuse('document.not-ready', { period: id, retryAfter: 30 });
  const documents = await listUnitDocuments(table, actor.agency, id);
  return accept({
    papers: period.documents,
    items: documents.filter((it) => mayFetch(permits, actor, it, now)),
  });
}

/** An address that downloads a unit's document for five minutes. One that the actor may not fetch is answered as if it did not exist. */
async function open(
  { table, files, permits, presign }: Needs,
  actor: Actor,
  now: string,
  id: string,
  file: string,
): Promise<Result<Address>> {
  const { period, document } = await findUnitDocument(table, actor.agency, id, file);
  if (period === 'ABSENT') return refuse('period.not-found', { period: id });
  if (period === 'NOT_READY') return refuse('document.not-ready', { period: id, retryAfter: 30 });
  if (document === undefined || !mayFetch(permits, actor, document, now)) return refuse('document.not-found');
  if (document.format === 'ZIP')
    await recordAccess(table, {
      agency: actor.agency,
      employee: document.unit,
      what: 'DOCUMENTS',
      period: id,
      segment: document.id,
      reader: actor.id,
      at: now,
    });
  const name = `${document.name} ${id}${document.format === 'PDF' ? ' penetapan predikat' : ''}`;
  const fileName = `${name}.${document.format.toLowerCase()}`;
  return accept(await presign(files, unitObject(actor.agency, id, file), fileName, now));
}

/**
 * An address that downloads an official paper of one appraisal for five minutes. 404: no such appraisal, or not theirs to see. 409: the
 * period is open, its papers are being made, or the result is not delivered to the employee yet. Another's paper leaves a trace.
 */
async function openPaper(
  { table, files, relation, presign }: Needs,
  actor: Actor,
  now: string,
  id: string,
  form: PersonalForm,
): Promise<Result<Address>> {
  const at = addressOf(actor, id);
  const [item, owner] = await table.getMany([keyOfVector(at), keyOfPeriod(at.agency, at.period)], {
    strong: true,
  });
  if (item === undefined) return refuse('appraisal.not-found', { appraisal: id });
  const vector = decodeVector(item);
  const { employee, assessor, unit } = vector;
  const access = await relation(actor, 'appraisal.read', { employee, assessor, unit }, now);
  if (!access.allowed) return refuse('appraisal.not-found', { appraisal: id });
  if (owner?.['closedAt'] === undefined) return refuse('document.period-open', { period: at.period });
  const reader = readerOf(access.relations);
  if (!seesAssessment(reader, periodStateOf(owner))) return refuse('document.not-delivered');
  if (owner['documents'] === undefined)
    return refuse('document.not-ready', { period: at.period, retryAfter: 30 });
  if (vector.exempt) return refuse('document.not-found');
  if (reader === 'OFFICIAL')
    await recordAccess(table, { ...at, what: 'DOCUMENTS', reader: actor.id, at: now });
  return accept(
    await presign(files, paperObject(at.agency, at.period, at, form), `${form} ${at.period}.pdf`, now),
  );
}

/** What readers do with documents that were made. */
export function createDocumentUseCases(needs: Needs) {
  return {
    list: (actor: Actor, now: string, period: string) => list(needs, actor, now, period),
    open: (actor: Actor, now: string, period: string, document: string) =>
      open(needs, actor, now, period, document),
    openPaper: (actor: Actor, now: string, appraisal: string, form: PersonalForm) =>
      openPaper(needs, actor, now, appraisal, form),
  };
}
