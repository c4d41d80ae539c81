import type { Meter } from '../../shared/platform/table/meter.ts';
import { aBucket } from '../engine/a-bucket.ts';
import { newTable } from '../engine/new-table.ts';
import budgets from './budgets.json' with { type: 'json' };
import { costOfClose } from './close-cost.ts';
import type { Bench, Measure } from './measure.ts';
import { asserted, growthOf, reported } from './measure.ts';

const SMALL = 500;
const LARGE = 5_000;
const RERATED = 25;
const UNITS = ['readUnits', 'writeUnits', 'sdkCalls'] as const;
const WORDS = { readUnits: 'read units', writeUnits: 'write units', sdkCalls: 'SDK calls' } as const;
const GOALS = {
  readUnits: budgets.close.readUnitsPerVector,
  writeUnits: budgets.close.writeUnitsPerVector,
  sdkCalls: budgets.close.sdkCallsPerVector,
} as const;

/** Dollars of a million units on demand in us-east-1, by which designs are compared. */
const DOLLARS = { readUnits: 0.125, writeUnits: 0.625 };

/** What the units of a close cost per 1,000 people, by the prices of us-east-1. */
export function dollarsPer1000(spent: Meter, people: number): number {
  const million = spent.readUnits * DOLLARS.readUnits + spent.writeUnits * DOLLARS.writeUnits;
  return (million / 1e6) * (1_000 / people);
}

function countsOf(small: Meter, large: Meter): Measure[] {
  return UNITS.flatMap((unit) => [
    reported(`close of 500: ${WORDS[unit]} per vector`, small[unit] / SMALL, GOALS[unit], WORDS[unit]),
    asserted(`close of 5,000: ${WORDS[unit]} per vector`, large[unit] / LARGE, GOALS[unit], WORDS[unit]),
    asserted(
      `close: growth of ${WORDS[unit]}, 500 to 5,000`,
      growthOf({ size: SMALL, value: small[unit] }, { size: LARGE, value: large[unit] }),
      budgets.close.growth,
      'exponent',
    ),
  ]);
}

/** The close by its steps: units and calls, how they grow, what they cost, and the reading again after re-ratings. */
export const close: Bench = {
  name: 'close',
  run: async ({ engine, tell }) => {
    const endpoint = await engine();
    const files = await aBucket();
    try {
      tell('closing 500 people');
      const small = await costOfClose(await newTable(endpoint), files, SMALL);
      tell('closing 5,000 people, 25 of them re-rated');
      const large = await costOfClose(await newTable(endpoint), files, LARGE, RERATED);
      const rechecked = large.recheck.readUnits / large.recheckedVectors;
      return [
        ...countsOf(small.close, large.close),
        asserted(
          'close of 5,000: model cost of its units per 1,000 employees',
          dollarsPer1000(large.close, LARGE),
          budgets.close.dollarsPer1000,
          'dollars',
        ),
        reported(
          'recheck: read units per vector read again',
          rechecked,
          budgets.close.readUnitsPerVector,
          'read units',
        ),
      ];
    } finally {
      await files.close();
    }
  },
};
