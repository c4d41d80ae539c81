import { accept } from '../../../shared/kernel/refusal.ts';
import type { Handlers } from '../../../shared/platform/http/serve.ts';
import type { routes } from '../routes.ts';
import type { CloseStatus } from '../use-cases/close-status.ts';
import type { UseCases } from '../wiring.ts';
import { explanationBody } from './explanation-body.ts';

function statusBody(status: CloseStatus) {
  const { period, next, gates, stage, offices, totals, execution, runs } = status;
  const shards = gates.map(({ shard, state, n, c, sum }) => ({
    shard,
    state,
    people: n,
    sealed: sum !== undefined,
    rerated: c,
  }));
  return {
    period: period.id,
    state: period.state,
    next,
    progress: {
      shards: period.shards,
      sealed: shards.filter((it) => it.sealed).length,
      people: shards.reduce((sum, it) => sum + it.people, 0),
      rerated: shards.reduce((sum, it) => sum + it.rerated, 0),
    },
    shards,
    ...(stage === undefined ? {} : { stage }),
    offices: offices.map(({ opd, counts, population }) => ({ opd, counts, population })),
    totals,
    unrated: totals.BELUM_DINILAI,
    ...(execution === undefined ? {} : { execution }),
    runs,
  };
}

/** From parsed requests to the status of a close, and to how a result was reached. */
export function handlers(close: UseCases): Handlers<typeof routes> {
  return {
    getClose: async ({ actor, params, now }) => {
      const status = await close.status(actor, params.period, now);
      return status.ok ? accept({ body: statusBody(status.value) }) : status;
    },
    listUnrated: async ({ actor, params, query }) => {
      const page = await close.unrated(actor, params.period, { cursor: query.cursor, limit: query.limit });
      if (!page.ok) return page;
      const { items, next, total } = page.value;
      const rows = items.map((it) => ({ ...it, appraisal: `${params.period}.${it.employee}.${it.segment}` }));
      return accept({ body: { items: rows, total, ...(next === undefined ? {} : { next }) } });
    },
    explainResult: async ({ actor, params, now }) => {
      const result = await close.explain(actor, now, params.appraisal);
      return result.ok ? accept({ body: explanationBody(result.value) }) : result;
    },
  };
}
