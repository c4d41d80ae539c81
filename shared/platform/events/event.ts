import * as z from 'zod';

/**
 * What happened to one record, as the relay publishes it: at least once and unordered. `version` is the record's own, so a consumer
 * drops what is older; `id` is the same for every delivery. `subject` names the record (`period/2026-Q1`, `skp/<id>`), `basis` the rules
 * or assumptions that the change rests on. `data` holds ids, states and numbers only, never names or NIPs.
 */
export const domainEvent = z.object({
  id: z.string(),
  /** The stamp's event in the past tense, e.g. `PeriodSealingBegun`; also the detail-type. */
  type: z.string(),
  version: z.number(),
  agency: z.string(),
  subject: z.string(),
  at: z.string(),
  actor: z.string(),
  /** Whom a Plt/Plh acted for. */
  onBehalfOf: z.string().optional(),
  basis: z.array(z.string()),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type DomainEvent = z.infer<typeof domainEvent>;
