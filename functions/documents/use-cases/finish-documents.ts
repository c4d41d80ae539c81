import { systemActor } from '../../../shared/kernel/actor.ts';
import { stamp } from '../../../shared/kernel/stamp.ts';
import type { Files } from '../../../shared/platform/files/files.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { changePeriod, dueOf, getPeriod } from '../../periods/index.ts';
import type { UnitDocument } from '../domain/document.ts';
import { putUnitDocuments } from '../store/document-store.ts';
import { findPlan, getBatch, getMade } from '../store/work-store.ts';

type Needs = { table: Table; files: Files };

/** What was made: the number of people's papers, and the files of units for their readers. */
async function gather(needs: Needs, agency: string, period: string, zips: readonly number[]) {
  const place = { files: needs.files, agency, period };
  const plan = await findPlan(place);
  if (plan === undefined) throw new Error(`the documents of ${period} have no plan`);
  let papers = 0;
  const units: UnitDocument[] = plan.bundles.map(({ document }, at) => ({
    ...document,
    format: 'ZIP',
    size: zips[at] ?? 0,
  }));
  for (let number = 0; number < plan.batches; number++) {
    const made = await getMade(place, number);
    papers += made.filter((it) => it.path !== undefined).length;
    if (made.every((it) => it.path !== undefined)) continue;
    const batch = await getBatch(place, number);
    if (batch.kind === 'UNITS')
      units.push(
        ...batch.rows.map(({ document }, at) => ({
          ...document,
          format: 'PDF' as const,
          size: made[at]?.size ?? 0,
        })),
      );
  }
  return { papers, units };
}

/**
 * Step 4: lists the files of units for readers, then marks the period with the number of people's papers. Finding it marked is done;
 * somebody else's change of the period meanwhile is read and tried again.
 */
export async function finishDocuments(
  needs: Needs,
  agency: string,
  id: string,
  zips: readonly number[],
  now: string,
): Promise<{ documents: number }> {
  const period = await getPeriod(needs.table, agency, id);
  if (period.documents !== undefined) return { documents: period.documents };
  const { papers, units } = await gather(needs, agency, id, zips);
  await putUnitDocuments(needs.table, agency, id, units);
  return mark(needs.table, agency, id, papers, now);
}

async function mark(
  table: Table,
  agency: string,
  id: string,
  documents: number,
  now: string,
): Promise<{ documents: number }> {
  const period = await getPeriod(table, agency, id);
  if (period.documents !== undefined) return { documents: period.documents };
  const system = systemActor(agency, 'write-documents', period.zone, period.shards);
  const change = {
    set: { documents },
    due: dueOf({ ...period, documents }, now),
    stamp: stamp('DocumentsWritten', system, now),
  };
  if (await changePeriod(table, period, change)) return { documents };
  return mark(table, agency, id, documents, now);
}
