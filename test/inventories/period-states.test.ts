import { describe, expect, it } from 'vitest';
import type { Period, PeriodState } from '../../functions/periods/domain/period.ts';
import { move, PERIOD_STATES } from '../../functions/periods/domain/period.ts';

/** The one order of states. Written here again, so that a change of it is noticed. */
const ORDER = [
  'PLANNED',
  'OPENING',
  'OPEN',
  'SEALING',
  'CALIBRATING',
  'FINALISING',
  'CLOSED',
  'DELIVERED',
  'FINAL',
] as const satisfies readonly PeriodState[];

const DEADLINE = '2026-12-20T17:00:00.000Z';

function aPeriod(state: PeriodState): Period {
  return {
    agency: 'a',
    id: '2026-Q4',
    kind: 'TRIWULANAN',
    state,
    from: '2026-10-01',
    to: '2026-12-31',
    calendar: { realisationDeadline: DEADLINE, ratingDeadline: DEADLINE, version: 1 },
    policy: {},
    rules: 'permenpanrb-6-2022@1',
    scorer: 'simple-mean-1',
    shards: 16,
    zone: 'Asia/Jakarta',
    attempts: {},
    recaps: true,
    version: 1,
  };
}

describe('a period', () => {
  it('has the states of the protocol', () => expect(PERIOD_STATES).toEqual(ORDER));

  it('moves one state forward from every state, and nowhere else', () => {
    const moves = ORDER.flatMap((state) =>
      ORDER.slice(1)
        .filter((next) => move(aPeriod(state), next, DEADLINE).ok)
        .map((next) => `${state} → ${next}`),
    );
    expect(moves).toEqual(ORDER.slice(1).map((next, at) => `${ORDER[at]} → ${next}`));
  });

  it('says in a refusal which state it has and which it would need', () => {
    expect(move(aPeriod('OPEN'), 'CLOSED', DEADLINE)).toMatchObject({
      refusal: { code: 'period.wrong-state', values: { state: 'OPEN', allowed: 'FINALISING' } },
    });
  });
});
