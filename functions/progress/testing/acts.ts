import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { PERMITS } from '../../identity/index.ts';
import { createRelation, createTree } from '../../organisation/index.ts';
import { EMPLOYEE, NOW } from '../../skp/testing/a-year.ts';
import type { Report } from '../domain/realisation.ts';
import type { ProgressUseCases } from '../use-cases/progress-use-cases.ts';
import { createProgressUseCases } from '../use-cases/progress-use-cases.ts';
import type { Sent } from '../use-cases/save-realisation.ts';

/** The employee's realisation of a period. */
export function idIn(period: string): string {
  return `${period}.${EMPLOYEE}.1`;
}

/** The use cases over a table, with the real permission matrix and relations. */
export function progressOn(table: Table): ProgressUseCases {
  return createProgressUseCases({ table, relations: createRelation(table, createTree(table), PERMITS) });
}

/** A report of the employee for the fourth quarter, without an idempotency key. The parts given differ. */
export function sent(actor: Actor, seen: number, parts: Partial<Sent> = {}): Sent {
  const mark = { key: '', body: 'body' };
  return { actor, now: NOW, mark, id: idIn('2026-Q4'), seen: String(seen), ...parts };
}

/** A report of the first indicator. The parts given differ. */
export function aReport(parts: Partial<Report> = {}): Report {
  return { number: 1, realisation: 110_000, note: 'Sebelas dokumen terbit', ...parts };
}
