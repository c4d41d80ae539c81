import type { getRealisation } from '../../../shared/contracts/progress.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept } from '../../../shared/kernel/refusal.ts';
import type { Answer, Handlers } from '../../../shared/platform/http/serve.ts';
import type { routes } from '../routes.ts';
import type { EvidenceUseCases } from '../use-cases/evidence-use-cases.ts';
import type { ProgressUseCases } from '../use-cases/progress-use-cases.ts';
import type { Shown } from '../use-cases/show.ts';
import type { ReasonText } from './evidence-handlers.ts';
import { evidenceHandlers } from './evidence-handlers.ts';
import { listedBody, realisationBody, reportsOf } from './realisation-body.ts';

function answer(result: Result<Shown>): Result<Answer<typeof getRealisation>> {
  if (!result.ok) return result;
  return accept({ body: realisationBody(result.value), etag: String(result.value.vector.r) });
}

/** From parsed requests to use cases and back to the contracts of `routes.ts`. */
export function handlers(
  { progress, evidence }: { progress: ProgressUseCases; evidence: EvidenceUseCases },
  reasonText: ReasonText,
): Handlers<typeof routes> {
  return {
    ...evidenceHandlers(evidence, reasonText),
    listRealisations: async ({ actor, query }) =>
      accept({ body: { items: (await progress.list(actor, query.period)).map(listedBody) } }),
    getRealisation: async ({ actor, now, params }) =>
      answer(await progress.get(actor, now, params.appraisal)),
    saveRealisation: async ({ actor, now, mark, params, ifMatch, body }) => {
      const sent = { actor, now, mark, id: params.appraisal, seen: ifMatch };
      return answer(await progress.save(sent, reportsOf(body)));
    },
  };
}
