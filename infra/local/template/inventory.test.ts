import { describe, expect, it } from 'vitest';
import { EMULATED, INERT } from './inventory.ts';
import type { Fields } from './inventory.ts';

function usesOf(fields: Fields, path: string): [string, string][] {
  return Object.entries(fields).flatMap(([name, use]) =>
    typeof use === 'string' ? [[`${path}.${name}`, use] as [string, string]] : usesOf(use, `${path}.${name}`),
  );
}

describe('the inventory', () => {
  it('has each resource type on one list only', () => {
    expect(Object.keys(EMULATED).filter((type) => type in INERT)).toEqual([]);
  });

  it('says why a type is inert', () => {
    expect(Object.entries(INERT).filter(([, reason]) => reason.length < 15)).toEqual([]);
  });

  it('says of each property of an emulated type that it is used, or why it is accepted', () => {
    const uses = Object.entries(EMULATED).flatMap(([type, fields]) => usesOf(fields, type));
    expect(uses.length).toBeGreaterThan(100);
    expect(uses.filter(([, use]) => use !== 'used' && !/^accepted, because .{15,}/.test(use))).toEqual([]);
  });
});
