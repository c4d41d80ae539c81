import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/dates.ts';
import { segmentLength } from './segment-length.ts';
import type { RatedSegment } from './segments.ts';
import { segmentsRule } from './segments.ts';
import type { Rating, SegmentUnit } from './sets.ts';
import { RATINGS, SEGMENT_UNITS } from './sets.ts';

const period = { from: '2026-01-01', to: '2026-12-31' };
const one = (over: Partial<RatedSegment>): RatedSegment => ({
  segment: '1',
  from: '2025-03-01',
  to: null,
  acting: false,
  workResult: 'SESUAI',
  workBehaviour: 'SESUAI',
  ...over,
});
const combine = (segments: RatedSegment[], segmentsBy: SegmentUnit = 'HARI') =>
  segmentsRule({ period, segmentsBy, segments }).outcome;
/** Two positions after each other, the second from `from` on. */
const transfer = (
  from: string,
  first: Partial<RatedSegment>,
  second: Partial<RatedSegment>,
): RatedSegment[] => [one({ to: addDays(from, -1), ...first }), one({ segment: '2', from, ...second })];

describe('the length of a segment', () => {
  it.each([
    ['2026-01-01', '2026-12-31', 365, 12],
    ['2026-01-02', '2026-01-31', 30, 0],
    ['2026-02-01', '2026-02-28', 28, 1],
    ['2026-01-31', '2026-02-01', 2, 1],
    ['2025-06-01', '2026-01-01', 1, 1],
    ['2026-12-31', null, 1, 0],
    ['2027-01-01', null, 0, 0],
    ['2025-01-01', '2025-12-31', 0, 0],
  ])('from %s to %s is %i days, %i months', (from, to, days, months) => {
    expect(SEGMENT_UNITS.map((by) => segmentLength({ from, to }, period, by))).toEqual([days, months]);
  });

  it('adds up to that of the period, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 364 }), fc.constantFrom(...SEGMENT_UNITS), (days, by) => {
        const cut = addDays(period.from, days);
        const parts = [
          { from: period.from, to: addDays(cut, -1) },
          { from: cut, to: null },
        ].map((held) => segmentLength(held, period, by));
        expect((parts[0] ?? 0) + (parts[1] ?? 0)).toBe(by === 'HARI' ? 365 : 12);
      }),
    );
  });
});

describe('segments of a period', () => {
  it('are combined by their days, each rating by itself, and the matrix gives the predikat', () => {
    const first = { workResult: 'DI_ATAS', workBehaviour: 'SESUAI' } as const;
    const second = { workResult: 'SESUAI', workBehaviour: 'DI_ATAS' } as const;
    // 1 July: 181 and 184 days.
    expect(combine(transfer('2026-07-01', first, second)).proposal).toEqual({
      workResult: { rating: 'SESUAI', orBetter: null },
      workBehaviour: { rating: 'DI_ATAS', orBetter: null },
      predikat: 'BAIK',
    });
    expect(combine(transfer('2026-07-03', first, second)).proposal).toMatchObject({
      workResult: { rating: 'DI_ATAS' },
      workBehaviour: { rating: 'SESUAI' },
    });
  });

  it('are between two ratings at exactly one half, and the lower is proposed', () => {
    const halves = transfer('2026-07-01', { workResult: 'DI_ATAS' }, { workResult: 'SESUAI' });
    expect(combine(halves, 'BULAN').proposal?.workResult).toEqual({ rating: 'SESUAI', orBetter: 'DI_ATAS' });
  });

  it('stand beside the proposal, in time, with the one whose assessor decides', () => {
    const found = combine(transfer('2026-11-01', { workResult: 'DI_BAWAH' }, {}).toReversed());
    expect(found.segments).toEqual([
      { segment: '1', length: 304, predikat: 'BUTUH_PERBAIKAN', counted: true },
      { segment: '2', length: 61, predikat: 'BAIK', counted: true },
    ]);
    expect(found.decidedIn).toBe('2');
  });

  it('that are not rated are told, and do not count', () => {
    const found = combine(transfer('2026-02-01', { workResult: 'DI_ATAS' }, { workBehaviour: null }));
    expect(found.proposal?.workResult.rating).toBe('DI_ATAS');
    expect(found.segments[1]).toEqual({ segment: '2', length: 334, predikat: null, counted: false });
    expect(combine([one({ workResult: null })])).toMatchObject({ proposal: null, decidedIn: '1' });
    expect(combine([])).toEqual({ proposal: null, segments: [], decidedIn: null, misconduct: false });
  });

  it('held as Plt stand beside a definitive one, and count where there is no other', () => {
    const acting = one({ segment: '7', acting: true, workResult: 'DI_BAWAH', from: '2026-06-01' });
    const both = combine([acting, one({})]);
    expect(both).toMatchObject({ proposal: { predikat: 'BAIK' }, decidedIn: '1' });
    expect(both.segments.map(({ counted }) => counted)).toEqual([true, false]);
    expect(combine([acting])).toMatchObject({ proposal: { predikat: 'BUTUH_PERBAIKAN' }, decidedIn: '7' });
  });

  it('outside the period are none of it', () => {
    const gone = one({ segment: '9', from: '2024-01-01', to: '2025-12-31' });
    expect(combine([gone, one({})]).segments.map(({ segment }) => segment)).toEqual(['1']);
    expect(combine([gone]).decidedIn).toBe(null);
  });

  it('by months can have no length: then nothing is proposed', () => {
    expect(combine([one({ from: '2026-12-02' })], 'BULAN').proposal).toBe(null);
  });

  it.each([
    ['DI_BAWAH', true],
    ['SESUAI', false],
  ] as const)('with behaviour %s ask the assessor to look again: %s', (workBehaviour, misconduct) => {
    expect(combine(transfer('2026-12-01', { workBehaviour }, {})).misconduct).toBe(misconduct);
  });

  it('are combined alike in any order, between the lowest and the highest, and never worse for a better rating', () => {
    const rating = fc.constantFrom(...RATINGS);
    const rank = (it: Rating | undefined): number => RATINGS.indexOf(it ?? 'DI_BAWAH');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 363 }),
        fc.tuple(rating, rating, rating, rating),
        fc.constantFrom(...SEGMENT_UNITS),
        (day, [a, b, c, d], by) => {
          const cut = addDays(period.from, day);
          const of = (first: Rating) =>
            transfer(cut, { workResult: first, workBehaviour: b }, { workResult: c, workBehaviour: d });
          const found = combine(of(a), by);
          expect(combine(of(a).toReversed(), by)).toEqual(found);
          const proposed = rank(found.proposal?.workResult.rating);
          expect(proposed).toBeLessThanOrEqual(Math.max(rank(a), rank(c)));
          expect(proposed).toBeGreaterThanOrEqual(Math.min(rank(a), rank(c)));
          const better = RATINGS[Math.max(0, rank(a) - 1)] ?? a;
          expect(rank(combine(of(better), by).proposal?.workResult.rating)).toBeLessThanOrEqual(proposed);
        },
      ),
    );
  });

  it.each([
    ['a segment twice', [one({}), one({})]],
    ['a day that there is not', [one({ from: '2026-02-30' })]],
    ['an end before its beginning', [one({ from: '2026-02-02', to: '2026-02-01' })]],
  ])('refuse %s', (_, segments) => expect(() => combine(segments)).toThrow(RangeError));
});
