import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRoutes } from '../../functions/service/all-routes.ts';
import type { World } from './a-world.ts';
import { aWorld } from './a-world.ts';
import type { Fuzz } from './fuzz.ts';
import { aFuzz, inOrder, plannedRun } from './fuzz.ts';

/** Other requests in every run; a failure prints the seed. */
const run = plannedRun({ seed: Date.now() % 1_000_000_000, requests: 100 });
const routes = inOrder(allRoutes);
let world: World;
let fuzz: Fuzz;

beforeAll(async () => {
  world = await aWorld();
  fuzz = await aFuzz(world);
}, 600_000);
afterAll(() => world.end());

describe.each(['open', 'closed'])(`in a quarter that is %s, requests (FUZZ_SEED=${run.seed})`, (state) => {
  beforeAll(async () => {
    if (state === 'closed') await world.closeQuarter();
  }, 600_000);

  it.each(routes)('are answered within the contract of $name', (route) => fuzz.ask(route, run));

  it('that no route takes are refused', () => fuzz.askForNothing(allRoutes, run));

  it('reach every operation', () => expect(fuzz.untouched(allRoutes)).toEqual([]));
});
