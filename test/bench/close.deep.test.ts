import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBucket } from '../engine/a-bucket.ts';
import { aTable } from '../engine/a-table.ts';
import budgets from './budgets.json' with { type: 'json' };
import { dollarsPer1000 } from './close.ts';
import { costOfClose } from './close-cost.ts';
import { growthOf } from './measure.ts';

const {
  readUnitsPerVector,
  writeUnitsPerVectorOfMany,
  sdkCallsPerVector,
  growth,
  dollarsPer1000: dollars,
} = budgets.close;
let files: Awaited<ReturnType<typeof aBucket>>;

beforeAll(async () => {
  files = await aBucket();
});
afterAll(() => files.close());

describe('the close of 50,000 people', () => {
  it('costs a write unit a person and little more, and grows no faster than from 5,000', async () => {
    const { close: small } = await costOfClose(await aTable(), files, 5_000);
    const { close: large } = await costOfClose(await aTable(), files, 50_000);
    expect(large.readUnits / 50_000).toBeLessThanOrEqual(readUnitsPerVector);
    expect(large.writeUnits / 50_000).toBeLessThanOrEqual(writeUnitsPerVectorOfMany);
    expect(large.sdkCalls / 50_000).toBeLessThanOrEqual(sdkCallsPerVector);
    expect(dollarsPer1000(large, 50_000)).toBeLessThanOrEqual(dollars);
    for (const unit of ['readUnits', 'writeUnits', 'sdkCalls'] as const) {
      const exponent = growthOf({ size: 5_000, value: small[unit] }, { size: 50_000, value: large[unit] });
      expect(exponent).toBeLessThanOrEqual(growth);
    }
    console.info(`close of 50,000: ${JSON.stringify(large)}; of 5,000: ${JSON.stringify(small)}`);
  });
});
