import { describe, expect, it } from 'vitest';
import { aSegment } from '../testing/a-segment.ts';
import { actorPlace, standingSegment } from './place.ts';
import type { Unit } from './unit.ts';

const units = new Map<string, Unit>(
  (
    [
      ['PEMKO', 'PEMERINTAH_KOTA', undefined],
      ['SETDA', 'SEKRETARIAT_DAERAH', 'PEMKO'],
      ['SETDA.ORGANISASI', 'BAGIAN', 'SETDA'],
      ['DINKES', 'DINAS', 'PEMKO'],
    ] as const
  ).map(([code, kind, parent]) => [code, { code, name: code, kind, parent }]),
);

describe('the place of an actor', () => {
  it('is the unit of the definitive segment, with its OPD', () => {
    expect(actorPlace(units, [aSegment()], '2026-05-01')).toEqual({
      unit: 'SETDA.ORGANISASI',
      opd: 'SETDA',
      heads: [],
    });
  });

  it('names the units that are headed, those headed as Plt too', () => {
    const own = aSegment({ head: true });
    const plt = aSegment({ segment: '2', acting: true, head: true, unit: 'DINKES' });
    expect(actorPlace(units, [own, plt], '2026-05-01').heads).toEqual(['DINKES', 'SETDA.ORGANISASI']);
    expect(actorPlace(units, [plt, own], '2026-05-01').unit).toBe('SETDA.ORGANISASI');
  });

  it('follows a transfer on its day', () => {
    const before = aSegment({ head: true, to: '2026-06-30' });
    const after = aSegment({ segment: '2', unit: 'DINKES', from: '2026-07-01' });
    expect(actorPlace(units, [before, after], '2026-06-30').heads).toEqual(['SETDA.ORGANISASI']);
    expect(actorPlace(units, [before, after], '2026-07-01')).toEqual({
      unit: 'DINKES',
      opd: 'DINKES',
      heads: [],
    });
  });

  it('is nowhere for somebody who left, and the root belongs to no OPD', () => {
    expect(actorPlace(units, [aSegment({ to: '2026-03-31' })], '2026-04-01').unit).toBeUndefined();
    expect(actorPlace(units, [aSegment({ unit: 'PEMKO' })], '2026-04-01')).toMatchObject({
      unit: 'PEMKO',
      opd: undefined,
    });
  });
});

describe('the standing segment', () => {
  it('is the last definitive one without an end', () => {
    const first = aSegment({ to: '2026-06-30' });
    const plt = aSegment({ segment: '2', acting: true });
    const third = aSegment({ segment: '10', from: '2026-07-01' });
    expect(standingSegment([third, plt, first])).toBe(third);
    expect(standingSegment([first, plt])).toBeUndefined();
  });
});
