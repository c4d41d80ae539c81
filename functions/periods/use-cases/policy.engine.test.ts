import { beforeAll, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { AGENCY, SHARDS } from '../testing/a-standing-period.ts';
import { putWholePeriod } from '../testing/a-whole-period.ts';
import { createPeriodUseCases } from './period-use-cases.ts';
import type { WantedPolicy } from './policy.ts';
import { getPolicy, setPolicy } from './policy.ts';

const NOW = '2026-11-24T03:00:00.000Z';
const bkpsdm: Actor = {
  kind: 'CLIENT',
  agency: AGENCY,
  id: 'bkpsdm',
  roles: ['BKPSDM'],
  heads: [],
  delegations: [],
  zone: 'Asia/Jakarta',
  shards: SHARDS,
};

let table: Table;
beforeAll(async () => {
  table = await aTable();
});

const wanted = (difference: Partial<WantedPolicy> = {}): WantedPolicy => ({
  name: 'minimumPopulation',
  value: 10,
  from: '2026-12-01',
  reason: 'Rapat tim pengelola kinerja.',
  ...difference,
});
const mark = (key: string, body = 'body') => ({ key, body });
const set = (difference: Partial<WantedPolicy>, key = '') =>
  setPolicy(table, bkpsdm, NOW, mark(key), wanted(difference));

describe('the policy of an agency', () => {
  it('is set from a day on, with who and why', async () => {
    expect((await set({}, 'request-1')).ok).toBe(true);
    const { entries } = await getPolicy(table, bkpsdm, NOW);
    expect(entries).toMatchObject([
      { name: 'minimumPopulation', value: 10, reason: 'Rapat tim pengelola kinerja.' },
    ]);
    expect(entries[0]?.stamp).toContain('PolicySet|bkpsdm');
    expect(entries[0]?.stamp).toContain('A-027');
  });

  it('answers the same request again, and refuses its key for another body', async () => {
    expect((await set({}, 'request-1')).ok).toBe(true);
    const other = await setPolicy(table, bkpsdm, NOW, mark('request-1', 'other'), wanted());
    expect(other).toMatchObject({ refusal: { code: 'request.key-reused' } });
    expect((await getPolicy(table, bkpsdm, NOW)).entries).toHaveLength(1);
  });

  it.each([
    [{ name: 'nothing' }, 'policy.not-found'],
    [{ name: 'shards', value: 4 }, 'policy.not-found'],
    [{ name: '__proto__' }, 'policy.not-found'],
    [{ value: -1 }, 'request.invalid'],
    [{ value: 'banyak' }, 'request.invalid'],
    [{ from: '2026-11-23' }, 'policy.past'],
    [{ value: 11 }, 'policy.exists'],
  ] as const)('refuses %j with %s', async (difference, code) => {
    expect(await set(difference)).toMatchObject({ refusal: { code } });
  });

  it('is in a period as it was on the day that it was opened, whatever is set later', async () => {
    const units = () => Promise.resolve([]);
    const useCases = createPeriodUseCases({ table, files: undefined as never, listUnits: units });
    await putWholePeriod(table, { id: '2027', state: 'PLANNED' });
    const before = await useCases.open(bkpsdm, '2026-11-30T10:00:00.000Z', mark(''), '2027');
    expect(before).toMatchObject({ value: { policy: { minimumPopulation: 20 } } });
    await putWholePeriod(table, { id: '2028', state: 'PLANNED' });
    // The first of December in Jakarta, while it is still November in UTC.
    const after = await useCases.open(bkpsdm, '2026-11-30T17:30:00.000Z', mark(''), '2028');
    expect(after).toMatchObject({ value: { policy: { minimumPopulation: 10 } } });
    await set({ from: '2026-12-02', value: 99 });
    expect(await useCases.find(AGENCY, '2028')).toMatchObject({ policy: { minimumPopulation: 10 } });
  });
});
