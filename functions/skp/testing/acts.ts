import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { PERMITS } from '../../identity/index.ts';
import { createRelation, createTree } from '../../organisation/index.ts';
import type { Content } from '../domain/content.ts';
import type { Asked } from '../use-cases/change-skp.ts';
import type { Shown } from '../use-cases/show.ts';
import type { SkpUseCases } from '../use-cases/skp-use-cases.ts';
import { createSkpUseCases } from '../use-cases/skp-use-cases.ts';
import { aContent } from './a-skp.ts';
import { anActor, ASSESSOR, EMPLOYEE, NOW } from './a-year.ts';

export const SKP = `2026.${EMPLOYEE}.1`;
export const employee = anActor(EMPLOYEE);
export const assessor = anActor(ASSESSOR);

/** The use cases over a table, with the real permission matrix and relations. */
export function useCasesOn(table: Table): SkpUseCases {
  const units = createTree(table);
  return createSkpUseCases({ table, units, relations: createRelation(table, units, PERMITS) });
}

/** A change as it is asked for: of the employee's SKP, at {@link NOW}, without an idempotency key. */
export function asked(actor: Actor, seen: number, parts: Partial<Asked> = {}): Asked {
  return { actor, now: NOW, mark: { key: '', body: 'body' }, id: SKP, seen: String(seen), ...parts };
}

/** The value of an accepted result; a refusal fails the test with its code. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code} ${JSON.stringify(result.refusal.values)}`);
  return result.value;
}

/** The code of a refusal, or `accepted`. */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'accepted' : result.refusal.code;
}

/** Brings the employee's SKP from nothing to submitted. */
export async function submitted(skp: SkpUseCases, content: Content = aContent()): Promise<Shown> {
  const mark = { key: '', body: 'body' };
  accepted(await skp.create(employee, NOW, mark, { year: '2026', segment: '1' }));
  accepted(await skp.save(asked(employee, 1), content));
  return accepted(await skp.submit(asked(employee, 2)));
}

/** Brings the employee's SKP from nothing to agreed. */
export async function agreed(skp: SkpUseCases, content: Content = aContent()): Promise<Shown> {
  await submitted(skp, content);
  return accepted(await skp.agree(asked(assessor, 3)));
}

/** Amends an agreed SKP at version `v` with new words and brings it to agreed. */
export async function amended(skp: SkpUseCases, v: number, content: Content): Promise<Shown> {
  accepted(await skp.amend(asked(employee, v)));
  accepted(await skp.save(asked(employee, v + 1), content));
  accepted(await skp.submit(asked(employee, v + 2)));
  return accepted(await skp.agree(asked(assessor, v + 3)));
}
