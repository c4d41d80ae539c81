// The public door of appraisal: the one way to change a rating with its words, where those stand and how they are read, whose
// achievement a person's evaluation names, and how a result was reached.
export { referenceOf } from './domain/decided.ts';
export type { ExplainedResult, ToExplain } from './domain/explain-result.ts';
export { explainResult } from './domain/explain-result.ts';
export type { UnitAchievement } from './domain/nearest-achievement.ts';
export { achievementsByUnit, nearestAchievement, unitHeldOn } from './domain/nearest-achievement.ts';
export type { DevelopmentNeed, Explained, RatingWords } from './domain/rating-words.ts';
export type { AppraisalView, Reader } from './domain/view.ts';
export { readerOf, seesAssessment } from './domain/view.ts';
export { ratingWordsKey } from './store/keys.ts';
export { decodeRatingWords } from './store/rating-words-item.ts';
export { changeAppraisal } from './use-cases/change-appraisal.ts';
export type { ExplainedAppraisal } from './use-cases/explain-appraisal.ts';
export { explainAppraisal } from './use-cases/explain-appraisal.ts';
export { countFeedback } from './use-cases/read-explained.ts';
export type { ChangeRequest, Needs as AppraisalNeeds } from './use-cases/needs.ts';
