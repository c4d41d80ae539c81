import type { Citation } from '../kernel/citation.ts';
import { cite } from './cite.ts';
import { QUANTITY_SCALE } from './quantity.ts';
import { rule } from './rule.ts';
import type { Predikat, ValueWeights } from './sets.ts';
import { HIGHEST_VALUE } from './value-limits.ts';
import { demandWhole } from './whole.ts';

/** Lowest value of each predikat, best first, where the article was read. */
export const VALUE_BANDS: readonly { predikat: Predikat; from: number; basis: Citation }[] = [
  { predikat: 'SANGAT_BAIK', from: 110, basis: cite('PP-30-2019', { pasal: '41', ayat: '5' }, 'V') },
  { predikat: 'BAIK', from: 90, basis: cite('PP-30-2019', { pasal: '41', ayat: '5' }, 'V') },
  { predikat: 'BUTUH_PERBAIKAN', from: 70, basis: cite('PP-30-2019', { pasal: '41', ayat: '5' }, 'V') },
];

const PERCENT: Readonly<Record<ValueWeights, { skp: number; behaviour: number }>> = {
  '70/30': { skp: 70, behaviour: 30 },
  '60/40': { skp: 60, behaviour: 40 },
};

type PerformanceValue = {
  weights: ValueWeights;
  /** Values of SKP and of behaviour, 0 to 120, as quantities (ten-thousandths). */
  skpValue: number;
  behaviourValue: number;
  /** A new idea or way of working that benefits the organisation or the state. */
  newIdea: boolean;
  /** Policy: the value in whole points from which a low one is Kurang. */
  poorFrom: number;
};

/**
 * Nilai kinerja (PP 30/2019 Pasal 41): SKP and behaviour, weighted, in hundredths, rounded half up once; its predikat is that of the
 * unrounded value. Without a new idea the best is Baik. Cukup is called `BUTUH_PERBAIKAN`. An overlay, never a rating by itself.
 */
export const performanceValueRule = rule({
  id: 'performance-value',
  basis: [
    cite('PP-30-2019', { pasal: '41', ayat: '2' }, 'V'),
    cite('PP-30-2019', { pasal: '41', ayat: '3' }, 'V'),
    cite('PP-30-2019', { pasal: '41', ayat: '4' }, 'V'),
    cite('PP-30-2019', { pasal: '41', ayat: '5' }, 'V'),
    cite('PP-30-2019', { pasal: '41', ayat: '5' }, 'M', 'A-044'),
    cite('PP-30-2019', { pasal: '41' }, 'U', 'A-045'),
    cite('PP-30-2019', { pasal: '41' }, 'D', 'A-012'),
  ],
  decide: (it: PerformanceValue, note): { value: number; predikat: Predikat } => {
    demandWhole('value of the SKP', it.skpValue, 0, HIGHEST_VALUE * QUANTITY_SCALE);
    demandWhole('value of behaviour', it.behaviourValue, 0, HIGHEST_VALUE * QUANTITY_SCALE);
    const { skp, behaviour } = PERCENT[it.weights];
    const exact = skp * it.skpValue + behaviour * it.behaviourValue;
    const reaches = (points: number): boolean => exact >= points * 100 * QUANTITY_SCALE;
    const value = Math.floor((exact + QUANTITY_SCALE / 2) / QUANTITY_SCALE);
    note('WEIGHTED', { skp, behaviour, value });
    const band = VALUE_BANDS.find(({ from }) => reaches(from));
    if (band === undefined) {
      const predikat = reaches(it.poorFrom) ? 'KURANG' : 'SANGAT_KURANG';
      note('BELOW', { from: it.poorFrom, predikat });
      return { value, predikat };
    }
    note('FROM', { from: band.from, predikat: band.predikat });
    if (band.predikat !== 'SANGAT_BAIK' || it.newIdea) return { value, predikat: band.predikat };
    note('NO_NEW_IDEA', { predikat: 'BAIK' });
    return { value, predikat: 'BAIK' };
  },
});
