import { describe, expect, it } from 'vitest';
import { stamp } from '../../../shared/kernel/stamp.ts';
import { systemActor } from '../../../shared/kernel/actor.ts';
import { anEmployee } from '../testing/a-segment.ts';
import { newEmployeeWrites } from './people-writes.ts';

const HOME = { agency: 'binjai', shards: 16, secret: 'secret' };
const made = stamp(
  'EmployeeImported',
  systemActor('binjai', 'test', 'Asia/Jakarta', 16),
  '2026-01-05T01:00:00.000Z',
);

describe('the items of a person', () => {
  it('have no name and no NIP in their keys', () => {
    const writes = newEmployeeWrites(HOME, anEmployee({ name: 'Benyamin Sitorus' }), made);
    const keys = JSON.stringify(writes.map((it) => it.key)).toLowerCase();
    expect(writes).toHaveLength(4);
    expect(keys).not.toMatch(/197104161997081001|ben|sit/);
  });

  it('are found under other keys with another secret', () => {
    const keysWith = (secret: string) =>
      newEmployeeWrites({ ...HOME, secret }, anEmployee(), made).map((it) => it.key.PK);
    const [own, ...ways] = keysWith('one');
    const [sameOwn, ...otherWays] = keysWith('two');
    expect(own).toBe(sameOwn);
    expect(ways.filter((it) => otherWays.includes(it))).toEqual([]);
  });
});
