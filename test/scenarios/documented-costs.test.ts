import { describe, expect, it } from 'vitest';
import { allRoutes } from '../../functions/service/all-routes.ts';
import { missed } from '../bench/measure.ts';
import { requestMeasures } from '../bench/requests.ts';
import { undocumentedCosts } from './documented-costs.ts';
import { costsOfEveryRequest } from './every-request.ts';

describe('every request costs what docs/access-patterns.md says, and keeps to its kind', () => {
  it('over a whole quarter of one employee', { timeout: 180_000 }, async () => {
    const served = await costsOfEveryRequest();
    expect(undocumentedCosts(served)).toEqual([]);
    expect(missed(requestMeasures(served))).toEqual([]);
    const asked = new Set(served.filter((it) => it.code === 'ok').map((it) => it.route));
    expect(allRoutes.map((it) => it.name).filter((name) => !asked.has(name))).toEqual(['resumePeriod']);
  });

  it('and another cost would be told', () => {
    const dear = { route: 'getPeriod', code: 'ok', cost: '9 / 1 / 0' };
    expect(undocumentedCosts([dear])).toEqual(['GET /v1/periods/{period}: 9 / 1 / 0, documented 1 / 1 / 0']);
  });
});
