import type * as z from 'zod';
import type { period as contract } from '../../../shared/contracts/periods.ts';
import type { Period } from '../domain/period.ts';

/** A period as the API shows it. */
export function periodBody(period: Period): z.input<typeof contract> {
  const { id, kind, state, from, to, calendar, policy, rules, scorer, manifest, version } = period;
  return {
    id,
    kind,
    state,
    from,
    to,
    calendar,
    policy,
    rules,
    scorer,
    reportsReady: period.recaps === true,
    documentsReady: period.documents !== undefined,
    ...(manifest === undefined ? {} : { manifest }),
    version,
  };
}
