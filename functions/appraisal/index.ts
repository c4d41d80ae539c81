// The public door of appraisal: the one way to change a rating with its words, and where those stand.
export type { AppraisalView } from './domain/view.ts';
export { ratingWordsKey } from './store/keys.ts';
export { decodeRatingWords } from './store/rating-words-item.ts';
export { readerOf, seesAssessment } from './domain/view.ts';
export { changeAppraisal } from './use-cases/change-appraisal.ts';
export type { Reader } from './domain/view.ts';
export type { ChangeRequest, Needs as AppraisalNeeds } from './use-cases/needs.ts';
