import { describe, expect, it } from 'vitest';
import { aTable } from '../engine/a-table.ts';
import budgets from './budgets.json' with { type: 'json' };
import { costOfOpening } from './opening-cost.ts';

describe('opening a quarter for 500 people with plans', () => {
  it('stays within its budget', { timeout: 120_000 }, async () => {
    const spent = await costOfOpening(await aTable(), 500);
    expect(spent.readUnits / 500).toBeLessThanOrEqual(budgets.opening.readUnitsPerVector);
    expect(spent.writeUnits / 500).toBeLessThanOrEqual(budgets.opening.writeUnitsPerVector);
  });
});
