import * as z from 'zod';
import { ROLES } from '../kernel/actor.ts';
import { calendarDate, id, requiredText } from './primitives.ts';

export const delegation = z
  .object({
    id: z.string(),
    behalf: z.string(),
    as: z.enum(['PLT', 'PLH']),
    from: calendarDate,
    to: calendarDate,
    decree: z.string(),
  })
  .meta({ id: 'Delegation' });

export const me = z
  .object({
    kind: z.enum(['PERSON', 'CLIENT', 'SYSTEM']),
    id: z.string(),
    agency: z.string(),
    roles: z.array(z.enum(ROLES)),
    unit: z.string().optional(),
    opd: z.string().optional(),
    heads: z.array(z.string()),
    delegations: z.array(delegation),
    zone: z.string(),
  })
  .meta({ id: 'Me' });

export const getMe = { response: me, status: 200 } as const;

/** A delegation together with the official who acts. */
export const heldDelegation = delegation.extend({ employee: id }).meta({ id: 'HeldDelegation' });

/** `employee` acts for `behalf`, both included days; `decree` is the number of the decision (SK). */
export const addDelegation = {
  body: z.strictObject({
    employee: id,
    behalf: id,
    as: z.enum(['PLT', 'PLH']),
    from: calendarDate,
    to: calendarDate,
    decree: requiredText(120),
  }),
  response: heldDelegation,
  status: 201,
} as const;

export const listDelegations = {
  params: z.object({ employee: id }),
  response: z.object({ items: z.array(heldDelegation) }),
  status: 200,
} as const;

/** `to` is the last day on which the official acts. */
export const endDelegation = {
  params: z.object({ employee: id, delegation: id }),
  body: z.strictObject({ to: calendarDate }),
  response: heldDelegation,
  status: 200,
} as const;
