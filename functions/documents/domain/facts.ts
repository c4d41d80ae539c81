import type { OrganisationAchievement, Predikat, Rating, SkpForm } from '../../../shared/regulation/sets.ts';
import type { ExplainedResult } from '../../appraisal/index.ts';
import type { Content } from '../../skp/index.ts';
import type { FeedbackLine, Official } from './form.ts';

/** Feedback by what it is about; what is about nothing particular stands in no column of a form. */
export type FeedbackByPart = {
  iki: Readonly<Record<number, readonly FeedbackLine[]>>;
  behaviour: Readonly<Record<string, readonly FeedbackLine[]>>;
};

/** What a reader may see of how somebody was assessed; `null` where nothing was decided. */
export type Assessed = {
  achievement: OrganisationAchievement | null;
  workResult: Rating | null;
  workBehaviour: Rating | null;
  predikat: Predikat | null;
  note: string;
};

/** Who stands on somebody's forms. */
export type People = { employee: Official; assessor: Official | null; seniorAssessor: Official | null };

/** Everything that the forms of one appraisal are filled with, however it was read. Quantities are scaled by 10,000. */
export type Facts = {
  agency: string;
  place: string;
  period: string;
  /** Whose official form the person has. */
  form: SkpForm;
  people: People;
  /** The plan in force in the period; `undefined` while none is agreed. */
  plan: Content | undefined;
  /** Words of the superior's results that the plan serves, by {@link linkOf}. */
  superiorRhk: ReadonlyMap<string, string>;
  /** What was reported by number of the indicator, in numbers and in words, and how many verified pieces of evidence it has. */
  realised: ReadonlyMap<number, number | null>;
  notes: Readonly<Record<string, string>>;
  evidence: ReadonlyMap<number, number>;
  feedback: FeedbackByPart;
  assessed: Assessed;
  /** What the assessor proposes to develop, and how the result was reached; `null` where the reader may not see it yet. */
  development: { area: string; proposal: string } | null;
  explained: ExplainedResult | null;
  /** The reader is the employee and the result is not delivered: {@link Assessed} says nothing. */
  withheld: boolean;
};

/** Names a result of somebody's SKP. */
export function linkOf(link: { skp: string; rhk: number }): string {
  return `${link.skp}#${link.rhk}`;
}
