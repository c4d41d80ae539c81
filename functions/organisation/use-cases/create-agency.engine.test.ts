import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Table } from '../../../shared/platform/table/table.ts';
import { aTable } from '../../../test/engine/a-table.ts';
import { readActors, readLinks } from '../../identity/index.ts';
import { createAgency } from './create-agency.ts';

const NOW = '2026-05-10T03:00:00.000Z';
const ISSUER = 'https://realm.example';
const installer: Actor = {
  kind: 'CLIENT',
  agency: '',
  id: 'installer',
  roles: ['INSTALLER'],
  heads: [],
  delegations: [],
  zone: 'Asia/Jakarta',
  shards: 1,
};
const codeOf = (it: { ok: boolean; refusal?: { code: string } }) => (it.ok ? 'OK' : it.refusal?.code);

describe('registering an agency', () => {
  const wanted = {
    id: 'langkat',
    name: 'Kabupaten Langkat',
    zone: 'Asia/Jakarta' as const,
    shards: 16,
    administrator: { subject: 'client-langkat' },
  };
  let table: Table;
  beforeAll(async () => {
    table = await aTable();
  });
  const register = (key: string, more: Partial<typeof wanted> = {}) =>
    createAgency(
      { table, secret: () => Promise.resolve('secret'), realm: ISSUER },
      installer,
      NOW,
      { key, body: JSON.stringify(more) },
      {
        ...wanted,
        ...more,
      },
    );

  it('makes its administrator a client with the rights of BKPSDM, in one call', async () => {
    expect(await register('key-langkat')).toEqual({
      ok: true,
      value: { id: 'langkat', name: 'Kabupaten Langkat', zone: 'Asia/Jakarta', shards: 16 },
    });
    expect(table.meter.sdkCalls).toBe(1);
    const [link] = await readLinks(table, 'secret', ISSUER, ['client-langkat']);
    expect(link).toMatchObject({ agency: 'langkat', kind: 'CLIENT' });
    expect((await readActors(table, 'langkat', [link?.id ?? ''])).get(link?.id ?? '')?.roles).toEqual([
      'BKPSDM',
    ]);
  });

  it('twice with the same key is the same; any other second time is refused', async () => {
    expect(codeOf(await register('key-langkat'))).toBe('OK');
    expect(codeOf(await register('key-langkat', { name: 'Langkat' }))).toBe('request.key-reused');
    expect(codeOf(await register('key-other'))).toBe('agency.exists');
  });

  it('never takes an account from another agency', async () => {
    expect(codeOf(await register('key-medan', { id: 'medan' }))).toBe('agency.administrator-taken');
    const [link] = await readLinks(table, 'secret', ISSUER, ['client-langkat']);
    expect(link?.agency).toBe('langkat');
  });
});
