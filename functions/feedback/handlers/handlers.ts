import type * as z from 'zod';
import type {
  feedback as contract,
  giveFeedback,
  withdrawFeedback,
} from '../../../shared/contracts/feedback.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept } from '../../../shared/kernel/refusal.ts';
import type { Answer, Handlers } from '../../../shared/platform/http/serve.ts';
import type { Feedback } from '../domain/feedback.ts';
import type { routes } from '../routes.ts';
import type { FeedbackUseCases } from '../use-cases/feedback-use-cases.ts';

function bodyOf({ id, about, text, given, version, withdrawn }: Feedback): z.input<typeof contract> {
  return { id, about, text, ...given, version, withdrawn: withdrawn ?? null };
}

function answer(
  result: Result<Feedback>,
): Result<Answer<typeof giveFeedback> & Answer<typeof withdrawFeedback>> {
  return result.ok ? accept({ body: bodyOf(result.value), etag: String(result.value.version) }) : result;
}

/** From parsed requests to use cases and back to the contracts of `routes.ts`. */
export function handlers(feedback: FeedbackUseCases): Handlers<typeof routes> {
  return {
    listFeedback: async ({ actor, now, params, query }) => {
      const page = await feedback.list(actor, now, params.appraisal, query);
      return page.ok ? accept({ body: { ...page.value, items: page.value.items.map(bodyOf) } }) : page;
    },
    giveFeedback: async ({ actor, now, mark, params, body }) =>
      answer(await feedback.give({ actor, now, mark, id: params.appraisal }, body)),
    withdrawFeedback: async ({ actor, now, mark, params, ifMatch, body }) => {
      const wish = { feedback: params.feedback, seen: ifMatch, reason: body.reason };
      return answer(await feedback.withdraw({ actor, now, mark, id: params.appraisal }, wish));
    },
  };
}
