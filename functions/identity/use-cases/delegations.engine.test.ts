import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { aTable } from '../../../test/engine/a-table.ts';
import type { WantedDelegation } from '../domain/delegation.ts';
import { actorWrite, placeWrite, readActors } from '../store/actor-store.ts';
import { addDelegation, endDelegation, listDelegations } from './delegations.ts';

const NOW = '2026-03-10T03:00:00.000Z';
const ACTING = 'aaaaaaaaaaaa';
const BEHALF = 'bbbbbbbbbbbb';
const ELSEWHERE = 'cccccccccccc';

function anActor(more: Partial<Actor> = {}): Actor {
  return {
    kind: 'PERSON',
    agency: 'binjai',
    id: 'zzzzzzzzzzzz',
    roles: ['PEGAWAI', 'BKPSDM'],
    heads: [],
    delegations: [],
    zone: 'Asia/Jakarta',
    shards: 16,
    ...more,
  };
}

const bkpsdm = anActor();
const adminOfDinkes = anActor({ id: 'yyyyyyyyyyyy', roles: ['PEGAWAI', 'ADMIN_OPD'], opd: 'DINKES' });

function wanted(more: Partial<WantedDelegation> = {}): WantedDelegation {
  const days = { from: '2026-03-01', to: '2026-03-31' };
  return { employee: ACTING, behalf: BEHALF, as: 'PLT', decree: '800/12', ...days, ...more };
}

const mark = (key: string, body = 'body') => ({ key, body });
const codeOf = (it: { ok: boolean; refusal?: { code: string } }) => (it.ok ? 'OK' : it.refusal?.code);

describe('delegations on the table', () => {
  let table: Table;
  beforeAll(async () => {
    table = await aTable();
    const record = { roles: ['PEGAWAI' as const], heads: [], delegations: [] };
    await table.transact([
      actorWrite('binjai', ACTING, { ...record, unit: 'DINKES', opd: 'DINKES' }),
      actorWrite('binjai', BEHALF, { ...record, unit: 'DINKES', opd: 'DINKES' }),
      actorWrite('binjai', ELSEWHERE, { ...record, unit: 'DISDIK', opd: 'DISDIK' }),
    ]);
  });

  it('are added once per key, with two calls, and a repeated request finds itself', async () => {
    const before = table.meter.sdkCalls;
    const first = await addDelegation(table, bkpsdm, NOW, mark('key-first'), wanted());
    expect(table.meter.sdkCalls - before).toBe(2);
    const again = await addDelegation(table, bkpsdm, NOW, mark('key-first'), wanted());
    expect(again).toEqual(first);
    const listed = await listDelegations(table, bkpsdm, NOW, ACTING);
    expect(listed).toMatchObject({ ok: true, value: [{ behalf: BEHALF, employee: ACTING, as: 'PLT' }] });
  });

  it('are refused under a used key with another body, whoever shall act', async () => {
    expect(
      codeOf(await addDelegation(table, bkpsdm, NOW, mark('key-first', 'other'), wanted({ as: 'PLH' }))),
    ).toBe('request.key-reused');
    const other = wanted({ employee: ELSEWHERE });
    expect(codeOf(await addDelegation(table, bkpsdm, NOW, mark('key-first', 'other'), other))).toBe(
      'request.key-reused',
    );
  });

  it('need two people whom the agency knows', async () => {
    const unknown = wanted({ behalf: 'dddddddddddd' });
    expect(codeOf(await addDelegation(table, bkpsdm, NOW, mark('key-unknown'), unknown))).toBe(
      'delegation.person-unknown',
    );
    const otherAgency = anActor({ agency: 'medan' });
    expect(codeOf(await addDelegation(table, otherAgency, NOW, mark('key-medan'), wanted()))).toBe(
      'delegation.person-unknown',
    );
  });

  it('stay within the OPD of its admin', async () => {
    expect(codeOf(await addDelegation(table, adminOfDinkes, NOW, mark('key-admin'), wanted()))).toBe('OK');
    const across = wanted({ behalf: ELSEWHERE });
    expect(codeOf(await addDelegation(table, adminOfDinkes, NOW, mark('key-across'), across))).toBe(
      'access.not-yours',
    );
  });

  it('are shown to the official, to the admin of the OPD, and to nobody else', async () => {
    const self = anActor({ id: ACTING, roles: ['PEGAWAI'] });
    const colleague = anActor({ id: BEHALF, roles: ['PEGAWAI'] });
    const otherAdmin = anActor({ roles: ['PEGAWAI', 'ADMIN_OPD'], opd: 'DISDIK' });
    expect(codeOf(await listDelegations(table, self, NOW, ACTING))).toBe('OK');
    expect(codeOf(await listDelegations(table, adminOfDinkes, NOW, ACTING))).toBe('OK');
    expect(codeOf(await listDelegations(table, colleague, NOW, ACTING))).toBe('employee.not-found');
    expect(codeOf(await listDelegations(table, otherAdmin, NOW, ACTING))).toBe('employee.not-found');
  });

  it('added at the same moment all stand', async () => {
    const keys = ['key-race-1', 'key-race-2', 'key-race-3'];
    const behalf = wanted({ employee: ELSEWHERE });
    const all = await Promise.all(keys.map((key) => addDelegation(table, bkpsdm, NOW, mark(key), behalf)));
    expect(all.map(codeOf)).toEqual(['OK', 'OK', 'OK']);
    const listed = await listDelegations(table, bkpsdm, NOW, ELSEWHERE);
    expect(listed.ok && listed.value).toHaveLength(3);
  });

  it('end today or later, and stay when roles and place change', async () => {
    const made = await addDelegation(table, bkpsdm, NOW, mark('key-ending'), wanted());
    if (!made.ok) throw new Error('not added');
    const end = (to: string, key: string, actor = bkpsdm) =>
      endDelegation(table, actor, NOW, mark(key), { employee: ACTING, delegation: made.value.id, to });
    expect(codeOf(await end('2026-03-09', 'key-end-past'))).toBe('delegation.end-past');
    expect(await end('2026-03-10', 'key-end-today')).toMatchObject({ ok: true, value: { to: '2026-03-10' } });
    expect(await end('2026-03-10', 'key-end-today')).toMatchObject({ ok: true, value: { to: '2026-03-10' } });
    const stranger = anActor({ roles: ['PEGAWAI', 'ADMIN_OPD'], opd: 'DISDIK' });
    expect(codeOf(await end('2026-03-10', 'key-end-other', stranger))).toBe('delegation.not-found');
    await table.write(placeWrite('binjai', ACTING, { roles: ['PEGAWAI', 'BKPSDM'], heads: ['DINKES'] }));
    const record = (await readActors(table, 'binjai', [ACTING])).get(ACTING);
    expect(record?.heads).toEqual(['DINKES']);
    expect(record?.opd).toBeUndefined();
    expect(record?.delegations.find((it) => it.id === made.value.id)?.to).toBe('2026-03-10');
  });
});
