import { beforeAll, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import { idFrom } from '../../../shared/kernel/ids.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { putStandingPeriod } from '../../periods/testing/a-standing-period.ts';
import { aVector } from '../../periods/testing/a-vector.ts';
import { ASSESSOR, anActingOfficial, anActor, SENIOR, STRANGER } from '../testing/an-official.ts';
import { anOffice, anOfficer, callsOf, codeOf, NOW } from '../testing/an-office.ts';
import type { ListQuery } from './list-appraisals.ts';
import { listAppraisals } from './list-appraisals.ts';

const TEAM = Array.from({ length: 7 }, (_, at) => aVector({ employee: idFrom('team', String(at)) }));
const OTHERS = [aVector({ employee: idFrom('other'), assessor: SENIOR })];
let table: Table;

beforeAll(async () => {
  table = await aTable();
  await putStandingPeriod(table, { vectors: [...TEAM, ...OTHERS] });
});

function list(actor: Actor, query: Partial<ListQuery> = {}) {
  return listAppraisals(anOffice(table), actor, NOW, { period: '2026-Q4', limit: 50, ...query });
}

async function employeesOf(actor: Actor, query: Partial<ListQuery> = {}): Promise<string[]> {
  const page = await list(actor, query);
  if (!page.ok) throw new Error(page.refusal.code);
  return page.value.items.map((it) => it.employee).toSorted();
}

const team = TEAM.map((it) => it.employee).toSorted();
const unit = 'DISDUKCAPIL.DAFDUK';

describe('a team list', () => {
  it('shows the people whom one rates, in two calls', async () => {
    expect(await employeesOf(anActor(ASSESSOR))).toEqual(team);
    expect(await callsOf(table, () => list(anActor(ASSESSOR)))).toBe(2);
    expect(await employeesOf(anActor(STRANGER))).toEqual([]);
  });

  it('is read page by page, each person once', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list(anActor(ASSESSOR), { limit: 3, cursor });
      if (!page.ok) throw new Error(page.refusal.code);
      expect(page.value.items.length).toBeLessThanOrEqual(3);
      seen.push(...page.value.items.map((it) => it.employee));
      cursor = page.value.next;
    } while (cursor !== undefined);
    expect(seen.toSorted()).toEqual(team);
  });

  it('does not go on in another list', async () => {
    const first = await list(anActor(ASSESSOR), { limit: 3 });
    const cursor = first.ok ? first.value.next : undefined;
    expect(cursor).toBeDefined();
    expect(codeOf(await list(anActor(SENIOR), { cursor }))).toBe('request.cursor-invalid');
    expect(codeOf(await list(anActor(ASSESSOR), { cursor, period: '2026-Q3' }))).toBe(
      'request.cursor-invalid',
    );
    expect(codeOf(await list(anActor(ASSESSOR), { cursor: 'x' }))).toBe('request.cursor-invalid');
  });

  it('of another assessor is open to who acts for them and to overseers, not to others', async () => {
    const wanted = { assessor: ASSESSOR };
    expect(await employeesOf(anActingOfficial(STRANGER, ASSESSOR), wanted)).toEqual(team);
    expect(await employeesOf(anActingOfficial(STRANGER, ASSESSOR))).toEqual([]);
    expect(await employeesOf(anOfficer(STRANGER, 'TIM_PENGELOLA_KINERJA'), wanted)).toEqual(team);
    expect(codeOf(await list(anActor(STRANGER), wanted))).toBe('employee.not-found');
  });

  it('of a unit is open to its head, to heads above and to overseers, not to others', async () => {
    const everybody = [...TEAM, ...OTHERS].map((it) => it.employee).toSorted();
    for (const heads of [[unit], ['DISDUKCAPIL'], ['KOTA']]) {
      expect(await employeesOf(anActor(STRANGER, { heads }), { unit })).toEqual(everybody);
    }
    for (const role of ['BKPSDM', 'INSPEKTORAT', 'TIM_PENGELOLA_KINERJA'] as const) {
      expect(await employeesOf(anOfficer(STRANGER, role), { unit })).toEqual(everybody);
    }
    expect(codeOf(await list(anActor(STRANGER, { heads: ['DINKES'] }), { unit }))).toBe('unit.not-found');
    expect(codeOf(await list(anActor(ASSESSOR), { unit }))).toBe('unit.not-found');
    expect(codeOf(await list(anActor(STRANGER, { heads: [unit] }), { unit: 'DISDUKCAPIL' }))).toBe(
      'unit.not-found',
    );
  });
});
