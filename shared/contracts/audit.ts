import * as z from 'zod';
import { appraisalId, cursor, id, instant, pageLimit, pageOf, periodId, skpId } from './primitives.ts';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** One act on a record. `by` is an employee's id, a client's, or the name of a part of the system. */
export const historyEntry = z
  .object({
    id: z.string(),
    event: z.string(),
    at: instant,
    by: z.string(),
    onBehalfOf: z.string().optional(),
    basis: z.array(z.string()),
    version: z.number().optional(),
    changes: z.array(z.object({ field: z.string(), from: scalar, to: scalar })),
  })
  .meta({ id: 'HistoryEntry' });

const page = {
  query: z.object({ cursor, limit: pageLimit }),
  response: pageOf(historyEntry),
  status: 200,
} as const;

export const periodHistory = { params: z.object({ period: periodId }), ...page } as const;
export const skpHistory = { params: z.object({ skp: skpId }), ...page } as const;
export const appraisalHistory = { params: z.object({ appraisal: appraisalId }), ...page } as const;
export const employeeHistory = { params: z.object({ employee: id }), ...page } as const;
export const importHistory = { params: z.object({ import: id }), ...page } as const;
