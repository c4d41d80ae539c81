import * as z from 'zod';
import { PREDIKATS } from '../regulation/sets.ts';
import { cursor, id, pageLimit, periodId, segmentNumber } from './primitives.ts';

const outcomes = [...PREDIKATS, 'BELUM_DINILAI'] as const;
const counts = z.record(z.enum(outcomes), z.number().int());
const cost = z.object({ sdkCalls: z.number(), readUnits: z.number(), writeUnits: z.number() });

export const closeStatus = z
  .object({
    period: periodId,
    state: z.string(),
    /** Who must act now, and by which operation of this API; nobody while the system works. */
    next: z.object({ who: z.string(), act: z.string() }),
    progress: z.object({
      shards: z.number().int(),
      sealed: z.number().int(),
      people: z.number().int(),
      rerated: z.number().int(),
    }),
    shards: z.array(
      z.object({
        shard: z.number().int(),
        state: z.string(),
        people: z.number().int(),
        sealed: z.boolean(),
        rerated: z.number().int(),
      }),
    ),
    stage: z.enum(['PROVISIONAL', 'FINAL']).optional(),
    offices: z.array(z.object({ opd: z.string(), counts, population: z.number().int() })),
    totals: counts,
    unrated: z.number().int(),
    execution: z
      .object({
        workflow: z.string(),
        attempt: z.number().int(),
        status: z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'NOT_STARTED']),
      })
      .optional(),
    runs: z.array(
      z.object({
        workflow: z.string(),
        attempt: z.number().int(),
        started: z.string(),
        seconds: z.number(),
        transitions: z.number().int(),
        cost,
        recheck: cost,
      }),
    ),
  })
  .meta({ id: 'CloseStatus' });

const params = z.object({ period: periodId });

export const getClose = { params, response: closeStatus, status: 200 } as const;
export const listUnrated = {
  params,
  query: z.object({ cursor, limit: pageLimit }),
  response: z.object({
    items: z.array(
      z.object({ employee: id, segment: segmentNumber, name: z.string(), appraisal: z.string() }),
    ),
    next: z.string().optional(),
    total: z.number().int(),
  }),
  status: 200,
} as const;
