// The public door of skp: the agreed plan in words, for those who record, rate and print what became of it.
export type { Appendix, Content, Iki, QualitativeIki, QuantitativeIki, Rhk } from './domain/content.ts';
export { numbersInWords } from './domain/content.ts';
export type { SkpAddress } from './store/keys.ts';
export { inWordsFrom, keyOfPlan } from './store/plan-head.ts';
export type { AgreedPlan } from './use-cases/agreed-plan.ts';
export { readAgreedPlan, readAgreedPlans } from './use-cases/agreed-plan.ts';
export { partsOfId } from './domain/skp.ts';
export type { Found as FoundSkp } from './use-cases/find-skp.ts';
export { findSkp } from './use-cases/find-skp.ts';
export { show as showSkp } from './use-cases/show.ts';
