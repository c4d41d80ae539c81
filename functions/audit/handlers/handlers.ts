import type * as z from 'zod';
import type { historyEntry } from '../../../shared/contracts/audit.ts';
import type { Page } from '../../../shared/kernel/page.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept } from '../../../shared/kernel/refusal.ts';
import type { Handlers } from '../../../shared/platform/http/serve.ts';
import type { routes } from '../routes.ts';
import type { HistoryEntry, HistoryUseCases } from '../use-cases/read-history.ts';

function entryBody(entry: HistoryEntry): z.input<typeof historyEntry> {
  const { id, event, at, by, behalf, basis, changes, versions } = entry;
  const known = Object.values(versions);
  return {
    id,
    event,
    at,
    by,
    ...(behalf === '' ? {} : { onBehalfOf: behalf }),
    basis: [...basis],
    ...(known.length === 0 ? {} : { version: Math.max(...known) }),
    changes: [...changes],
  };
}

function pageBody(result: Result<Page<HistoryEntry>>) {
  if (!result.ok) return result;
  const { items, next } = result.value;
  return accept({ body: { items: items.map(entryBody), ...(next === undefined ? {} : { next }) } });
}

/** From parsed requests to the use cases and back to the contracts of `routes.ts`. */
export function handlers(history: HistoryUseCases): Handlers<typeof routes> {
  return {
    periodHistory: async ({ actor, params, query }) =>
      pageBody(await history.ofPeriod(actor, params.period, query)),
    skpHistory: async ({ actor, now, params, query }) =>
      pageBody(await history.ofSkp(actor, now, params.skp, query)),
    appraisalHistory: async ({ actor, now, params, query }) =>
      pageBody(await history.ofAppraisal(actor, now, params.appraisal, query)),
    employeeHistory: async ({ actor, now, params, query }) =>
      pageBody(await history.ofEmployee(actor, now, params.employee, query)),
    importHistory: async ({ actor, params, query }) =>
      pageBody(await history.ofImport(actor, params.import, query)),
  };
}
