import type { Delegation } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept, refuse } from '../../../shared/kernel/refusal.ts';

export type WantedDelegation = Omit<Delegation, 'id'> & { employee: string };

/** Decides whether `wanted.employee` may act for `wanted.behalf` from one day to another. Refusals: to oneself, out of order. */
export function delegate(id: string, wanted: WantedDelegation): Result<Delegation> {
  const { employee, ...rest } = wanted;
  if (employee === rest.behalf) return refuse('delegation.to-self');
  if (rest.to < rest.from) return refuse('delegation.ends-before-start');
  return accept({ id, ...rest });
}

/**
 * Decides an earlier end: `to`, today or later, is the last day of acting. An end before the first day revokes what has not begun.
 * Refusals: a day in the past, a later end than the decree's, a delegation that is over.
 */
export function end(delegation: Delegation, to: string, today: string): Result<Delegation> {
  if (delegation.to === to) return accept(delegation);
  if (delegation.to < today) return refuse('delegation.ended', { to: delegation.to });
  if (to < today) return refuse('delegation.end-past', { today });
  if (to > delegation.to) return refuse('delegation.end-later', { to: delegation.to });
  return accept({ ...delegation, to });
}
