import type { Instant } from '../../../shared/kernel/dates.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';
import type { Behaviour } from '../../../shared/regulation/sets.ts';

/** What feedback is about: one indicator of the plan, one BerAKHLAK value, or neither. */
export type About =
  { kind: 'IKI'; iki: number } | { kind: 'BEHAVIOUR'; behaviour: Behaviour } | { kind: 'GENERAL' };

/** Who did something, for whom (where a Plt or Plh acted), and when. */
export type Act = { at: Instant; by: string; behalf?: string };

/** Umpan balik of an assessor. It is never changed; its giver may withdraw it, which leaves it readable with the reason. */
export type Feedback = {
  id: string;
  about: About;
  text: string;
  given: Act;
  version: number;
  withdrawn?: Act & { reason: string };
};

const INSTANT_DIGITS = 9;

/** The id of feedback given at `now` by the request with this id: ids of a person sort by their instant. */
export function feedbackId(now: Instant, request: string): string {
  return `${Date.parse(now).toString(36).padStart(INSTANT_DIGITS, '0')}${request}`;
}

/** Whether there is what the feedback is about. `planned`: the numbers of the period's plan. 422 `feedback.unknown-iki`. */
export function checkAbout(about: About, planned: readonly number[]): Result<About> {
  if (about.kind !== 'IKI' || planned.includes(about.iki)) return accept(about);
  return refuse('feedback.unknown-iki', { iki: about.iki });
}

/** Whether somebody gave the feedback: in person, or as the assessor for whom a Plt or Plh gave it. */
export function isGiver({ given }: Feedback, actor: string): boolean {
  return given.by === actor || given.behalf === actor;
}

/** The feedback as it stands once it is withdrawn. 409 `feedback.withdrawn` for one that is already. */
export function withdraw(feedback: Feedback, act: Act, reason: string): Result<Feedback> {
  if (feedback.withdrawn !== undefined)
    return refuse('feedback.withdrawn', { withdrawnAt: feedback.withdrawn.at });
  return accept({ ...feedback, version: feedback.version + 1, withdrawn: { ...act, reason } });
}

/** What stands of a person's feedback in a period, by what it is about, oldest first. */
export type FeedbackOf = {
  iki: ReadonlyMap<number, readonly Feedback[]>;
  behaviour: Partial<Record<Behaviour, readonly Feedback[]>>;
  general: readonly Feedback[];
};

/** Groups feedback by indicator and by value, in the order given; what was withdrawn is left out. */
export function groupFeedback(all: readonly Feedback[]): FeedbackOf {
  const iki = new Map<number, Feedback[]>();
  const behaviour: Partial<Record<Behaviour, Feedback[]>> = {};
  const general: Feedback[] = [];
  for (const one of all) {
    if (one.withdrawn !== undefined) continue;
    const { about } = one;
    if (about.kind === 'IKI') iki.set(about.iki, [...(iki.get(about.iki) ?? []), one]);
    else if (about.kind === 'BEHAVIOUR') (behaviour[about.behaviour] ??= []).push(one);
    else general.push(one);
  }
  return { iki, behaviour, general };
}
