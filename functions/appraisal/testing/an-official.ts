import type { Actor } from '../../../shared/kernel/actor.ts';
import { AGENCY, SHARDS } from '../../periods/testing/a-standing-period.ts';

/** Ids of the people in these tests: who is appraised, by whom, under whom; and somebody from elsewhere. */
export const EMPLOYEE = 'aaaaaaaaaaaa';
export const ASSESSOR = 'bbbbbbbbbbbb';
export const SENIOR = 'cccccccccccc';
export const STRANGER = 'dddddddddddd';

/** An employee without any office. Differs by what is given. */
export function anActor(id: string, difference: Partial<Actor> = {}): Actor {
  return {
    kind: 'PERSON',
    agency: AGENCY,
    id,
    roles: ['PEGAWAI'],
    heads: [],
    delegations: [],
    zone: 'Asia/Jakarta',
    shards: SHARDS,
    ...difference,
  };
}

/** An employee who may act as Plh for `behalf` through 2026 and 2027. */
export function anActingOfficial(id: string, behalf: string): Actor {
  const delegation = { id: 'eeeeeeeeeeee', behalf, as: 'PLH' as const, decree: '800/1/2026' };
  return anActor(id, { delegations: [{ ...delegation, from: '2026-01-01', to: '2027-12-31' }] });
}
