import { beforeEach, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import { encodeCursor } from '../../../shared/kernel/page.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { anActor, ASSESSOR, aYear, NOW, putVector, STRANGER } from '../testing/a-year.ts';
import { accepted, assessor, codeOf, employee, SKP, submitted, useCasesOn } from '../testing/acts.ts';
import type { SkpUseCases } from './skp-use-cases.ts';

const page = { year: '2026', limit: 50 };

describe('lists of SKP', () => {
  let table: Table;
  let skp: SkpUseCases;

  beforeEach(async () => {
    table = await aTable();
    skp = useCasesOn(table);
    await aYear(table);
    await submitted(skp);
    for (const id of ['eeeeeeeeeeee', 'ffffffffffff', 'gggggggggggg']) {
      await putVector(table, '2026', { employee: id });
    }
  });

  it('show one’s own of the year, one line a segment and none for a version', async () => {
    const mine = accepted(await skp.list(employee, NOW, page));
    expect(mine.items).toEqual([
      { id: SKP, employee: employee.id, segment: '1', state: 'DIAJUKAN', agreed: 0, working: 1, version: 3 },
    ]);
    expect(accepted(await skp.list(employee, NOW, { ...page, year: '2025' })).items).toEqual([]);
  });

  it('show the people whom one assesses, also those who have begun nothing', async () => {
    const before = table.meter.sdkCalls;
    const all = accepted(await skp.list(assessor, NOW, { ...page, assessor: 'me' }));
    expect(table.meter.sdkCalls - before).toBe(3);
    const states = Object.fromEntries(all.items.map((it) => [it.employee, it.state]));
    expect(states).toEqual({
      [employee.id]: 'DIAJUKAN',
      eeeeeeeeeeee: null,
      ffffffffffff: null,
      gggggggggggg: null,
    });
  });

  it('go on page by page', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const next = accepted(await skp.list(assessor, NOW, { ...page, limit: 3, assessor: 'me', cursor }));
      seen.push(...next.items.map((it) => it.employee));
      cursor = next.next;
    } while (cursor !== undefined);
    expect(seen.toSorted()).toEqual([employee.id, 'eeeeeeeeeeee', 'ffffffffffff', 'gggggggggggg']);
  });

  it.each([
    'nonsense',
    encodeCursor({ PK: 'A#medan#P#2026#00', SK: 'a#1', ga: 'A#medan#P#2026#S#bbbbbbbbbbbb' }),
    encodeCursor({ PK: 'A#binjai#P#2026#00', SK: 'a#1', ga: 'A#binjai#P#2026#S#cccccccccccc' }),
    encodeCursor({ PK: 'A#binjai#P#2026#00', SK: '', ga: `A#binjai#P#2026#S#${ASSESSOR}` }),
    encodeCursor({ PK: 'A#binjai#P#2026#00', ga: `A#binjai#P#2026#S#${ASSESSOR}`, x: 'y' }),
  ])('refuse a cursor of something else', async (cursor) => {
    const result = await skp.list(assessor, NOW, { ...page, assessor: 'me', cursor });
    expect(codeOf(result)).toBe('request.cursor-invalid');
  });

  it('of another assessor are for those who act for them', async () => {
    const wanted = { ...page, assessor: ASSESSOR };
    const delegation = { id: 'd', behalf: ASSESSOR, as: 'PLT' as const, decree: 'SK', from: '2026-11-01' };
    const acting = anActor(STRANGER, { delegations: [{ ...delegation, to: '2026-11-30' }] });
    const former = anActor(STRANGER, { delegations: [{ ...delegation, to: '2026-11-01' }] });
    expect(accepted(await skp.list(acting, NOW, wanted)).items).toHaveLength(4);
    expect(codeOf(await skp.list(former, NOW, wanted))).toBe('access.not-yours');
  });
});
