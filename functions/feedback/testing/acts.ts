import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { PERMITS } from '../../identity/index.ts';
import { createRelation, createTree } from '../../organisation/index.ts';
import { EMPLOYEE, NOW } from '../../skp/testing/a-year.ts';
import type { About } from '../domain/feedback.ts';
import type { FeedbackUseCases } from '../use-cases/feedback-use-cases.ts';
import { createFeedbackUseCases } from '../use-cases/feedback-use-cases.ts';
import type { Asked } from '../use-cases/needs.ts';

/** The appraisal of the employee in the fourth quarter. */
export const APPRAISAL = `2026-Q4.${EMPLOYEE}.1`;
export const AT = { agency: 'binjai', period: '2026-Q4', employee: EMPLOYEE, segment: '1' };

/** The use cases over a table, with the real permission matrix and relations. */
export function feedbackOn(table: Table): FeedbackUseCases {
  return createFeedbackUseCases({ table, relation: createRelation(table, createTree(table), PERMITS) });
}

let requests = 0;

/** A change as it is asked for, under a key of its own. The parts given differ. */
export function asks(actor: Actor, parts: Partial<Asked> = {}): Asked {
  requests += 1;
  return { actor, now: NOW, mark: { key: `request-${requests}`, body: 'body' }, id: APPRAISAL, ...parts };
}

/** Feedback to give: on the first indicator. The parts given differ. */
export function aWish(parts: { about?: About; text?: string } = {}): { about: About; text: string } {
  return { about: { kind: 'IKI', iki: 1 }, text: 'Layanannya cepat; pertahankan.', ...parts };
}
