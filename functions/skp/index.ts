// The public door of skp: the agreed plan in words, for those who record, rate and print what became of it.
export type { Appendix, Content, Iki, QualitativeIki, QuantitativeIki, Rhk } from './domain/content.ts';
export type { SkpAddress } from './store/keys.ts';
export { inWordsFrom, keyOfPlan } from './store/plan-head.ts';
export type { AgreedPlan } from './use-cases/agreed-plan.ts';
export { readAgreedPlan } from './use-cases/agreed-plan.ts';
