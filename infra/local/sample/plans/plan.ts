export type Aspect = 'KUANTITAS' | 'KUALITAS' | 'WAKTU' | 'BIAYA';

export type Perspective = 'PENERIMA_LAYANAN' | 'PROSES_BISNIS' | 'PENGUATAN_INTERNAL' | 'ANGGARAN';

/** A target: one value when `low` equals `high`, a range otherwise. */
export type Target = { low: number; high: number };

export type PlannedIki = {
  text: string;
  aspect: Aspect;
  /** NORMAL: more is better; KHUSUS: less is better. */
  direction: 'NORMAL' | 'KHUSUS';
  unit: string;
  /** How quarters make the year: their sum, the last one, or their mean. */
  aggregation: 'JUMLAH' | 'TERAKHIR' | 'RATA_RATA';
  quarterTargets: [Target, Target, Target, Target];
  yearTarget: Target;
  /** True when the target is the most that can be, as 100 % of something. */
  cannotExceed?: boolean;
  /** From where it looks at the unit: of JPT and heads of units of their own only. */
  perspective?: Perspective;
};

export type PlannedRhk = { text: string; kind: 'UTAMA' | 'TAMBAHAN'; iki: PlannedIki[] };

/** What the holder of a position owes in a year. */
export type PositionPlan = { position: string; rhk: PlannedRhk[] };

/** A quarter as a plan writes it: one value, or the two ends of a range. */
type Quarter = number | readonly [number, number];
type Quarters = readonly [Quarter, Quarter, Quarter, Quarter];
type Targets = PlannedIki['quarterTargets'];

const target = (quarter: Quarter): Target =>
  typeof quarter === 'number' ? { low: quarter, high: quarter } : { low: quarter[0], high: quarter[1] };

// Quantities have four decimals at most.
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const combine = (targets: Targets, ends: (values: number[]) => number): Target => ({
  low: rounded(ends(targets.map(({ low }) => low))),
  high: rounded(ends(targets.map(({ high }) => high))),
});

const total = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);

type Build = (text: string, aspect: Aspect, unit: string, quarters: Quarters) => PlannedIki;

const indicator =
  (aggregation: PlannedIki['aggregation'], year: (targets: Targets) => Target): Build =>
  (text, aspect, unit, [first, second, third, fourth]) => {
    const quarterTargets: Targets = [target(first), target(second), target(third), target(fourth)];
    const yearTarget = year(quarterTargets);
    return { text, aspect, direction: 'NORMAL', unit, aggregation, quarterTargets, yearTarget };
  };

/** An IKI whose quarters add up to the year. */
export const sum: Build = indicator('JUMLAH', (targets) => combine(targets, total));

/** An IKI that stands at the end of the year where its fourth quarter stands. */
export const last: Build = indicator('TERAKHIR', (targets) => ({ ...targets[3] }));

/** An IKI whose year is the mean of its quarters. */
export const mean: Build = indicator('RATA_RATA', (targets) =>
  combine(targets, (values) => total(values) / 4),
);

/** The same target in every quarter. */
export function each(quarter: Quarter): Quarters {
  return [quarter, quarter, quarter, quarter];
}

/** The same IKI, of which less is better. */
export function lower(iki: PlannedIki): PlannedIki {
  return { ...iki, direction: 'KHUSUS' };
}

/** The same IKI, whose target is the most that can be. */
export function most(iki: PlannedIki): PlannedIki {
  return { ...iki, cannotExceed: true };
}

const under =
  (perspective: Perspective) =>
  (iki: PlannedIki): PlannedIki => ({ ...iki, perspective });

/** The same IKI, as those whom the unit serves see it. */
export const served = under('PENERIMA_LAYANAN');

/** The same IKI, as the unit's ways of working show it. */
export const working = under('PROSES_BISNIS');

/** The same IKI, as the unit's own strength shows it. */
export const inner = under('PENGUATAN_INTERNAL');

/** The same IKI, as the unit's budget shows it. */
export const budget = under('ANGGARAN');

/** A main result. */
export function main(text: string, ...iki: PlannedIki[]): PlannedRhk {
  return { text, kind: 'UTAMA', iki };
}

/** An additional result, beside the main role. */
export function extra(text: string, ...iki: PlannedIki[]): PlannedRhk {
  return { text, kind: 'TAMBAHAN', iki };
}

/** The plan of a position. */
export function plan(position: string, ...rhk: PlannedRhk[]): PositionPlan {
  return { position, rhk };
}
