import { allRoutes } from '../../functions/service/all-routes.ts';
import type { Served } from '../scenarios/documented-costs.ts';
import { undocumentedCosts } from '../scenarios/documented-costs.ts';
import { costsOfEveryRequest } from '../scenarios/every-request.ts';
import budgets from './budgets.json' with { type: 'json' };
import type { Bench, Measure } from './measure.ts';
import { asserted, reported } from './measure.ts';

type Kind = 'record' | 'anothers' | 'list' | 'change';
type Request = { route: string; kind: Kind; calls: number; writeUnits: number };

const WORDS: Readonly<Record<Kind, string>> = {
  record: 'a record',
  anothers: 'another person’s evaluation',
  list: 'a list of at most a hundred',
  change: 'a change',
};

/** Routes that need more calls than their kind has, and what for. */
const BEYOND: Readonly<Record<string, string>> = {
  getEmployee: 'names of the assessors beside the person',
  getPeriodReport: 'signing an address counts as a call, though it sends nothing',
  listSkp: 'an assessor’s people by index, their heads, their plans',
  listReports: 'the superior, the index, the people',
  listUnrated: 'period, aggregates, the list in S3, names',
  explainResult: 'the plan with the numbers, feedback, and the distribution of the OPD',
  getClose: 'everything about a close at once: period, gates, aggregates, runs',
  appraisalHistory: 'whose it is, whether it may be seen, the history',
  getPeriodDocument: 'signing an address counts as a call, though it sends nothing',
  previewAppraisal:
    'everything that a form prints: three people, the plan, words, feedback, superiors’ results',
  previewSkp: 'the plan, three people, superiors’ results',
  printSkp: 'the same, and its code',
  correctAttendance: 'through which positions the person is seen',
  openPeriod: 'a quarter looks at its year',
  sealPeriod: 'the unit tree, and its copy in S3',
  correctLine: 'everybody above, and all open periods of two years',
};

/** A reading that wrote something has noted who read another person's evaluation. */
function kindOf(method: string, path: string, writeUnits: number): Kind {
  if (path.endsWith('/search')) return 'list';
  if (method !== 'GET') return 'change';
  if (writeUnits > 0) return 'anothers';
  const oneOf = path.endsWith('}') || ['/v1/me', '/v1/health', '/v1/openapi.json'].includes(path);
  return oneOf ? 'record' : 'list';
}

function requestsOf(served: readonly Served[]): Request[] {
  return served
    .filter(({ code }) => code === 'ok')
    .map(({ route, cost }) => {
      const { method = '', path = '' } = allRoutes.find((it) => it.name === route) ?? {};
      const [calls = NaN, , writeUnits = NaN] = cost.split(' / ').map(Number);
      return { route, kind: kindOf(method, path, writeUnits), calls, writeUnits };
    });
}

function beyond(requests: readonly Request[]): Set<string> {
  return new Set(requests.filter((it) => it.calls > budgets.requests[it.kind]).map((it) => it.route));
}

function callsOf(requests: readonly Request[]): Measure[] {
  const usual = requests.filter((it) => BEYOND[it.route] === undefined);
  return (Object.keys(WORDS) as Kind[]).map((kind) => {
    const calls = usual.filter((it) => it.kind === kind).map((it) => it.calls);
    const name = `most SDK calls of a request for ${WORDS[kind]}`;
    return asserted(name, Math.max(...calls), budgets.requests[kind], 'SDK calls');
  });
}

/** The measures of served requests. Throws when a route that was allowed more than its kind needs it no longer. */
export function requestMeasures(served: readonly Served[]): Measure[] {
  const all = requestsOf(served);
  const dear = beyond(all);
  const stale = Object.keys(BEYOND).filter((route) => !dear.has(route));
  if (stale.length > 0) throw new Error(`these routes keep to their kind by now: ${stale.join(', ')}`);
  const reRating = all.filter((it) => it.route === 'reRateAppraisal').map((it) => it.writeUnits);
  const { beyondTheirKind, offTheirRow } = budgets.requests;
  return [
    ...callsOf(all),
    reported('routes that need more SDK calls than their kind', dear.size, beyondTheirKind, 'routes'),
    asserted(
      'routes off their row of docs/access-patterns.md',
      undocumentedCosts(served).length,
      offTheirRow,
      'routes',
    ),
    asserted(
      'a re-rating: write units',
      Math.max(...reRating),
      budgets.close.writeUnitsPerReRating,
      'write units',
    ),
  ];
}

/** What requests cost over a whole quarter of one employee, against their kind and against `docs/access-patterns.md`. */
export const requests: Bench = {
  name: 'requests',
  run: async ({ tell }) => {
    tell('asking for everything that the API offers');
    const served = await costsOfEveryRequest();
    for (const it of undocumentedCosts(served)) tell(`  off its row: ${it}`);
    return requestMeasures(served);
  },
};
