import { cite } from './cite.ts';
import { rule } from './rule.ts';
import type { EmployeeKind } from './sets.ts';
import { demandWhole } from './whole.ts';

/** Policy: JP (lesson hours) that a PNS has at least in a year, and a PPPK at most in a year of the contract. */
export type DevelopmentBounds = { leastOfPns: number; mostOfPppk: number };

/** The bounds of a kind of employee (`null`: none), and by how many JP they are missed or exceeded. */
export type DevelopmentHours = {
  least: number | null;
  most: number | null;
  short: number;
  over: number;
  kept: boolean;
};

/** More lesson hours than a year has. */
export const MOST_HOURS = 10_000;

/**
 * Lesson hours (JP) of competence development in a year, whole ones, against what the kind of employee is to have. Kinds without a rule
 * that was found are free. Throws on hours that are no whole number from 0 to {@link MOST_HOURS}.
 */
export const developmentHoursRule = rule({
  id: 'development-hours',
  basis: [
    cite('PP-11-2017', { pasal: '203' }, 'M', 'A-081'),
    cite('PERATURAN-LAN-15-2020', {}, 'M', 'A-081'),
  ],
  decide: (
    { kind, hours, bounds }: { kind: EmployeeKind; hours: number; bounds: DevelopmentBounds },
    note,
  ): DevelopmentHours => {
    demandWhole('lesson hours', hours, 0, MOST_HOURS);
    const least = kind === 'PNS' ? bounds.leastOfPns : null;
    const most = kind === 'PPPK' ? bounds.mostOfPppk : null;
    const short = least === null ? 0 : Math.max(0, least - hours);
    const over = most === null ? 0 : Math.max(0, hours - most);
    if (least !== null) note('AT_LEAST', { hours, least, short });
    if (most !== null) note('AT_MOST', { hours, most, over });
    if (least === null && most === null) note('NO_BOUND', { kind, hours });
    return { least, most, short, over, kept: short + over === 0 };
  },
});
