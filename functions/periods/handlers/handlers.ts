import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { Answer, Handlers } from '../../../shared/platform/http/serve.ts';
import type { period as contract } from '../../../shared/contracts/periods.ts';
import type { Period } from '../domain/period.ts';
import type { routes } from '../routes.ts';
import type { UseCases } from '../wiring.ts';
import { periodBody } from './period-body.ts';
import { periodPolicyBody, policyBodies, policyBody } from './policy-body.ts';

type PeriodAnswer = Answer<{ response: typeof contract; status: 200 }>;

function answer(result: Result<Period>): Result<PeriodAnswer> {
  return result.ok ? accept({ body: periodBody(result.value), etag: String(result.value.version) }) : result;
}

/** From parsed requests to use cases and back to the contracts of `routes.ts`. */
export function handlers({ periods, policy, correct }: UseCases): Handlers<typeof routes> {
  return {
    listPeriods: async ({ actor }) =>
      accept({ body: { items: (await periods.list(actor.agency)).map(periodBody) } }),
    getPeriod: async ({ actor, params }) => {
      const period = await periods.find(actor.agency, params.period);
      return period === undefined
        ? refuse('period.not-found', { period: params.period })
        : answer(accept(period));
    },
    createPeriod: async ({ actor, now, mark, body }) => answer(await periods.create(actor, now, mark, body)),
    reschedulePeriod: async ({ actor, now, mark, params, ifMatch, body }) =>
      answer(await periods.reschedule(actor, now, mark, params.period, ifMatch, body)),
    openPeriod: async ({ actor, now, mark, params }) =>
      answer(await periods.open(actor, now, mark, params.period)),
    sealPeriod: async ({ actor, now, mark, params }) =>
      answer(await periods.seal(actor, now, mark, params.period)),
    finalisePeriod: async ({ actor, now, mark, params }) =>
      answer(await periods.finalise(actor, now, mark, params.period)),
    resumePeriod: async ({ actor, now, mark, params }) =>
      answer(await periods.resume(actor, now, mark, params.period)),
    deliverPeriod: async ({ actor, now, mark, params }) =>
      answer(await periods.deliver(actor, now, mark, params.period)),
    listPolicy: async ({ actor, now }) =>
      accept({ body: { items: policyBodies(await policy.get(actor, now)) } }),
    getPeriodPolicy: async ({ actor, now, params }) => {
      const kept = await policy.ofPeriod(actor, now, params.period);
      return kept.ok ? accept({ body: periodPolicyBody(kept.value) }) : kept;
    },
    setPolicy: async ({ actor, now, mark, params, body }) => {
      const set = await policy.set(actor, now, mark, { name: params.name, ...body });
      return set.ok ? accept({ body: policyBody(set.value.name, set.value) }) : set;
    },
    correctLine: async ({ actor, now, mark, params, body }) => {
      const corrected = await correct(actor, now, mark, { ...params, ...body });
      if (!corrected.ok) return corrected;
      const { employee, segment, unit, assessor } = corrected.value;
      return accept({ body: { employee, segment, unit, ...(assessor === undefined ? {} : { assessor }) } });
    },
  };
}
