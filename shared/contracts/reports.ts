import * as z from 'zod';
import { instant, periodId, unitCode } from './primitives.ts';

/** `<OPD>.xlsx`, or `KOTA` for all of the city. */
const reportId = z.string().regex(/^[A-Z0-9][A-Z0-9.-]{0,39}\.(xlsx|csv)$/);

export const report = z
  .object({
    id: reportId,
    name: z.string(),
    /** The OPD that it is about; absent for the recap of the whole city. */
    unit: unitCode.optional(),
    format: z.enum(['XLSX', 'CSV']),
    size: z.number().int(),
    issued: instant,
  })
  .meta({ id: 'Report' });

const params = z.object({ period: periodId });

export const listReports = { params, response: z.object({ items: z.array(report) }), status: 200 } as const;
export const getReport = {
  params: params.extend({ report: reportId }),
  response: z.object({ url: z.url(), expiresAt: instant }),
  status: 200,
} as const;
