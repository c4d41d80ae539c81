import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBucket } from '../engine/a-bucket.ts';
import { aTable } from '../engine/a-table.ts';
import budgets from './budgets.json' with { type: 'json' };
import { dollarsPer1000 } from './close.ts';
import { costOfClose } from './close-cost.ts';
import { growthOf } from './measure.ts';

const { readUnitsPerVector, writeUnitsPerVector, sdkCallsPerVector, growth } = budgets.close;
let files: Awaited<ReturnType<typeof aBucket>>;

beforeAll(async () => {
  files = await aBucket();
});
afterAll(() => files.close());

describe('the close of 5,000 people', () => {
  it(
    'stays within its budget, and its counts grow no faster than the people',
    { timeout: 240_000 },
    async () => {
      const { close: small } = await costOfClose(await aTable(), files, 500);
      const { close: large } = await costOfClose(await aTable(), files, 5_000);
      expect(large.readUnits / 5_000).toBeLessThanOrEqual(readUnitsPerVector);
      expect(large.writeUnits / 5_000).toBeLessThanOrEqual(writeUnitsPerVector);
      expect(large.sdkCalls / 5_000).toBeLessThanOrEqual(sdkCallsPerVector);
      expect(dollarsPer1000(large, 5_000)).toBeLessThanOrEqual(budgets.close.dollarsPer1000);
      for (const unit of ['readUnits', 'writeUnits', 'sdkCalls'] as const) {
        const exponent = growthOf({ size: 500, value: small[unit] }, { size: 5_000, value: large[unit] });
        expect(exponent).toBeLessThanOrEqual(growth);
      }
      console.info(`close of 5,000: ${JSON.stringify(large)}; of 500: ${JSON.stringify(small)}`);
    },
  );
});
