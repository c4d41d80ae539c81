import { describe, expect, it } from 'vitest';
import { aSkp } from '../testing/a-skp.ts';
import type { SkpState, Verb } from './skp.ts';
import {
  agree,
  amend,
  inWordsIn,
  move,
  PARTIES,
  SKP_STATES,
  TRANSITIONS,
  VERBS,
  versionIn,
  whoseTurn,
} from './skp.ts';

/** Written out apart from the table that is tested: verb, who, from, to. */
const LEGAL: readonly [Verb, 'SELF' | 'ASSESSOR', SkpState, SkpState][] = [
  ['save', 'SELF', 'DRAF', 'DRAF'],
  ['save', 'SELF', 'DIKEMBALIKAN', 'DIKEMBALIKAN'],
  ['save', 'SELF', 'PERUBAHAN_DRAF', 'PERUBAHAN_DRAF'],
  ['submit', 'SELF', 'DRAF', 'DIAJUKAN'],
  ['submit', 'SELF', 'DIKEMBALIKAN', 'DIAJUKAN'],
  ['submit', 'SELF', 'PERUBAHAN_DRAF', 'PERUBAHAN_DIAJUKAN'],
  ['withdraw', 'SELF', 'DIAJUKAN', 'DRAF'],
  ['withdraw', 'SELF', 'PERUBAHAN_DIAJUKAN', 'PERUBAHAN_DRAF'],
  ['return', 'ASSESSOR', 'DIAJUKAN', 'DIKEMBALIKAN'],
  ['return', 'ASSESSOR', 'PERUBAHAN_DIAJUKAN', 'PERUBAHAN_DRAF'],
  ['agree', 'ASSESSOR', 'DIAJUKAN', 'DITETAPKAN'],
  ['agree', 'ASSESSOR', 'PERUBAHAN_DIAJUKAN', 'DITETAPKAN'],
  ['amend', 'SELF', 'DITETAPKAN', 'PERUBAHAN_DRAF'],
];

const EVERY = VERBS.flatMap((verb) => SKP_STATES.map((state) => [verb, state] as const));

describe('every verb in every state', () => {
  it.each(EVERY)('%s in %s leads where the law of the house says, or is refused', (verb, state) => {
    const legal = LEGAL.find(([one, , from]) => one === verb && from === state);
    const result = move(aSkp({ state }), verb);
    if (legal !== undefined) {
      expect(result).toEqual({ ok: true, value: legal[3] });
      expect(TRANSITIONS[verb].by).toBe(legal[1]);
      return;
    }
    expect(result).toMatchObject({
      ok: false,
      refusal: { code: 'skp.wrong-state', values: { state, who: PARTIES[whoseTurn(state)] } },
    });
  });

  it('waits for the assessor exactly while something is submitted', () => {
    const waiting = SKP_STATES.filter((state) => whoseTurn(state) === 'ASSESSOR');
    expect(waiting).toEqual(['DIAJUKAN', 'PERUBAHAN_DIAJUKAN']);
  });
});

describe('an amendment', () => {
  const inForce = aSkp({
    state: 'DITETAPKAN',
    agreed: 1,
    working: 0,
    v: 4,
    plans: { '2026': 1, '2026-Q1': 1 },
  });

  it('writes the next version and leaves the agreed one in force', () => {
    expect(amend(inForce, 'JPT')).toMatchObject({
      value: { agreed: 1, working: 2, v: 5, saved: 5, form: 'JPT' },
    });
  });

  it('ends the numbers that it drops, for good', () => {
    const skp = aSkp({ state: 'PERUBAHAN_DIAJUKAN', agreed: 1, working: 2, retired: [9] });
    const agreement = { open: ['2026'], kept: [], before: [1, 2, 3], after: [2, 4], inWords: [] };
    expect(agree(skp, agreement)).toMatchObject({ value: { retired: [1, 3, 9], agreed: 2, working: 0 } });
  });

  it('leaves a period that opened with the plan of its year on that one', () => {
    const older = aSkp({ state: 'PERUBAHAN_DIAJUKAN', agreed: 2, working: 3, plans: { '2026': 1 } });
    const agreement = { open: ['2026'], kept: ['2026-Q3'], before: [1], after: [1], inWords: [] };
    expect(agree(older, agreement)).toMatchObject({ value: { plans: { '2026': 3, '2026-Q3': 1 } } });
  });

  it('leaves periods that it does not reach with the version that they had', () => {
    const skp = { ...inForce, state: 'PERUBAHAN_DIAJUKAN' as const, working: 2 };
    const result = agree(skp, {
      open: ['2026', '2026-Q3'],
      kept: ['2026-Q1', '2026-Q2'],
      before: [1],
      after: [1],
      inWords: [],
    });
    if (!result.ok) throw new Error(result.refusal.code);
    const periods = ['2026', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
    expect(periods.map((period) => versionIn(result.value, period))).toEqual([2, 1, 1, 2, 2]);
  });
});

describe('what is in words', () => {
  it('is known of every agreed version, and by the period that works with it', () => {
    const first = agree(aSkp({ state: 'DIAJUKAN' }), {
      open: ['2026', '2026-Q1'],
      kept: [],
      before: [],
      after: [1, 2],
      inWords: [2],
    });
    if (!first.ok) throw new Error(first.refusal.code);
    const amended = { ...first.value, state: 'PERUBAHAN_DIAJUKAN' as const, working: 2 };
    const second = agree(amended, {
      open: ['2026'],
      kept: ['2026-Q1'],
      before: [1, 2],
      after: [1, 3, 4],
      inWords: [3, 4],
    });
    if (!second.ok) throw new Error(second.refusal.code);
    expect(['2026', '2026-Q1', '2026-Q2'].map((it) => inWordsIn(second.value, it))).toEqual([
      [3, 4],
      [2],
      [3, 4],
    ]);
  });

  it('of a plan without any leaves nothing behind', () => {
    const agreed = agree(aSkp({ state: 'DIAJUKAN' }), {
      open: ['2026'],
      kept: [],
      before: [],
      after: [1],
      inWords: [],
    });
    expect(agreed).toMatchObject({ value: { inWords: {} } });
  });
});

describe('the first agreement', () => {
  it('gives no plan to periods that it does not reach', () => {
    const result = agree(aSkp({ state: 'DIAJUKAN' }), {
      open: ['2026'],
      kept: ['2026-Q1'],
      before: [],
      after: [1],
      inWords: [],
    });
    expect(result).toMatchObject({ value: { plans: { '2026': 1 }, agreed: 1, retired: [] } });
  });
});
