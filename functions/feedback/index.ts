// The public door of feedback: what somebody got in a period, for those who rate and print.
export type { About, Feedback, FeedbackOf } from './domain/feedback.ts';
export type { FeedbackAddress } from './store/keys.ts';
export { listFeedbackOf } from './store/feedback-store.ts';
