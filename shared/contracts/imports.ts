import * as z from 'zod';
import { cursor, id, instant, pageLimit, pageOf, requiredText } from './primitives.ts';

const kind = z.enum(['UNITS', 'STAFF', 'ATTENDANCE']);
const count = z.number().int();

/** `transferred`: another unit or position from a day on. Every row is counted once as created, changed, transferred or unchanged. */
export const importCounts = z.object({
  rows: count,
  created: count,
  changed: count,
  transferred: count,
  unchanged: count,
  errors: count,
});

export const importJob = z
  .object({
    id,
    kind,
    fileName: z.string(),
    state: z.enum(['WAITING', 'VALIDATING', 'REJECTED', 'APPLYING', 'APPLIED']),
    by: z.string(),
    created: instant,
    finished: instant.optional(),
    counts: importCounts,
    progress: z.object({ done: count, total: count }),
  })
  .meta({ id: 'Import' });

/** Where the file goes: a form of `fields` and, as the last one, `file`; at most 10 MB, within 15 minutes. */
export const importUpload = z.object({ url: z.string(), fields: z.record(z.string(), z.string()) });

const params = z.object({ import: id });

export const startImport = {
  body: z.strictObject({ kind, fileName: requiredText(120) }),
  response: importJob.extend({ upload: importUpload }).meta({ id: 'StartedImport' }),
  status: 201,
} as const;

export const listImports = {
  query: z.strictObject({ limit: pageLimit, cursor }),
  response: pageOf(importJob),
  status: 200,
} as const;

export const getImport = { params, response: importJob, status: 200 } as const;

/** `row` counts the lines of the file from 1, the header being the first; 0 stands for the file as a whole. */
export const importError = z
  .object({ row: count, column: z.string(), code: z.string(), message: z.string() })
  .meta({ id: 'ImportError' });

export const listImportErrors = {
  params,
  query: z.strictObject({ limit: pageLimit, cursor }),
  response: pageOf(importError),
  status: 200,
} as const;
