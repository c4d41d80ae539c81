import { newTable } from '../engine/new-table.ts';
import budgets from './budgets.json' with { type: 'json' };
import type { Bench } from './measure.ts';
import { asserted } from './measure.ts';
import { costOfOpening } from './opening-cost.ts';

const PEOPLE = 1_000;

/** Opening a quarter by the steps of its workflow, for people who all have a plan. */
export const opening: Bench = {
  name: 'opening',
  run: async ({ engine, tell }) => {
    tell('opening a quarter of 1,000 people');
    const spent = await costOfOpening(await newTable(await engine()), PEOPLE);
    const { readUnitsPerVector, writeUnitsPerVector } = budgets.opening;
    return [
      asserted(
        'opening a quarter: read units per vector',
        spent.readUnits / PEOPLE,
        readUnitsPerVector,
        'read units',
      ),
      asserted(
        'opening a quarter: write units per vector',
        spent.writeUnits / PEOPLE,
        writeUnitsPerVector,
        'write units',
      ),
    ];
  },
};
