import * as z from 'zod';
import { UNIT_KINDS } from '../regulation/sets.ts';
import { appraisalId, calendarDate, instant, periodId, skpId, unitCode } from './primitives.ts';

/** `<unit>.pdf`: a unit's Format Penetapan Predikat; `<OPD>-<part>.zip`: all papers of the people of an OPD. */
const documentId = z.string().regex(/^[A-Z0-9][A-Z0-9.-]{0,43}\.(pdf|zip)$/);
const address = z.object({ url: z.url(), expiresAt: instant });

const unitDocument = z
  .object({
    id: documentId,
    name: z.string(),
    unit: unitCode,
    format: z.enum(['PDF', 'ZIP']),
    size: z.number().int(),
  })
  .meta({ id: 'UnitDocument' });

/** `ASLI`: issued by this installation. `TIDAK_DIKENAL`: by nobody here. No person and no unit is named. */
const verification = z
  .object({
    result: z.enum(['ASLI', 'TIDAK_DIKENAL']),
    form: z.string().optional(),
    period: periodId.optional(),
    unitKind: z.enum(UNIT_KINDS).optional(),
    issued: calendarDate.optional(),
  })
  .meta({ id: 'Verification' });

const bytes = z.custom<Uint8Array>((it) => it instanceof Uint8Array);
const pdf = { response: bytes, produces: 'application/pdf', status: 200 } as const;

const ofPeriod = z.object({ period: periodId });
const ofAppraisal = z.object({ appraisal: appraisalId });
const ofSkp = z.object({ skp: skpId, form: z.enum(['skp', 'lampiran']) });

export const listPeriodDocuments = {
  params: ofPeriod,
  /** `papers`: how many papers of people were made. */
  response: z.object({ papers: z.number().int(), items: z.array(unitDocument) }),
  status: 200,
} as const;
export const getPeriodDocument = {
  params: ofPeriod.extend({ document: documentId }),
  response: address,
  status: 200,
} as const;
export const getAppraisalDocument = {
  params: ofAppraisal.extend({ form: z.enum(['evaluasi', 'dokumen-evaluasi']) }),
  response: address,
  status: 200,
} as const;
export const verifyDocument = {
  params: z.object({ code: z.string().max(80) }),
  response: verification,
  page: true,
  status: 200,
} as const;
export const previewAppraisal = {
  params: ofAppraisal.extend({
    form: z.enum(['evaluasi', 'dokumen-evaluasi', 'bimbingan', 'konseling']),
  }),
  ...pdf,
} as const;
export const previewSkp = { params: ofSkp, ...pdf } as const;
export const printSkp = { params: ofSkp, ...pdf } as const;
