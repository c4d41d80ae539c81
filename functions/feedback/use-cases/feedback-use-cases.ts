import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import { giveFeedback } from './give-feedback.ts';
import { listFeedback } from './list-feedback.ts';
import type { Asked, Needs } from './needs.ts';
import { withdrawFeedback } from './withdraw-feedback.ts';

/** Everything that people do with feedback. */
export function createFeedbackUseCases(needs: Needs) {
  return {
    list: (actor: Actor, now: Instant, id: string, page: Parameters<typeof listFeedback>[4]) =>
      listFeedback(needs, actor, now, id, page),
    give: (asked: Asked, wish: Parameters<typeof giveFeedback>[2]) => giveFeedback(needs, asked, wish),
    withdraw: (asked: Asked, wish: Parameters<typeof withdrawFeedback>[2]) =>
      withdrawFeedback(needs, asked, wish),
  };
}

export type FeedbackUseCases = ReturnType<typeof createFeedbackUseCases>;
