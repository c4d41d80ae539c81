import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRoutes } from '../../functions/service/all-routes.ts';
import type { World } from './a-world.ts';
import { aWorld } from './a-world.ts';
import type { Fuzz } from './fuzz.ts';
import { aFuzz, inOrder, plannedRun } from './fuzz.ts';

/** The same requests in every run: whether they are answered well depends on the change alone. */
const run = plannedRun({ seed: 2026, requests: 14 });
const routes = inOrder(allRoutes);
let world: World;
let fuzz: Fuzz;

beforeAll(async () => {
  world = await aWorld();
  fuzz = await aFuzz(world);
});
afterAll(() => world.end());

describe(`requests made from the description of the API (FUZZ_SEED=${run.seed})`, () => {
  it('are of every operation', () => {
    expect(fuzz.described().toSorted()).toEqual(allRoutes.map((it) => it.name).toSorted());
  });

  it.each(routes)('are answered within the contract of $name', (route) => fuzz.ask(route, run));

  it('and that no route takes are refused', () =>
    fuzz.askForNothing(allRoutes, { ...run, requests: run.requests * 4 }));

  it.skipIf(run.requests < 14)('reach every operation: none refuses all of them at the door', () => {
    expect(fuzz.untouched(allRoutes)).toEqual([]);
  });
});
