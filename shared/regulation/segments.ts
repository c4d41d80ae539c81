import type { CalendarDate } from '../kernel/dates.ts';
import { cite } from './cite.ts';
import { PREDIKAT_MATRIX } from './predikat.ts';
import type { Note } from './rule.ts';
import { rule } from './rule.ts';
import { segmentLength } from './segment-length.ts';
import type { Predikat, Rating, SegmentUnit } from './sets.ts';
import { RATINGS } from './sets.ts';

/** A position held from one day to another, both included (`to` `null`: still), with its ratings as used. */
export type RatedSegment = {
  segment: string;
  from: CalendarDate;
  to: CalendarDate | null;
  /** Held as Plt, beside another. */
  acting: boolean;
  workResult: Rating | null;
  workBehaviour: Rating | null;
};

export type SegmentsInput = {
  period: { from: CalendarDate; to: CalendarDate };
  /** Policy: whether days count, or the months on whose first day a position was held. */
  segmentsBy: SegmentUnit;
  segments: readonly RatedSegment[];
};

/** `orBetter` where the mean lies exactly between two ratings. */
export type ProposedRating = { rating: Rating; orBetter: Rating | null };

export type SegmentsProposal = {
  /** `null` where no segment that counts is rated. The last assessor decides. */
  proposal: { workResult: ProposedRating; workBehaviour: ProposedRating; predikat: Predikat } | null;
  /** Of the segments within the period, in time: what stands beside the proposal. `counted`: whether it is part of it. */
  segments: { segment: string; length: number; predikat: Predikat | null; counted: boolean }[];
  /** Whose assessor decides: held on the last day of the period, the definitive one before a Plt; otherwise the last to end. */
  decidedIn: string | null;
  /** Behaviour was below expectation in a segment that counts. */
  misconduct: boolean;
};

const POINTS: Readonly<Record<Rating, number>> = { DI_ATAS: 3, SESUAI: 2, DI_BAWAH: 1 };

/**
 * Segments of one person in a period → the ratings that the system proposes for the whole: the mean of each rating by the length of the
 * segments, a half to the lower, and the predikat that the matrix gives for them. Definitive positions count; those held as Plt only
 * where there is no other. What was not rated is told and does not count. Throws `RangeError` on what are no dates, and on a segment
 * that is twice.
 */
export const segmentsRule = rule({
  id: 'segments-pro-rata',
  basis: [cite('PERMENPANRB-6-2022', {}, 'U', 'A-097'), cite('PERMENPANRB-6-2022', {}, 'V')],
  decide: (it: SegmentsInput, note): SegmentsProposal => {
    const within = segmentsWithin(it);
    const definitive = within.filter(({ acting }) => !acting);
    const counting = definitive.length > 0 ? definitive : within;
    const rated = counting.flatMap(({ length, workResult, workBehaviour }) =>
      length === 0 || workResult === null || workBehaviour === null
        ? []
        : [{ length, workResult, workBehaviour }],
    );
    const segments = within.map((one) => shown(one, counting));
    for (const one of segments) noteSegment(one, it.segmentsBy, note);
    const decidedIn = lastOf(within, it.period.to)?.segment ?? null;
    const misconduct = rated.some(({ workBehaviour }) => workBehaviour === 'DI_BAWAH');
    if (rated.length === 0) {
      note('NOTHING_RATED', null);
      return { proposal: null, segments, decidedIn, misconduct };
    }
    const workResult = meanRating(rated.map(({ length, workResult: rating }) => ({ length, rating })));
    const workBehaviour = meanRating(rated.map(({ length, workBehaviour: rating }) => ({ length, rating })));
    const predikat = PREDIKAT_MATRIX[workResult.rating][workBehaviour.rating];
    note('PROPOSED', { workResult: workResult.rating, workBehaviour: workBehaviour.rating, predikat });
    for (const { rating, orBetter } of [workResult, workBehaviour])
      if (orBetter !== null) note('EXACTLY_HALF', { lower: rating, better: orBetter });
    if (misconduct) note('MISCONDUCT_IN_A_SEGMENT', null);
    note('DECIDED_IN', decidedIn);
    return { proposal: { workResult, workBehaviour, predikat }, segments, decidedIn, misconduct };
  },
});

type Within = RatedSegment & { length: number };

/** The segments that touch the period, in time and then by name, with their lengths in it. */
function segmentsWithin({ period, segmentsBy, segments }: SegmentsInput): Within[] {
  const names = new Set(segments.map(({ segment }) => segment));
  if (names.size !== segments.length) throw new RangeError('a segment is given twice');
  return segments
    .map((one) => ({ ...one, length: segmentLength(one, period, segmentsBy) }))
    .filter(({ from, to }) => from <= period.to && (to === null || to >= period.from))
    .toSorted((a, b) => compareText(a.from, b.from) || compareText(a.segment, b.segment));
}

function shown(one: Within, counting: readonly Within[]): SegmentsProposal['segments'][number] {
  const { segment, length, workResult, workBehaviour } = one;
  const rated = workResult !== null && workBehaviour !== null;
  const predikat = rated ? PREDIKAT_MATRIX[workResult][workBehaviour] : null;
  return { segment, length, predikat, counted: rated && length > 0 && counting.includes(one) };
}

function noteSegment(one: SegmentsProposal['segments'][number], by: SegmentUnit, note: Note): void {
  const { segment, length, predikat } = one;
  if (one.counted) note('SEGMENT', { segment, length, by, predikat });
  else if (predikat === null) note('SEGMENT_NOT_RATED', { segment, length, by });
  else note('SEGMENT_BESIDE', { segment, length, by, predikat });
}

function meanRating(rated: readonly { length: number; rating: Rating }[]): ProposedRating {
  const length = rated.reduce((sum, it) => sum + it.length, 0);
  const points = rated.reduce((sum, it) => sum + it.length * POINTS[it.rating], 0);
  const nearest = Math.ceil((2 * points - length) / (2 * length));
  const half = 2 * points === (2 * nearest + 1) * length;
  return { rating: withPoints(nearest), orBetter: half ? withPoints(nearest + 1) : null };
}

function withPoints(points: number): Rating {
  const rating = RATINGS.find((it) => POINTS[it] === points);
  if (rating === undefined) throw new RangeError(`no rating has ${points} points`);
  return rating;
}

/** Who was there last, then the definitive one, then who came later. */
function lastOf(within: readonly Within[], lastDay: CalendarDate): Within | undefined {
  const end = ({ to }: Within): CalendarDate => (to === null || to > lastDay ? lastDay : to);
  return within
    .toSorted(
      (a, b) =>
        compareText(end(b), end(a)) ||
        Number(a.acting) - Number(b.acting) ||
        compareText(b.from, a.from) ||
        compareText(b.segment, a.segment),
    )
    .at(0);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
