import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allRoutes } from '../../functions/service/all-routes.ts';

/** What a function logs about a request that it served; `cost` as text, `calls / read units / write units`. */
export type Served = { route: string; code: string; cost: string };
type Documented = { costs: readonly string[]; exact: boolean };

const FILE = fileURLToPath(new URL('../../docs/access-patterns.md', import.meta.url));
const ROW = /^\| `((?:GET|POST|PUT) [^`]+)` \| [^|]* \| ([^|]*) \|$/gm;
const COST = /\d+ \/ [\d.]+ \/ \d+/g;

/** The costs that `docs/access-patterns.md` gives a route; `exact` unless they hold only for so many people (`for …`, `with …`). */
function documentedCosts(): Map<string, Documented> {
  const rows = readFileSync(FILE, 'utf8').matchAll(ROW);
  return new Map(
    [...rows].map(([, route = '', measured = '']) => [
      route,
      { costs: measured.match(COST) ?? [], exact: !/ (for|with) |–/.test(measured) },
    ]),
  );
}

/** The request that a line of the log tells of, or `undefined` for another line. */
export function servedIn(line: string): Served | undefined {
  if (!line.includes('"message":"served"')) return undefined;
  const { route, code, cost } = JSON.parse(line.slice(line.indexOf('{'))) as Omit<Served, 'cost'> & {
    cost: { sdkCalls: number; readUnits: number; writeUnits: number };
  };
  return { route, code, cost: `${cost.sdkCalls} / ${cost.readUnits} / ${cost.writeUnits}` };
}

const callsOf = (cost: string): string => cost.slice(0, cost.indexOf(' '));

/** Accepted requests that cost something else than the document says, each once. */
export function undocumentedCosts(served: readonly Served[]): string[] {
  const documented = documentedCosts();
  const wrong = served
    .filter(({ code }) => code === 'ok')
    .flatMap(({ route: name, cost }) => {
      const route = allRoutes.find((it) => it.name === name);
      const address = `${route?.method} ${route?.path}`;
      const { costs, exact } = documented.get(address) ?? { costs: [], exact: true };
      const known = exact ? costs.includes(cost) : costs.some((it) => callsOf(it) === callsOf(cost));
      return known ? [] : [`${address}: ${cost}, documented ${costs.join(', ') || 'nothing'}`];
    });
  return [...new Set(wrong)].toSorted();
}
