import type { Relation } from '../../../shared/kernel/access.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import { dateAt } from '../../../shared/kernel/dates.ts';
import type { Page } from '../../../shared/kernel/page.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { refuse } from '../../../shared/kernel/refusal.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Employee, Relations, Segment } from '../../organisation/index.ts';
import type { Period, Vector, VectorAddress } from '../../periods/index.ts';
import { hasReached } from '../../periods/index.ts';
import type { Entry } from '../domain/entry.ts';
import { recordAccess } from '../../identity/index.ts';
import { importKey } from '../store/keys.ts';
import type { PageQuery } from './page-of-history.ts';
import { pageOfHistory } from './page-of-history.ts';

export type HistoryEntry = Entry;

type Needs = {
  table: Table;
  relation: Relations;
  findEmployee: (
    table: Table,
    agency: string,
    shards: number,
    id: string,
  ) => Promise<{ employee: Employee; segments: Segment[] } | undefined>;
  findPeriod: (table: Table, agency: string, id: string) => Promise<Period | undefined>;
  findVector: (table: Table, at: VectorAddress) => Promise<Vector | undefined>;
};
type Answer = Promise<Result<Page<Entry>>>;

const PERMISSION = 'history.read';

/** The vector behind `<period or year>.<employee>.<segment>`. */
function addressOf(actor: Actor, id: string): VectorAddress {
  const [period = '', employee = '', segment = ''] = id.split('.');
  return { agency: actor.agency, shards: actor.shards, period, employee, segment };
}

/** Relations in which the actor may read the history of the vector's person; `undefined`: invisible. */
async function relationsTo(
  needs: Needs,
  actor: Actor,
  now: string,
  vector: Vector | undefined,
): Promise<readonly Relation[] | undefined> {
  if (vector === undefined) return undefined;
  const { allowed, relations } = await needs.relation(actor, PERMISSION, vector, now);
  return allowed ? relations : undefined;
}

async function ofSkp(needs: Needs, actor: Actor, now: string, id: string, query: PageQuery): Answer {
  const vector = await needs.findVector(needs.table, addressOf(actor, id));
  if ((await relationsTo(needs, actor, now, vector)) === undefined) return refuse('skp.not-found');
  return pageOfHistory(needs.table, actor.agency, `skp/${id}`, query);
}

/** Nobody sees how they were rated before the result is delivered, whatever roles they hold. */
async function ofAppraisal(needs: Needs, actor: Actor, now: string, id: string, query: PageQuery): Answer {
  const at = addressOf(actor, id);
  const vector = await needs.findVector(needs.table, at);
  const relations = await relationsTo(needs, actor, now, vector);
  if (relations === undefined) return refuse('appraisal.not-found');
  if (!relations.includes('SELF')) {
    await recordAccess(needs.table, { ...at, what: 'HISTORY', reader: actor.id, at: now });
    return pageOfHistory(needs.table, actor.agency, `appraisal/${id}`, query);
  }
  const period = await needs.findPeriod(needs.table, actor.agency, at.period);
  const delivered = period !== undefined && hasReached(period.state, 'DELIVERED');
  const isShown = (entry: Entry): boolean => delivered || !entry.rating;
  return pageOfHistory(needs.table, actor.agency, `appraisal/${id}`, query, isShown);
}

/** A person is seen through each position that they hold on the day of `now`, or the last one where they hold none any more. */
async function ofEmployee(needs: Needs, actor: Actor, now: string, id: string, query: PageQuery): Answer {
  const found = await needs.findEmployee(needs.table, actor.agency, actor.shards, id);
  if (found === undefined) return refuse('employee.not-found');
  const today = dateAt(now, actor.zone);
  const held = found.segments.filter((it) => it.to === undefined || it.to >= today);
  const places = held.length > 0 ? held : found.segments.slice(-1);
  for (const place of places) {
    const { allowed } = await needs.relation(actor, PERMISSION, place, now);
    if (allowed) return pageOfHistory(needs.table, actor.agency, `employee/${id}`, query);
  }
  return refuse('employee.not-found');
}

async function ofPeriod(needs: Needs, actor: Actor, id: string, query: PageQuery): Answer {
  const period = await needs.findPeriod(needs.table, actor.agency, id);
  if (period === undefined) return refuse('period.not-found', { period: id });
  return pageOfHistory(needs.table, actor.agency, `period/${id}`, query);
}

async function ofImport(needs: Needs, actor: Actor, id: string, query: PageQuery): Answer {
  const { items } = await needs.table.query({ partition: importKey(actor.agency, id), limit: 1 });
  if (items.length === 0) return refuse('import.not-found');
  return pageOfHistory(needs.table, actor.agency, `import/${id}`, query);
}

/** Who changed what when, for one record each, newest first. A record that the actor may not see is answered as if it did not exist. */
export function createHistoryUseCases(needs: Needs) {
  return {
    ofPeriod: (actor: Actor, id: string, query: PageQuery) => ofPeriod(needs, actor, id, query),
    ofImport: (actor: Actor, id: string, query: PageQuery) => ofImport(needs, actor, id, query),
    ofSkp: (actor: Actor, now: string, id: string, query: PageQuery) => ofSkp(needs, actor, now, id, query),
    ofAppraisal: (actor: Actor, now: string, id: string, query: PageQuery) =>
      ofAppraisal(needs, actor, now, id, query),
    ofEmployee: (actor: Actor, now: string, id: string, query: PageQuery) =>
      ofEmployee(needs, actor, now, id, query),
  };
}

export type HistoryUseCases = ReturnType<typeof createHistoryUseCases>;
