import type { Page } from '../../../shared/kernel/page.ts';
import { decodeCursor, encodeCursor } from '../../../shared/kernel/page.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import type { Entry } from '../domain/entry.ts';
import { listEntries, sortKeyOf } from '../store/history-store.ts';

export type PageQuery = { limit: number; cursor?: string | undefined };

/**
 * A page of a record's history, newest first, full as long as there is enough: entries that are not shown are passed over. A cursor
 * holds a place inside the record's own history and nothing else, so one of another record reads nothing of that other.
 */
export async function pageOfHistory(
  table: Table,
  agency: string,
  subject: string,
  query: PageQuery,
  isShown: (entry: Entry) => boolean = () => true,
): Promise<Result<Page<Entry>>> {
  let after: string | undefined;
  if (query.cursor !== undefined) {
    after = decodeCursor(query.cursor)?.['after'];
    if (after === undefined || after === '' || after.length > 100) return refuse('request.cursor-invalid');
  }
  const items: Entry[] = [];
  for (let more = true; more && items.length < query.limit;) {
    const page = await listEntries(table, agency, subject, { limit: query.limit + 1, after });
    items.push(...page.entries.filter(isShown));
    const last = page.entries.at(-1);
    more = page.more && last !== undefined;
    after = last === undefined ? after : sortKeyOf(last);
    if (!more && items.length <= query.limit) return accept({ items });
  }
  const shown = items.slice(0, query.limit);
  const last = shown.at(-1);
  return accept({
    items: shown,
    ...(last === undefined ? {} : { next: encodeCursor({ after: sortKeyOf(last) }) }),
  });
}
