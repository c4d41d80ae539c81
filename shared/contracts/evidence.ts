import * as z from 'zod';
import { appraisalId, id, instant } from './primitives.ts';

/** Media types that are taken as evidence. */
const EVIDENCE_TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;

const number = z.number().int().min(1).max(99);

/**
 * `WAITING`: the file has not arrived or is being checked; `EXPIRED`: it did not arrive in time; `VERIFIED`: it is what it says;
 * `REFUSED`: it was put aside, `reason` says why.
 */
const state = z.enum(['WAITING', 'EXPIRED', 'VERIFIED', 'REFUSED']);
/** The verdict of the scan for malware: a file is opened only after `NO_THREATS_FOUND`. */
const scan = z.enum([
  'PENDING',
  'NO_THREATS_FOUND',
  'THREATS_FOUND',
  'UNSUPPORTED',
  'ACCESS_DENIED',
  'FAILED',
]);

/** Where the same content was uploaded too: an indicator of a realisation. */
const place = z.object({ appraisal: appraisalId, iki: number });

/** One file uploaded for an indicator. It counts once it is `attached`, unless it is `REFUSED` afterwards. */
export const evidence = z
  .object({
    id,
    iki: number,
    name: z.string(),
    type: z.enum(EVIDENCE_TYPES),
    size: z.number().int(),
    sha256: z.string(),
    state,
    scan,
    reason: z.object({ code: z.string(), title: z.string(), next: z.string() }).nullable(),
    attached: z.boolean(),
    begun: instant,
    expires: instant,
    verified: instant.nullable(),
    /** When a camera says that it took the picture, by its own clock: `2026-11-02T09:14:33`, with an offset where the camera knew one. */
    capturedAt: z.string().nullable(),
    /** At most twenty; an employee sees only their own. */
    seenElsewhere: z.array(place),
  })
  .meta({ id: 'Evidence' });

/** Where the file goes: a form of `fields` and, as the last one, `file`, until `expiresAt`. */
const evidenceUpload = z.object({
  url: z.string(),
  fields: z.record(z.string(), z.string()),
  expiresAt: instant,
});

const params = z.object({ appraisal: appraisalId });
const oneOf = params.extend({ evidence: id });

/** SHA-256 of the file, as 64 hexadecimal digits or in base64. */
const sha256 = z.string().regex(/^(?:[0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$/);

/** `upload` is null when the same request comes again after the file has arrived, or too late for it. */
export const beginUpload = {
  params,
  body: z.strictObject({
    iki: number,
    fileName: z.string().trim().min(1).max(150),
    contentType: z.string().trim().min(1).max(100),
    size: z.number().int().min(1),
    sha256,
  }),
  response: evidence.extend({ upload: evidenceUpload.nullable() }).meta({ id: 'BegunUpload' }),
  status: 201,
} as const;

/** The ETag is the version of what is attached, 0 before the first. */
export const listEvidence = {
  params,
  response: z.object({ items: z.array(evidence) }),
  status: 200,
} as const;

export const changeEvidence = { params: oneOf, response: evidence, status: 200 } as const;

export const openEvidence = {
  params: oneOf,
  response: z.object({ url: z.url(), expiresAt: instant }),
  status: 200,
} as const;
