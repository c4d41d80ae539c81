import type { Vector } from '../../periods/index.ts';

/** One row of a team list: how complete a person's period is. The own row says nothing of one's rating before it is delivered. */
export function teamMember(vector: Vector, reader: string, review: boolean) {
  const { period, employee, segment, unit, assessor, acting, exempt, head } = vector;
  const done = vector.rating !== null && (!head || vector.achievement !== null);
  return {
    id: `${period}.${employee}.${segment}`,
    employee,
    segment,
    unit,
    ...(assessor === undefined ? {} : { assessor }),
    acting,
    exempt,
    head,
    sealed: vector.run !== undefined,
    planAgreed: vector.p > 0,
    iki: { reported: vector.iki.filter((it) => it.realisation !== null).length, total: vector.iki.length },
    realisationVersion: vector.r,
    ...(employee === reader ? {} : { rating: { done, needsReview: review, version: vector.g } }),
  };
}

export type TeamMember = ReturnType<typeof teamMember>;
