import type { Citation } from '../kernel/citation.ts';
import { cite } from './cite.ts';
import type { IkiCategory } from './sets.ts';

/**
 * A stretch of achievement n/d (1 is 100 %) up to a bound, its category, and the straight line that gives the value there, in
 * hundredths: (slope·n + shift·d) / (per·d). Integers only, so that the line can be followed exactly.
 */
export type Band = {
  category: IkiCategory;
  upTo: { n: number; d: number; included: boolean };
  line: { slope: number; shift: number; per: number };
  basis: Citation;
};

const flat = (hundredths: number): Band['line'] => ({ slope: 0, shift: hundredths, per: 1 });
const tenBelow = { slope: 10_000, shift: -1_000, per: 1 };
const formula = (confidence: 'M' | 'D', assumption: 'A-006' | 'A-007' | 'A-008'): Citation =>
  cite('PERMENPANRB-8-2021', {}, confidence, assumption);
const verified = cite('PERMENPANRB-8-2021', {}, 'V');

/** All stretches but the last, lowest first. */
export const BANDS: readonly Band[] = [
  {
    category: 'SANGAT_KURANG',
    upTo: { n: 3, d: 5, included: false },
    line: { slope: 490_000, shift: 0, per: 59 },
    basis: formula('M', 'A-008'),
  },
  {
    category: 'KURANG',
    upTo: { n: 4, d: 5, included: false },
    line: tenBelow,
    basis: formula('M', 'A-008'),
  },
  { category: 'CUKUP', upTo: { n: 1, d: 1, included: false }, line: tenBelow, basis: formula('D', 'A-006') },
  { category: 'BAIK', upTo: { n: 1, d: 1, included: true }, line: flat(10_900), basis: verified },
  {
    category: 'SANGAT_BAIK',
    upTo: { n: 1_001, d: 1_000, included: true },
    line: flat(10_900),
    basis: formula('D', 'A-007'),
  },
  {
    category: 'SANGAT_BAIK',
    upTo: { n: 11, d: 10, included: true },
    line: { slope: 100_000, shift: -2_000, per: 9 },
    basis: formula('M', 'A-008'),
  },
];

/** Beyond the last bound; and exactly 100 % of a target that cannot be exceeded. */
export const TOP: Pick<Band, 'category' | 'line' | 'basis'> = {
  category: 'SANGAT_BAIK',
  line: flat(12_000),
  basis: verified,
};
