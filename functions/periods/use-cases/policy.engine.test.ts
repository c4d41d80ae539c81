import { beforeAll, describe, expect, it } from 'vitest';
import { aTable } from '../../../test/engine/a-table.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { AGENCY, SHARDS } from '../testing/a-standing-period.ts';
import { putWholePeriod } from '../testing/a-whole-period.ts';
import { DEFAULT_POLICY } from '../../../shared/regulation/policy.ts';
import { pinnedOf, policyOn } from '../../../shared/regulation/policy-values.ts';
import { periodKey } from '../store/keys.ts';
import { findPinnedPolicy } from '../store/pinned-policy-store.ts';
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

  it('refuses a table that does not fit, at each field that is wrong', async () => {
    const factor = { ...DEFAULT_POLICY.tppFactor, BAIK: 101, KURANG: undefined };
    expect(await set({ name: 'tppFactor', value: factor })).toMatchObject({
      refusal: { fields: [{ path: 'body.value.BAIK' }, { path: 'body.value.KURANG' }] },
    });
  });
});

describe('the policy that a period keeps', () => {
  const open = async (id: string): Promise<void> => {
    const useCases = createPeriodUseCases({
      table,
      files: undefined as never,
      listUnits: () => Promise.resolve([]),
    });
    await putWholePeriod(table, { id, state: 'PLANNED' });
    expect((await useCases.open(bkpsdm, NOW, mark(''), id)).ok).toBe(true);
  };

  it('is whole, and stays as it was when something is set for the same day', async () => {
    expect(await findPinnedPolicy(table, AGENCY, '2029')).toBeUndefined();
    const before = { name: 'tppWeights', value: { productivity: 70, discipline: 30 }, from: '2026-11-24' };
    expect((await set(before)).ok).toBe(true);
    await open('2029');
    const kept = await findPinnedPolicy(table, AGENCY, '2029');
    const { entries } = await getPolicy(table, bkpsdm, NOW);
    expect(kept).toEqual(pinnedOf(policyOn(entries, '2026-11-24')));
    expect(kept?.tppWeights).toEqual(before.value);

    const holidays = [{ date: '2029-08-17', name: 'Proklamasi Kemerdekaan', kind: 'LIBUR_NASIONAL' }];
    for (const [name, value] of [
      ['valueWeights', '60/40'],
      ['ratingFrom', { above: 110, meets: 90 }],
      ['publicHolidays', holidays],
    ] as const)
      expect((await set({ name, value, from: '2026-11-24' })).ok).toBe(true);
    expect(await findPinnedPolicy(table, AGENCY, '2029')).toEqual(kept);
    await open('2030');
    expect(await findPinnedPolicy(table, AGENCY, '2030')).toMatchObject({
      valueWeights: '60/40',
      ratingFrom: { above: 110, meets: 90 },
    });
  });

  it('leaves the period itself small enough for one read unit', async () => {
    const item = await table.get(periodKey(AGENCY, '2030'));
    expect(JSON.stringify(item).length).toBeLessThan(1_500);
  });
});
