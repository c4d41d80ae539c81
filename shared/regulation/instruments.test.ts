import { describe, expect, it } from 'vitest';
import { listInstruments } from './instruments.ts';

const all = listInstruments();
const byId = new Map<string, (typeof all)[number]>(all.map((it) => [it.id, it]));

describe('the register of instruments', () => {
  it.each(all.map((it) => [it.id, it] as const))('%s is named by kind, number and year', (id, it) => {
    expect(id.endsWith(`-${it.number.replaceAll(/[^A-Z0-9]/g, '-')}-${it.year}`)).toBe(true);
    expect(it.name).toContain(`${it.number}/${it.year}`);
  });

  it.each(all.map((it) => [it.id, it] as const))('%s has a title, or says what it is about', (_, it) => {
    expect((it.title ?? it.about ?? '').length).toBeGreaterThan(5);
    expect(it.title === null).toBe(it.about !== undefined);
  });

  it('knows how sure it is of a day exactly where it knows the day', () => {
    for (const { id, inForceFrom, confidence } of all) {
      expect([id, inForceFrom === null]).toEqual([id, confidence.inForceFrom === null]);
      if (inForceFrom !== null) expect(inForceFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(all.filter((it) => it.inForceFrom !== null).map((it) => it.inForceFrom)).toEqual([
      '2023-01-31',
      '2020-12-21',
    ]);
  });

  it('names a registered and not older instrument wherever one is repealed, and ends with one in force', () => {
    const repealed = all.filter((it) => it.status === 'REPEALED');
    expect(repealed.map(({ id }) => id)).toContain('PERMENPANRB-8-2021');
    for (const it of repealed) {
      const successor = byId.get(it.repealedBy ?? '');
      expect(successor?.year).toBeGreaterThanOrEqual(it.year);
    }
    for (let it of all) {
      while (it.repealedBy !== null) it = byId.get(it.repealedBy) ?? it;
      expect(it.status).toBe('IN_FORCE');
    }
  });

  it('tells that nobody is certain whether the governing rule was replaced', () => {
    expect(byId.get('PERMENPANRB-6-2022')).toMatchObject({ status: 'IN_FORCE', confidence: { status: 'U' } });
  });
});
