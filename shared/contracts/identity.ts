import * as z from 'zod';
import { ROLES } from '../kernel/actor.ts';
import { calendarDate } from './primitives.ts';

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
