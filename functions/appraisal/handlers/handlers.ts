import type { appraisal as contract } from '../../../shared/contracts/appraisal.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept } from '../../../shared/kernel/refusal.ts';
import type { Answer, Handlers } from '../../../shared/platform/http/serve.ts';
import type { routes } from '../routes.ts';
import type { AppraisalUseCases } from '../use-cases/appraisal-use-cases.ts';

type Body = Answer<{ response: typeof contract; status: 200 }>['body'];

/** The ETag is the version of the rating; whoever may not see the rating gets none. */
function answer(result: Result<Body>): Result<Answer<{ response: typeof contract; status: 200 }>> {
  if (!result.ok) return result;
  const { assessment } = result.value;
  return accept({
    body: result.value,
    ...(assessment === undefined ? {} : { etag: String(assessment.version) }),
  });
}

/** From parsed requests to use cases and back to the contracts of `routes.ts`. */
export function handlers(appraisals: AppraisalUseCases): Handlers<typeof routes> {
  return {
    listAppraisals: async ({ actor, now, query }) => {
      const page = await appraisals.list(actor, now, query);
      return page.ok ? accept({ body: page.value }) : page;
    },
    getAppraisal: async ({ actor, now, params }) =>
      answer(await appraisals.get(actor, now, params.appraisal)),
    rateAppraisal: async ({ actor, now, mark, params, ifMatch, body }) =>
      answer(await appraisals.rate({ actor, now, mark, id: params.appraisal, seen: ifMatch }, body)),
    setAchievement: async ({ actor, now, mark, params, ifMatch, body }) =>
      answer(
        await appraisals.setAchievement({ actor, now, mark, id: params.appraisal, seen: ifMatch }, body),
      ),
  };
}
